import { beforeAll, expect, inject, test } from 'vitest';
import { huntingTicket } from '../../src/catalogue/nature/hunting-ticket.ts';
import { again, decided, mend } from '../afterlife.ts';
import { allowanceAnswers, applicant } from '../answers.ts';
import { apply, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { photograph } from '../harness/scans.ts';
import { change } from '../harness/state.ts';
import { act, flat, take } from '../office.ts';
import { twin } from '../race.ts';
import { confirmEmail, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let officer: Visitor;
beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
});

/** What the home page of a person says is to be done, each as one line. */
async function steps(): Promise<string[]> {
  await citizen.get('/cabinet');
  return citizen.page.all('main .note').map(note => textOf(note).replaceAll(/\s+/g, ' '));
}
const fresh = async () => {
  const { visitor, person } = await registerCitizen(portal);
  citizen = visitor;
  await confirmEmail(portal, person);
};
const card = async (number: string) => {
  await citizen.get(`/cabinet/applications/${number}`);
  return flat(citizen);
};
const refuse = (ground: string) => decided(portal, { citizen, officer }, 'refusal', { ground });

test('nothing waits: the home page says so', async () => {
  await fresh();
  expect(await steps()).toEqual([]);
  expect(flat(citizen)).toContain('Сейчас от вас ничего не нужно.');
});

