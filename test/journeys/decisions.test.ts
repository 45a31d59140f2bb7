import { beforeAll, expect, inject, test } from 'vitest';
import { landPreliminaryApproval } from '../../src/catalogue/land/land-preliminary-approval.ts';
import { huntingTicket } from '../../src/catalogue/nature/hunting-ticket.ts';
import { landAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { pictureOf } from '../documents/picture.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { accept, act, deeds, flat, force, kept, openCase, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
const who = newPerson();
let citizen: Visitor;
let officer: Visitor;
const numbers: string[] = [];

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal, who));
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
});

/** A fresh hunting ticket of this citizen. */
async function ticket(): Promise<string> {
  const number = await apply(citizen);
  numbers.push(number);
  return number;
}
const wordsOfPdf = async (pdf: Uint8Array) =>
  (await pictureOf(new Uint8Array(pdf), 0.2)).pages.map(page => page.text.replaceAll(/\s+/g, ' ')).join(' ');
const card = async (number: string) => {
  await citizen.get(`/cabinet/applications/${number}`);
  return flat(citizen);
};
const told = (number: string, words: string) =>
  waitForMessage(portal, who.phone, sent => sent.text.includes(number) && sent.text.includes(words));
/** Everything a verb writes, looks at the card apart: a refused one leaves it as it was. */
const written = (number: string) =>
  [
    'SELECT * FROM applications WHERE number = ?',
    'SELECT * FROM application_events WHERE application = ?',
    `SELECT * FROM audit_events WHERE chain = 'application:' || ? AND action NOT LIKE 'view%'`,
    'SELECT * FROM messages WHERE application_id = ?',
    'SELECT * FROM decisions WHERE application = ?',
    'SELECT * FROM info_requests WHERE application = ?',
    'SELECT * FROM case_queue WHERE application = ?',
  ].map(sql => query(portal, sql, number));

test('a refusal names ground, article and remedy in the card, the message and the document', async () => {
  const number = await ticket();
  await take(officer, number);
  await accept(officer, number);
  await act(officer, number, 'refusal', { words: 'Без основания.' });
  expect([officer.page.status, officer.page.errors]).toEqual([422, ['Выберите основание.']]);
  await officer.submit({ ground: 'conviction', words: 'Судимость не снята.' }, { form: '/refusal' });
  await told(number, 'отказ');
  const { text, article, remedy } = huntingTicket.refusal.find(ground => ground.code === 'conviction')!;
  const page = await card(number);
  for (const words of [text, article, remedy, 'Решение готово', 'Отказано']) expect(page).toContain(words);
  // What the officer found stands with the reason, before what to do.
  expect(page).toMatch(/Судимость не снята\.[\s\S]*Что можно сделать/);
  await citizen.click('Решение О-');
  const pdf = await citizen.get(citizen.page.link('Скачать'));
  const words = await wordsOfPdf(pdf.reply.body);
  for (const part of [number, text, article, remedy, 'Судимость не снята.']) expect(words).toContain(part);
  await citizen.get('/cabinet/messages');
  await citizen.click(`По заявлению ${number} отказали`);
  for (const part of [text, article, remedy, 'Судимость не снята.']) expect(flat(citizen)).toContain(part);
  await tick(portal);
  expect(kept(portal, number)).toMatchObject({ status: 'refused' });
  expect(kept(portal, number).closed_at).not.toBeNull();
});

test('what is not registered may be refused at the door, with a document of its own', async () => {
  const { visitor: clerk } = await registerOfficer(portal, 'land-00701000');
  const number = await apply(citizen, 'land-preliminary-approval', await landAnswers('00701000'));
  numbers.push(number);
  await act(clerk, number, 'intake-refusal');
  expect(clerk.page.status).toBe(422);
  await clerk.submit({ ground: landPreliminaryApproval.intakeRefusal[0]!.code }, { form: '/intake-refusal' });
  // The document may stand already.
  expect(deeds(portal, number).slice(0, 2)).toEqual(['submit', 'refuse-intake']);
  await told(number, 'не приняли');
  // The letter and the document are two announcements: either may come first.
  const made = () => query(portal, 'SELECT 1 FROM documents WHERE application_id = ?', number).length;
  await expect.poll(made, { timeout: 20_000 }).toBe(1);
  expect(await card(number)).toContain('Заявление не приняли');
  await citizen.click('Решение П-');
  expect(citizen.page.status).toBe(200);
  expect(kept(portal, number)).toMatchObject({ status: 'intake_refused', registered_at: null });
});

