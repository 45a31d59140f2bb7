import type { DatabaseSync } from 'node:sqlite';
import { apply, fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { drained, type Portal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { openDatabase, query } from '../harness/state.ts';
import { newPerson, type Person, registerCitizen, registerOfficer } from '../world.ts';

/** What the people of one application's life say; each may be made unique to be looked for. */
export type Words = { asked: string; answered: string; approved: string; comment: string; file: string; second: string };
const plain: Words = {
  asked: 'Пришлите фото на светлом фоне.',
  answered: 'Готово',
  approved: 'Билет бессрочный.',
  comment: 'Сверено с подлинником.',
  file: 'фото.jpg',
  second: 'новое.jpg',
};

/** `number` has its document, `open` is in the officer's hands, `draft` has a photograph in it. */
export type Life = { citizen: Visitor; officer: Visitor; person: Person; number: string; open: string; draft: string };

/** A hunting ticket from registration to its document, a request for more and a comment on the way; then a second one and a draft. */
export async function wholeLife(
  portal: Portal,
  person = newPerson(),
  words = plain,
  answers?: Awaited<ReturnType<typeof ticketAnswers>>,
): Promise<Life> {
  const { visitor: citizen } = await registerCitizen(portal, person);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  await startDraft(citizen, 'hunting-ticket');
  const filled = answers ?? (await ticketAnswers());
  await fillDraft(citizen, { ...filled, uploads: { photo: [{ slot: 'photo', file: await photograph(words.file) }] } });
  const number = await sendDraft(citizen);

  await officer.get(`/staff/cases/${number}`);
  await officer.submit({}, { button: 'Взять в работу' });
  await officer.submit({ words: words.comment }, { form: '/comments' });
  await officer.click('Запросить сведения');
  await officer.submit({ ground: 'photo-replace', words: words.asked }, { button: 'Запросить' });

  await citizen.get('/cabinet');
  await citizen.click('Ответить на запрос');
  const second = await photograph(words.second, 'новое');
  await citizen.submit({ 'file.photo': second, words: words.answered }, { button: 'Отправить ответ' });

  await officer.get(`/staff/cases/${number}`);
  await officer.submit({}, { button: 'Документы в порядке' });
  await officer.click('Одобрить');
  await officer.submit({ words: words.approved }, { button: 'Одобрить' });
  await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /готов/i.test(sent.text));

  const open = await apply(citizen, 'hunting-ticket', filled);
  await officer.get(`/staff/cases/${open}`);
  await officer.submit({}, { button: 'Взять в работу' });
  const draft = await startDraft(citizen, 'hunting-ticket');
  await citizen.get(`${draft}/photo`);
  await citizen.submit({ 'file.photo': await photograph(words.file) }, { button: 'Сохранить и выйти' });
  await settle(portal);
  return { citizen, officer, person, number, open, draft };
}

/** Lets everything announced be done, so that nothing is written behind a test's back. */
export async function settle(portal: Portal): Promise<void> {
  const waiting = () => query(portal, "SELECT id FROM outbox WHERE state = 'pending'").length > 0;
  for (const end = Date.now() + 15_000; waiting() && Date.now() < end; ) await drained(portal);
}

type Snapshot = Record<string, string>;
const lastSeen = new Map<string, { database: DatabaseSync; version: number; rows: Snapshot }>();

/**
 * Every row of every table, by table; `last_seen_at` is left out, since any page may move it. While nobody has written, it is the
 * snapshot of before: SQLite tells by its data_version, which only a connection that stays open can ask.
 */
export function snapshot(portal: Portal): Snapshot {
  const database = lastSeen.get(portal.stateDir)?.database ?? openDatabase(portal);
  const { data_version: version } = database.prepare('PRAGMA data_version').get() as { data_version: number };
  const last = lastSeen.get(portal.stateDir);
  if (last?.version === version) return last.rows;
  const rows = allRows(database);
  lastSeen.set(portal.stateDir, { database, version, rows });
  return rows;
}

function allRows(database: DatabaseSync): Snapshot {
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .all() as { name: string }[];
  const rows = (name: string) =>
    database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map(({ last_seen_at: _, ...row }) => row);
  return Object.fromEntries(tables.map(({ name }) => [name, JSON.stringify(rows(name))]));
}

/** The tables that differ between two snapshots. */
export const changedTables = (before: Snapshot, after: Snapshot): string[] =>
  Object.keys(after).filter(name => before[name] !== after[name]);
