import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { HOUR, MINUTE } from '../../src/platform/clock.ts';
import { applicant } from '../answers.ts';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { enterHere, timeOf } from '../ended.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal, tick } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { change, query } from '../harness/state.ts';
import { accept, deeds, flat, take } from '../office.ts';
import { registerCitizen, registerOfficer, signIn, signInOfficer } from '../world.ts';

let portal: Served;
const { pass } = timeOf(() => portal);
let officers: Awaited<ReturnType<typeof registerOfficer>>[];
beforeAll(async () => {
  portal = await ownPortal();
  // While the clock is right: an invitation lives for an hour.
  officers = [await registerOfficer(portal, 'nature')];
});
afterAll(() => portal?.stop());

const GO_ON = { form: '/sending' };
const waiting = () => query(portal, 'SELECT id FROM late_posts').length;
const value = (visitor: Visitor, name: string) =>
  visitor.page.forms
    .flatMap(form => form.controls)
    .filter(control => control.name === name)
    .flatMap(control => control.entries())[0]?.[1];

/** Somebody on the first page of a ticket's draft. */
async function onAForm() {
  const { visitor, person } = await registerCitizen(portal);
  return { visitor, person, draft: await startDraft(visitor, 'hunting-ticket') };
}

describe('a form sent after the session has ended', () => {
  test('is kept, changes nothing, and is offered after sign-in; the press sends it', async () => {
    const { visitor, person, draft } = await onAForm();
    await pass(31 * MINUTE);
    await visitor.submit({ ...applicant, family: 'Запоздалова' }, { button: 'Далее' });
    expect(visitor.page.path).toBe(`/sign-in?${new URLSearchParams({ next: '/cabinet', expired: '1', kept: '1' })}`);
    expect(flat(visitor)).toContain('Форму, которую вы сейчас отправили, мы сохранили.');
    expect(query(portal, 'SELECT page FROM draft_pages WHERE draft_id = ?', draft.split('/').at(-1)!)).toEqual([]);
    await enterHere(portal, visitor, person);
    expect([visitor.page.path, visitor.page.h1]).toEqual(['/cabinet/kept', 'Сохранено, но не отправлено']);
    expect(flat(visitor)).toContain('Запоздалова');
    await expectValidPage(visitor.page);
    expect(query(portal, 'SELECT page FROM draft_pages WHERE draft_id = ?', draft.split('/').at(-1)!)).toEqual([]);
    await visitor.submit({}, GO_ON);
    expect(visitor.page.path).toBe(`${draft}/passport`);
    await visitor.get(`${draft}/applicant`);
    expect(value(visitor, 'family')).toBe('Запоздалова');
    expect(waiting()).toBe(0);
    expect((await visitor.get('/cabinet/kept')).h1).toBe('Неотправленного нет');
  });

  test('after twelve busy hours too, and the page of sign-in says why', async () => {
    const { visitor, person, draft } = await onAForm();
    await change(
      portal,
      `UPDATE sessions SET expires_at = created_at + 60000 WHERE created_at = (SELECT max(created_at) FROM sessions)`,
    );
    await pass(2 * MINUTE);
    await visitor.submit(applicant, { button: 'Далее' });
    expect(visitor.page.path).toContain('expired=long&kept=1');
    expect(flat(visitor)).toContain('Вы вошли давно.');
    await enterHere(portal, visitor, person);
    await visitor.submit({}, GO_ON);
    expect(visitor.page.path).toBe(`${draft}/passport`);
  });

  test('keeps its file, and says of one that can not be kept which and why', async () => {
    const { visitor, person, draft } = await onAForm();
    await visitor.get(`${draft}/photo`);
    const form = visitor.page.forms.find(each => each.action === `${draft}/photo`)!;
    await pass(31 * MINUTE);
    const bad = { name: 'прибор.exe', type: 'application/pdf', bytes: Buffer.from('MZ no') };
    await visitor.send(form.fill({ 'file.photo': bad }));
    await enterHere(portal, visitor, person);
    expect(flat(visitor)).toContain('Не сохранилось прибор.exe.');
    await visitor.submit({}, { button: 'Удалить, не отправлять' });
    expect(waiting()).toBe(0);

    await visitor.get(`${draft}/photo`);
    const again = visitor.page.forms.find(each => each.action === `${draft}/photo`)!;
    await pass(31 * MINUTE);
    await visitor.send(again.fill({ 'file.photo': await photograph('Первая.jpg', 'первая') }));
    await visitor.send(again.fill({ 'file.photo': await photograph('Евпраксия.jpg') }));
    await enterHere(portal, visitor, person);
    expect(flat(visitor)).not.toContain('Первая');
    expect(flat(visitor)).toMatch(/Вы приложили Евпраксия\.jpg, \d+ КБ/);
    await visitor.submit({}, GO_ON);
    await visitor.get(`${draft}/photo`);
    const file = await visitor.get(visitor.page.link('Евпраксия.jpg'));
    expect(file.reply.body.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  });

  test('of an officer keeps the long words of a decision', async () => {
    const { visitor: citizen } = await registerCitizen(portal);
    const number = await apply(citizen);
    const { person } = officers[0]!;
    const officer = await signInOfficer(portal, person);
    await take(officer, number);
    await accept(officer, number);
    await officer.click('Отказать');
    const ground = String(officer.page.all('input[type="radio"]')[0]?.attribs.value);
    const words = 'Долго писали, почему.\nИ ещё строка.';
    await pass(16 * MINUTE);
    await officer.submit({ ground, words }, { form: '/refusal' });
    expect(officer.page.path).toMatch(/^\/staff\/sign-in\?.*expired=1&kept=1$/);
    await enterHere(portal, officer, person);
    expect(officer.page.path).toBe('/staff/kept');
    expect(officer.page.html).toContain(words);
    expect(officer.page.text).toContain(`Отказ в услуге по заявлению № ${number}`);
    await officer.submit({}, GO_ON);
    expect(officer.page.path).toBe(`/staff/cases/${number}`);
    expect(deeds(portal, number)).toContain('refuse');
    expect(flat(officer)).toContain('Долго писали, почему.');
    expect(waiting()).toBe(0);
  });

  test('with htmx goes the same way', async () => {
    const { visitor, draft } = await onAForm();
    await pass(31 * MINUTE);
    const form = visitor.page.forms.find(each => each.action === `${draft}/applicant`)!;
    const page = await visitor.send(form.fill(applicant), { headers: { 'HX-Request': 'true' } });
    expect(page.status).toBe(200);
    expect(page.reply.headers['hx-redirect']).toMatch(/^\/sign-in\?.*&kept=1$/);
    await change(portal, 'DELETE FROM late_posts');
  });

  test('is kept when another tab has seen the end before, and after a new sign-in there', async () => {
    const { visitor, person, draft } = await onAForm();
    const form = visitor.page.forms.find(each => each.action === `${draft}/applicant`)!;
    await pass(31 * MINUTE);
    await visitor.get('/cabinet');
    expect(visitor.page.path).toBe('/sign-in?next=%2Fcabinet&expired=1');
    await visitor.send(form.fill({ ...applicant, family: 'Вкладкина' }));
    expect(visitor.page.path).toContain('kept=1');
    await enterHere(portal, visitor, person);
    await visitor.submit({}, { button: 'Удалить, не отправлять' });
    await visitor.send(form.fill({ ...applicant, family: 'Вкладкина' }));
    expect(visitor.page.path).toBe('/cabinet/kept');
    await visitor.submit({}, GO_ON);
    await visitor.get(`${draft}/applicant`);
    expect(value(visitor, 'family')).toBe('Вкладкина');
  });

  test('sent again takes the place of the first; continued twice at once it is one application', async () => {
    const { visitor, person, draft } = await onAForm();
    await fillDraft(visitor, await ticketAnswers());
    const form = visitor.page.forms.find(each => each.action === `${draft}/submission`)!;
    await pass(31 * MINUTE);
    const other = await copyOf(visitor);
    await Promise.all([visitor.send(form.fill({})), other.send(form.fill({}))]);
    expect(waiting()).toBe(1);
    await enterHere(portal, visitor, person);
    const press = visitor.page.forms.find(each => each.action.endsWith('/sending'))!.fill({});
    const twin = await copyOf(visitor);
    await Promise.all([visitor.send(press), twin.send(press)]);
    expect(query(portal, 'SELECT number FROM applications WHERE draft_id = ?', draft.split('/').at(-1)!)).toHaveLength(1);
    expect(waiting()).toBe(0);
  });

  test('waits a week, then it is forgotten with its files', async () => {
    const { visitor, draft } = await onAForm();
    await visitor.get(`${draft}/photo`);
    const form = visitor.page.forms.find(each => each.action === `${draft}/photo`)!;
    await pass(31 * MINUTE);
    await visitor.send(form.fill({ 'file.photo': await photograph() }));
    const [{ id } = { id: '' }] = query<{ id: string }>(portal, 'SELECT id FROM late_posts');
    const live = () => query(portal, 'SELECT id FROM files WHERE removed_at IS NULL AND holder_id = ?', id).length;
    await pass(6 * 24 * HOUR);
    await tick(portal);
    expect([waiting(), live()]).toEqual([1, 1]);
    await pass(25 * HOUR);
    await tick(portal);
    expect([waiting(), live()]).toEqual([0, 0]);
  });
});

const copyOf = async (visitor: Visitor) => {
  const copy = new Visitor(portal.url);
  for (const [name, { value }] of visitor.jar.all) copy.jar.take(`${name}=${value}; Path=/`);
  await copy.get('/services');
  return copy;
};

test('one who signs in from elsewhere is offered it as well', async () => {
  const { visitor, person, draft } = await onAForm();
  await pass(31 * MINUTE);
  await visitor.submit(applicant, { button: 'Далее' });
  const elsewhere = await signIn(portal, person);
  expect(elsewhere.page.path).toBe('/cabinet/kept');
  await elsewhere.submit({}, GO_ON);
  expect(elsewhere.page.path).toBe(`${draft}/passport`);
});