test('an e-mail waits to be confirmed, and no longer than that', async () => {
  const { visitor, person } = await registerCitizen(portal);
  citizen = visitor;
  expect(await steps()).toEqual([`Подтвердите почту: ${person.email} Подтвердить почту`]);
  await citizen.click('Подтвердить почту');
  expect(citizen.page.path).toMatch(/^\/cabinet\/profile\/contacts\//);
  await confirmEmail(portal, person);
  expect(await steps()).toEqual([]);
});

test('a request for more stands with its day, and leads to the answer', async () => {
  await fresh();
  const number = await apply(citizen);
  await take(officer, number);
  await act(officer, number, 'request', { ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' });
  const [step, ...more] = await steps();
  expect(step).toMatch(/^Нужно ваше дополнение до \d+ \S+ 202\d г\. Охотничий билет, заявление /);
  expect([step!.includes(number), more]).toEqual([true, []]);
  await citizen.click('Ответить на запрос');
  expect(citizen.page.path).toBe(`/cabinet/applications/${number}/answer`);
  const { text } = huntingTicket.askMore[0]!;
  const asked = [text, 'Пришлите фото на светлом фоне.', 'Если ничего не придёт, решат', 'Срок решения не останавливается.'];
  for (const words of asked) expect(flat(citizen)).toContain(words);
  expect(flat(citizen)).toMatch(/Нужно ваше дополнение до \d+ \S+ 202\d/);
  const before = await card(number);
  for (const words of [...asked, 'Обновить статус']) expect(before).toContain(words);
  expect(before).not.toMatch(/рассмотрение продолжится|Ответ отправлен/);
  await citizen.click('Ответить на запрос');
  await citizen.submit({ words: 'Вот другое.' }, { button: 'Отправить ответ' });
  expect(flat(citizen)).toContain('Ответ отправлен. Сотрудник проверит его.');
  await act(officer, number, 'request', { ground: 'photo-replace', words: 'Ещё одно.' });
  expect(await card(number)).not.toContain('Ответ отправлен');
  await citizen.get(`/cabinet/applications/${number}/withdrawal`);
  await citizen.submit({}, { form: '/withdrawal' });
  // Of what is closed nothing new is awaited.
  expect(await card(number)).not.toMatch(/Обновить статус|30 секунд/);
});

test('a refusal that can be mended is a step until it is mended, and the card says where it was sent', async () => {
  await fresh();
  const old = await refuse('photo-unsuitable');
  expect(await steps()).toEqual([expect.stringMatching(/^Отказано, но это можно исправить\. Охотничий билет, заявление /)]);
  await citizen.submit({}, { form: '/mending' });
  const draft = citizen.page.url.pathname;
  expect(draft).toMatch(/\/photo$/);

  expect(await steps()).toEqual([expect.stringContaining('Вы начали исправлять заявление.')]);
  await citizen.click('Продолжить исправление');
  expect(citizen.page.url.pathname).toBe(draft);
  expect(await card(old)).toContain('Продолжить исправление');
  expect(flat(citizen)).not.toContain('Исправить и подать заново');
  expect(await mend(citizen, old)).toBe('photo');
  expect(citizen.page.url.pathname).toBe(draft);

  await citizen.submit({ 'file.photo': await photograph('новое.jpg', 'новое') }, { button: 'Загрузить' });
  const number = await sendDraft(citizen);
  expect(await steps()).toEqual([]);
  expect(await card(old)).toContain(`Вы уже подали заново: № ${number}`);
  expect(citizen.page.html).not.toContain('/mending');
  expect(citizen.page.link(`№ ${number}`)).toBe(`/cabinet/applications/${number}`);

  // What was taken back stands in nobody's way.
  await citizen.get(`/cabinet/applications/${number}/withdrawal`);
  await citizen.submit({}, { form: '/withdrawal' });
  expect(await card(old)).toContain('Исправить и подать заново');
  expect(await steps()).toHaveLength(1);
});

test('a refusal for a reason outside the form is no step, and one of long ago is not recalled', async () => {
  await fresh();
  const { visitor: clerk } = await registerOfficer(portal, 'social');
  const form = { slug: 'child-allowance', answers: allowanceAnswers() };
  await decided(portal, { citizen, officer: clerk }, 'refusal', { ground: 'other-parent' }, form);
  expect(await steps()).toEqual([]);
  const old = await refuse('photo-unsuitable');
  expect(await steps()).toHaveLength(1);
  await change(portal, `UPDATE applications SET decided_at = decided_at - 101 * 86400000 WHERE number = '${old}'`);
  expect(await steps()).toEqual([]);
});

test('«Подать ещё раз» goes on with the draft that stands', async () => {
  await fresh();
  const old = await apply(citizen);
  await again(citizen, old);
  const draft = citizen.page.url.pathname;
  expect(await card(old)).not.toContain('Подать ещё раз');
  await citizen.click('Продолжить новое заявление');
  expect(citizen.page.url.pathname).toBe(draft);
  await sendDraft(citizen);
  expect(await card(old)).toContain('Подать ещё раз');
});

test('a draft with two answers asks for the choice, and asks no more once it is made', async () => {
  await fresh();
  const draft = await startDraft(citizen, 'hunting-ticket');
  const other = twin(citizen);
  for (const window of [citizen, other]) await window.get(`${draft}/applicant`);
  await other.submit({ ...applicant, given: 'Анюта' }, { button: 'Далее' });
  await citizen.submit({ ...applicant, given: 'Аня' }, { button: 'Далее' });
  expect(await steps()).toEqual([expect.stringMatching(/^Выберите ответ: в двух окнах .* Охотничий билет Выбрать ответ$/)]);
  await citizen.click('Выбрать ответ');
  expect(citizen.page.path).toBe(`${draft}/applicant`);
  await citizen.submit({ 'pick.given': '0' }, { button: 'Оставить выбранное' });
  expect(await steps()).toEqual([]);
});

test('a draft that goes soon is a step with its day; one that was just begun is none', async () => {
  await fresh();
  const draft = await startDraft(citizen, 'hunting-ticket');
  expect(await steps()).toEqual([]);
  const day = 86_400_000;
  const id = draft.split('/').at(-1);
  await change(portal, `UPDATE drafts SET expires_at = ${Date.now() + 5 * day} WHERE id = '${id}'`);
  expect(await steps()).toEqual([
    expect.stringMatching(/^Черновик скоро удалим, он хранится до \d+ \S+ 202\d г\. Охотничий билет Продолжить черновик$/),
  ]);
});

test('the receipt names who applied, what was attached, where the answer comes and what follows until when', async () => {
  await fresh();
  const number = await apply(citizen, 'hunting-ticket', await ticketAnswers());
  const text = flat(citizen);
  for (const words of [number, 'Охотничий билет', 'Иванова Анна Петровна', 'фото.jpg, ', 'В личном кабинете'])
    expect(text).toContain(words);
  expect(text).toMatch(/фото\.jpg, \d+ (КБ|Б)/);
  expect(text).toMatch(/Потом ведомство примет решение и подготовит документ\. Последний день: \d+ \S+ 202\d г\./);
  expect(text).toContain('Ответ появится в разделе «Документы»');
  await citizen.get(`/cabinet/applications/${number}/documents`);
  await citizen.submit({ 'file.other': await photograph('позднее.jpg', 'позднее') }, { form: '/documents' });
  expect(await card(number)).toContain('позднее.jpg');
  await citizen.get(`/cabinet/applications/${number}/receipt`);
  expect(flat(citizen)).not.toContain('позднее.jpg');
  expect(flat(citizen)).toContain('Что будет дальше');
  await citizen.get(`/cabinet/applications/${number}/withdrawal`);
  await citizen.submit({}, { form: '/withdrawal' });
  await citizen.get(`/cabinet/applications/${number}/receipt`);
  expect(flat(citizen)).toContain('фото.jpg, ');
  expect(flat(citizen)).not.toContain('Что будет дальше');
  const { visitor: stranger } = await registerCitizen(portal);
  expect((await stranger.get(`/cabinet/applications/${number}/receipt`)).status).toBe(404);
});