test('an approval is ready when its document stands, and issued by the first download', async () => {
  const number = await ticket();
  await take(officer, number);
  await accept(officer, number);
  await act(officer, number, 'approval', { words: 'Билет <b>бессрочный</b>.' });
  await told(number, 'готов');
  expect(kept(portal, number).status).toBe('ready');
  await card(number);
  await citizen.click('Открыть документ');
  const link = citizen.page.link('Скачать');
  for (let i = 0; i < 3; i++) await citizen.get(link);
  expect(await wordsOfPdf(citizen.page.reply.body)).toContain('Билет <b>бессрочный</b>.');
  await tick(portal);
  await tick(portal);
  expect(kept(portal, number).status).toBe('issued');
  expect(deeds(portal, number).slice(-3)).toEqual(['approve', 'issue-document', 'hand-over']);
});

test('comments meant for the applicant are on the card, internal ones are not', async () => {
  const number = await ticket();
  for (const [words, audience] of [
    ['Только нам: 7431.', 'staff'],
    ['Для вас: 8512.', 'everyone'],
  ] as const) {
    await openCase(officer, number);
    await officer.submit({ words, audience }, { form: '/comments' });
  }
  expect(await card(number)).toContain('Для вас: 8512.');
  expect(citizen.page.html).not.toContain('7431');
  await openCase(officer, number);
  expect(flat(officer)).toContain('Только нам: 7431.');
});

test('every illegal jump posted by hand is refused, and nothing is written', async () => {
  const number = await ticket();
  const seen = () => String(deeds(portal, number).length);
  const legal: Record<string, string[]> = {
    registered: ['taking', 'transfer'],
    checking: ['return', 'acceptance', 'request', 'intake-refusal', 'transfer'],
    in_review: ['return', 'request', 'approval', 'refusal', 'transfer'],
    ready: [],
  };
  const jump = async (status: string) => {
    expect(kept(portal, number).status).toBe(status);
    for (const verb of ['taking', 'return', 'acceptance', 'request', 'approval', 'refusal', 'intake-refusal', 'transfer']) {
      if (legal[status]?.includes(verb)) continue;
      const fields = { seen: seen(), ground: 'conviction', words: 'x', department: 'social' };
      const before = written(number);
      const page = await force(officer, `/staff/cases/${number}/${verb}`, fields);
      // Taking one's own case again is no jump: it is one's own.
      expect([status, verb, page.status]).toEqual([status, verb, verb === 'taking' && status !== 'ready' ? 303 : 409]);
      expect(written(number)).toEqual(before);
    }
    for (const [verb, old] of Object.entries({ acceptance: '1', approval: '', refusal: 'x', request: '-1' })) {
      const page = await force(officer, `/staff/cases/${number}/${verb}`, { seen: old, ground: 'conviction', words: 'x' });
      expect(page.status).toBe(409);
    }
  };
  await jump('registered');
  await take(officer, number);
  await jump('checking');
  await accept(officer, number);
  await jump('in_review');
  await act(officer, number, 'approval');
  await told(number, 'готов');
  await jump('ready');
});

test('each event is told once by each channel, under a stable id', async () => {
  const number = await ticket();
  await tick(portal);
  const texts = (await sentTo(portal, who.phone)).filter(sent => sent.text.includes(number));
  expect(texts.map(sent => sent.text)).toHaveLength(1);
  const rows = query(
    portal,
    `SELECT topic, state, attempts FROM outbox WHERE json_extract(payload, '$.message') IN
        (SELECT id FROM messages WHERE application_id = ?) ORDER BY topic`,
    number,
  );
  expect(rows).toEqual([
    { topic: 'notice.email', state: 'done', attempts: 1 },
    { topic: 'notice.sms', state: 'done', attempts: 1 },
  ]);
});
test('everything that says what happened agrees', async () => {
  const wrong = await disagreements(portal);
  expect(wrong.filter(sentence => numbers.some(number => sentence.startsWith(number)))).toEqual([]);
});
