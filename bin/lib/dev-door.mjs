/** Calls a door of the dev entry (`seed`, `cron`, `drain`, `clock`, `asked`, `gate`) and returns its answer. Throws with the portal's words when it fails. */
export async function knock(url, door, body = {}) {
  const headers = { 'X-Dev': '1', 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/dev/${door}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`/dev/${door}: ${answer.status} ${(await answer.text()).slice(0, 2000)}`);
  return answer.json();
}
