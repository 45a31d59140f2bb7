import { drained, type Portal, tick } from './portal.ts';

/** One e-mail or SMS as the stand-ins received it; `at` is ISO. */
export type Sent = { channel: 'email' | 'sms'; to: string; subject: string; text: string; at: string; messageId: string };

/** Everything sent to an address or a phone, oldest first. */
export async function sentTo(portal: Portal, to: string): Promise<Sent[]> {
  const answer = await fetch(`${portal.standInsUrl}/outbox.json?to=${encodeURIComponent(to)}`);
  if (!answer.ok) throw new Error(`stand-ins: ${answer.status}`);
  return (await answer.json()) as Sent[];
}

/** Waits until a message that fits has come, at most 15 seconds; the newest one that fits. */
export async function waitForMessage(portal: Portal, to: string, fits: (sent: Sent, index: number) => boolean): Promise<Sent> {
  let seen: Sent[] = [];
  const end = Date.now() + 15_000;
  // Most messages wait in the outbox already; the clock is asked now and then for those that a job has yet to write.
  for (let look = 1; Date.now() < end; look++) {
    await (look % 5 === 0 ? tick(portal) : drained(portal));
    seen = await sentTo(portal, to);
    const hit = seen.findLast(fits);
    if (hit) return hit;
    await new Promise(wake => setTimeout(wake, 100));
  }
  throw new Error(
    `nothing fitting was sent to ${to}; ${seen.length} messages: ${seen.map(m => m.subject || m.text).join(' | ')}`,
  );
}

/** How many messages an address has: take it before an act, to wait for the code that comes after. */
export const mailCount = async (portal: Portal, to: string): Promise<number> => (await sentTo(portal, to)).length;

/** The six digits of the newest message after the first `after` ones. */
export async function codeSent(portal: Portal, to: string, after = 0): Promise<string> {
  const { text } = await waitForMessage(portal, to, (sent, index) => index >= after && /\b\d{6}\b/.test(sent.text));
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
}
