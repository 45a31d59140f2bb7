import { beforeAll, expect, inject, test } from 'vitest';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { factsOf } from '../generated/expected-answers.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { scan } from '../harness/scans.ts';
import { newHolder, OFFICE, personOf } from '../mfc.ts';
import { flat, kept, openCase } from '../office.ts';
import { bare, codeShown, openByCode, printPaper, ticketAtHome, wordsOfFile } from '../papers.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let officer: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
  ({ visitor: clerk } = await registerOfficer(portal, 'nature'));
});

const newCitizen = async (wanted: Parameters<typeof newHolder>[0] = {}) => {
  const holder = newHolder(wanted);
  const { visitor: person } = await registerCitizen(portal, personOf(holder));
  return { holder, person };
};
const leave = () => officer.submit({}, { form: '/sign-out' });

test('what was on paper is what arrives: printed at home, opened at a desk, sent, read by the clerk', async () => {
  const { holder, person } = await newCitizen({ family: 'Бумажная' });
  const draft = await ticketAtHome(person, holder);
  await person.click('Распечатать черновик и отнести в МФЦ');
  await person.submit({}, { button: 'Получить код' });
  const code = codeShown(person);
  const asked = factsOf(person.page);
  // The photograph is at the portal already: nobody need bring it.
  expect(flat(person)).toContain('Что взять с собой Паспорт: его спросят в МФЦ Куда отнести');
  expect(asked).toContainEqual(expect.objectContaining({ term: 'Фамилия', value: 'Бумажная' }));
  const file = await wordsOfFile(person, `${draft}/print/file`);
  for (const { term, value } of asked) expect(file, term).toContain(bare(value));
  expect(file).toContain(bare(code));

  await openByCode(officer, code, holder);
  expect(officer.page.path).toBe(`${draft}/print`);
  expect(flat(officer)).toContain('Здесь то же, что на листе');
  expect(factsOf(officer.page)).toEqual(asked);
  await officer.click('Проверить ответы');
  const number = await sendDraft(officer);
  await officer.click('Приложите скан с подписью');
  await officer.submit({ 'file.other': await scan('лист.pdf') }, { form: '/documents' });
  expect(officer.page.status).toBe(200);
  await leave();
  expect(officer.page.path).toBe('/staff');
  expect(flat(officer)).toContain(`Принято заявление: Бумажная А. П., заявление ${number}`);

  expect(kept(portal, number)).toMatchObject({ channel: 'mfc', authentication: 'desk', signature_kind: 'paper', assurance: 2 });
  await openCase(clerk, number);
  for (const { value } of factsOf(clerk.page).filter(({ term }) => asked.some(each => each.term === term)))
    if (value !== 'Не указано') expect(file).toContain(bare(value));
  const arrived = bare(clerk.page.text);
  for (const { term, value } of asked.filter(({ term }) => !/фотография|Куда отправить/.test(term)))
    expect(arrived, term).toContain(bare(value));
  expect((await disagreements(portal)).filter(sentence => sentence.startsWith(number))).toEqual([]);

  await person.get(`/cabinet/applications/${number}`);
  expect(flat(person)).toContain('МФЦ');
  await person.get('/journal');
  for (const words of ['Напечатан черновик с кодом для МФЦ', 'МФЦ открыл ваш черновик по коду с листа'])
    expect(flat(person)).toContain(words);
  await openByCode(officer, code, holder);
  expect(officer.page.errors.join()).toContain('уже отправлено');
});

test('what is empty has room for a pen; the officer fills it in with the person present', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder, 'passport');
  const code = await printPaper(person, draft);
  expect(person.page.text).toContain('Серия: ____');
  const file = await wordsOfFile(person, `${draft}/print/file`);
  for (const words of ['Паспорт гражданина России', 'Серия', 'Получаю билет впервые', 'Как получить результат'])
    expect(file).toContain(bare(words));
  // A scanner gives the whole address.
  await openByCode(officer, `${portal.url}/staff/desk/paper/${code.replaceAll(' ', '')}`, holder);
  await officer.click('Заполнить и отправить');
  await fillDraft(officer, await ticketAnswers());
  expect(flat(officer)).toContain('дайте заявителю прочитать и подписать');
  const number = await sendDraft(officer);
  expect(kept(portal, number)).toMatchObject({ channel: 'mfc' });
  await leave();
});

test('the session that a paper opens has this draft alone, and then what it has become', async () => {
  const { holder, person } = await newCitizen();
  const other = await startDraft(person, 'child-allowance');
  const draft = await ticketAtHome(person, holder);
  const code = await printPaper(person, draft);
  await openByCode(officer, code, holder);
  const closed = ['/cabinet', '/cabinet/applications', '/cabinet/drafts/new?service=hunting-ticket', '/cabinet/profile', other];
  for (const path of closed) expect((await officer.get(path)).path, path).toMatch(new RegExp(`^${draft}/`));
  await officer.get(`${draft}/check`);
  const number = await sendDraft(officer);
  for (const path of [...closed, draft]) expect((await officer.get(path)).path, path).toBe(`/cabinet/applications/${number}`);
  await leave();
});

test('a paper is of the answers it was printed from: newer ones are told, a new paper puts the old one out', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  const first = await printPaper(person, draft);
  await person.get(`${draft}/ticket`);
  await person.submit({ reason: 'lost' }, { button: 'Далее' });
  await person.get(`${draft}/print`);
  expect(flat(person)).toContain('После печати ответы изменились');
  expect(codeShown(person)).toBe('');
  expect((await person.get(`${draft}/print/file`)).path).toBe(`${draft}/print`);
  await openByCode(officer, first, holder);
  expect(flat(officer)).toContain('После печати листа ответы изменились: Какой нужен билет.');
  await leave();

  const second = await printPaper(person, draft);
  expect(second).not.toBe(first);
  await openByCode(officer, first, holder);
  expect(officer.page.errors.join()).toContain('по этому коду ничего нет');
  await openByCode(officer, second, holder);
  expect(officer.page.path).toBe(`${draft}/print`);
  await leave();
});
