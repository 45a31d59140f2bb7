import { beforeAll, expect, inject, test } from 'vitest';
import { allowanceAnswers } from '../answers.ts';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { photograph } from '../harness/scans.ts';
import { change, query } from '../harness/state.ts';
import { deeds } from '../office.ts';
import { count, formOf, later, press, spread, timed, twin } from '../race.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
});

const ofDraft = (draft: string) =>
  query<{ number: string }>(portal, 'SELECT number FROM applications WHERE draft_id = ?', draft.split('/').at(-1) ?? '');
const placeOf = (visitor: Visitor) => visitor.page.reply.headers.location ?? '';

test('two hundred submissions of one draft: one application, one number for all', async () => {
  // Without files, so that nothing but the draft itself tells the second from the first.
  const draft = await startDraft(citizen, 'child-allowance');
  await fillDraft(citizen, allowanceAnswers());
  const filled = formOf(citizen, '/submission');
  const senders = Array.from({ length: 200 }, () => twin(citizen));
  const times = await Promise.all(senders.map(sender => timed(() => press(sender, filled))));
  expect(count(senders.map(sender => sender.page.status))).toEqual({ 303: 200 });
  const [sent, ...more] = ofDraft(draft);
  expect([sent?.number.length, more]).toEqual([18, []]);
  expect(count(senders.map(placeOf))).toEqual({ [`/cabinet/applications/${sent?.number}/receipt`]: 200 });
  // The back button, and once more.
  await citizen.send(filled);
  expect(citizen.page.path).toBe(`/cabinet/applications/${sent?.number}/receipt`);
  expect(ofDraft(draft)).toHaveLength(1);
  console.log(`200 submissions of one draft: ${spread(times)}`);
});

test.each(Array.from({ length: 10 }, (_, i) => i * 4))(
  'a page saved %i ms after the submission began is in the application, or refused',
  async delay => {
    const visitor = twin(citizen);
    const draft = await startDraft(visitor, 'hunting-ticket');
    await fillDraft(visitor, await ticketAnswers());
    const late = twin(visitor);
    await late.get(`${draft}/ticket`);
    const changed = late.page.forms
      .find(form => form.named('reason').length > 0)!
      .fill({ reason: 'lost', previous: '24 № 000123' }, 'Далее');
    const submission = formOf(visitor, '/submission');
    await Promise.all([press(visitor, submission), later(delay, () => press(late, changed))]);
    const [sent] = ofDraft(draft);
    expect(placeOf(visitor)).toBe(`/cabinet/applications/${sent?.number}/receipt`);
    await visitor.get(`/cabinet/applications/${sent?.number}`);
    const inside = visitor.page.text.includes('24 № 000123');
    if (inside) expect(placeOf(late)).toBe(`${draft}/conditions`);
    // Refused: the person is told where the application is.
    else expect(`${late.page.status} ${placeOf(late)} ${late.page.text}`).toContain(sent?.number);
  },
);

test('the database itself refuses a late save and a second application of one draft', async () => {
  const draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers());
  await citizen.submit({}, { button: 'Отправить' });
  const id = draft.split('/').at(-1);
  await expect(change(portal, `UPDATE drafts SET version = version + 1 WHERE id = '${id}'`)).rejects.toThrow('CHECK');
  const columns = query<{ name: string }>(portal, `SELECT name FROM pragma_table_info('applications')`).map(each => each.name);
  const again = columns.map(name => (name === 'number' ? `'99-2026-00000000-0'` : name)).join();
  await expect(
    change(portal, `INSERT INTO applications SELECT ${again} FROM applications WHERE draft_id = '${id}'`),
  ).rejects.toThrow('applications.draft_id');
});

test('twenty uploads to an application that is being withdrawn: each is in it or refused, none is lost', async () => {
  const number = await apply(citizen);
  const path = `/cabinet/applications/${number}`;
  const uploads = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => ({ visitor: twin(citizen), file: await photograph(`снимок-${i}.jpg`, `№ ${i}`) })),
  );
  await Promise.all(uploads.map(({ visitor }) => visitor.get(`${path}/documents`)));
  const more = await photograph('после.jpg', 'после');
  const late = formOf(uploads[0]!.visitor, '/documents', { 'file.other': more });
  await citizen.get(`${path}/withdrawal`);
  const withdrawal = formOf(citizen, '/withdrawal');
  await Promise.all([
    ...uploads.map(({ visitor, file }) => press(visitor, formOf(visitor, '/documents', { 'file.other': file }))),
    later(30, () => press(citizen, withdrawal)),
  ]);
  const answers = uploads.map(({ visitor }) => visitor.page.status);
  const taken = answers.filter(status => status === 303).length;
  // 409: closed meanwhile; 422: ten files are the most.
  expect(answers.filter(status => status === 409 || status === 422)).toHaveLength(20 - taken);
  const sql = `SELECT id FROM files WHERE holder_id = ? AND slot = 'other' AND removed_at IS NULL`;
  expect(query(portal, sql, number)).toHaveLength(taken);
  expect(count(deeds(portal, number))['add-document'] ?? 0).toBe(taken);
  // A page that was opened in time is still too late.
  expect((await press(twin(citizen), late)).status).toBe(409);
  expect(query(portal, sql, number)).toHaveLength(taken);
  expect([citizen.page.status, deeds(portal, number).at(-1)]).toEqual([303, 'withdraw']);
  expect((await disagreements(portal)).filter(sentence => sentence.startsWith(number))).toEqual([]);
  console.log(`20 uploads to a closing application: ${taken} taken, ${20 - taken} refused`);
});
