import { disagreements } from '../harness/agreement.ts';
import type { Sent } from '../harness/outbox.ts';
import { type Portal, shiftClock, tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { type Crowd, type Ledger, post, taken } from './crowd.ts';
import { numberIn } from './deeds.ts';

const exists = (portal: Portal, sql: string, ...values: string[]) => query(portal, sql, ...values).length > 0;
const numbersOf = (portal: Portal, draft: string) =>
  query<{ number: string }>(portal, 'SELECT number FROM applications WHERE draft_id = ?', draft).map(row => row.number);

/** What was told to people and is not there any more, in sentences. */
export function lost(portal: Portal, ledger: Ledger): string[] {
  const files = (holder: string) =>
    query(
      portal,
      `SELECT id FROM files WHERE removed_at IS NULL AND holder_id IN (?, (SELECT number FROM applications WHERE draft_id = ?))`,
      holder,
      holder,
    ).length;
  return [
    ...ledger.shown
      .filter(({ draft, number }) => numbersOf(portal, draft).join() !== number)
      .map(({ number }) => `${number} was shown`),
    ...ledger.saved
      .filter(
        ({ draft, page }) =>
          !exists(portal, 'SELECT 1 FROM draft_pages WHERE draft_id = ? AND page = ?', draft, page) &&
          numbersOf(portal, draft).length === 0,
      )
      .map(({ draft, page }) => `${draft}/${page} was kept`),
    ...[...new Set(ledger.uploaded)]
      .filter(holder => files(holder) < ledger.uploaded.filter(other => other === holder).length)
      .map(holder => `a file of ${holder} was kept`),
    ...ledger.decided
      .filter(number => !exists(portal, 'SELECT 1 FROM decisions WHERE application = ?', number))
      .map(number => `${number} was decided`),
  ];
}

/** Sends every submission again whose answer never came: the number is that of before, if there was one, and there is one only. */
export async function askAgain(portal: Portal, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = [];
  for (const { who, draft } of ledger.unsure.splice(0)) {
    const [before] = numbersOf(portal, draft);
    const number = numberIn(taken(await post(who, `/cabinet/drafts/${draft}/submission`, [])));
    const after = numbersOf(portal, draft);
    if ((before && before !== number) || after.join() !== number)
      wrong.push(`${draft}: ${before ?? 'none'}, then ${number}, now ${after.join()}`);
    ledger.shown.push({ who, draft, number });
  }
  return wrong;
}

/** Lets everything announced be done; a message leased by the fallen one waits a minute for its turn. */
export async function drain(portal: Portal, ahead: number): Promise<void> {
  await shiftClock(portal, ahead);
  const waiting = () => exists(portal, "SELECT 1 FROM outbox WHERE state = 'pending'");
  for (const end = Date.now() + 60_000; waiting() && Date.now() < end; ) await tick(portal);
}

/** Everything that does not agree after the last message has gone: rows with rows, notices with what came, files with their bytes. */
export async function contradictions(portal: Portal, crowd: Crowd): Promise<string[]> {
  const unsent = query<{ id: string; state: string }>(portal, "SELECT id, state FROM outbox WHERE state <> 'done'");
  return [
    ...(await disagreements(portal)),
    ...unsent.map(({ id, state }) => `message ${id} is ${state}`),
    ...(await missingNotices(portal)),
    ...(await closedFiles(portal, crowd)),
  ];
}

/** Each notice stands at its receiver under the id that the outbox gave it: a letter's Message-ID, the gateway's id of the SMS's key. */
async function missingNotices(portal: Portal): Promise<string[]> {
  const sent = (await (await fetch(`${portal.standInsUrl}/outbox.json`)).json()) as Sent[];
  const came = new Set(sent.map(({ messageId }) => messageId));
  const notices = query<{ id: string; topic: string; state: string; outside: string }>(
    portal,
    `SELECT outbox.id, topic, deliveries.state, outside_id AS outside FROM outbox
     LEFT JOIN deliveries ON deliveries.outbox_id = outbox.id WHERE topic IN ('notice.email', 'notice.sms')`,
  );
  return notices
    .filter(({ id, topic, state, outside }) => {
      if (state === 'skipped') return topic === 'notice.sms';
      return state !== 'sent' || !came.has(outside) || (topic === 'notice.email' && outside !== `<${id}@localhost>`);
    })
    .map(({ id, topic, state }) => `${topic} ${id} is ${state} and did not come`);
}

/** Files and documents that rows promise and that do not open for their owner. */
async function closedFiles(portal: Portal, { citizens }: Crowd): Promise<string[]> {
  const paths = query<{ path: string; owner: string; size: number }>(
    portal,
    `SELECT owner_id AS owner, size, iif(class = 'draft', '/cabinet/drafts/', '/cabinet/applications/') || holder_id || '/files/' || id AS path
     FROM files WHERE removed_at IS NULL
     UNION ALL SELECT owner_id, size, '/cabinet/documents/' || id || '/file' FROM documents`,
  );
  const ownerOf = new Map<string, Crowd['citizens'][number]>();
  const drafts = query<{ id: string; owner: string }>(
    portal,
    'SELECT max(id) AS id, owner_id AS owner FROM drafts GROUP BY owner_id',
  );
  for (const who of citizens)
    for (const { id, owner } of drafts)
      if (!ownerOf.has(owner) && (await who.visitor.get(`/cabinet/drafts/${id}`)).status === 200) ownerOf.set(owner, who);
  const closed: string[] = [];
  for (const { path, owner, size } of paths) {
    const page = await ownerOf.get(owner)!.visitor.get(path);
    if (page.status !== 200 || page.reply.body.length !== size)
      closed.push(`${path}: ${page.status}, ${page.reply.body.length} of ${size}`);
  }
  return closed;
}
