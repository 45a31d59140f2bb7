import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, child, landAnswers, licenceAnswers, lives, outlet } from '../answers.ts';
import { fillDraft, sendDraft, startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import type { Fields } from '../harness/form.ts';
import { leafTo } from '../office.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
});

/** Adds one more item from the list of a repeating page; ends on the list. */
async function add(button: string, fields: Fields): Promise<void> {
  await citizen.click(button);
  await citizen.submit(fields, { button: 'Далее' });
  expect(citizen.page.errors).toEqual([]);
}

const items = () => citizen.page.all('main ul.list li > span').map(textOf);

/** What a citizen's check page or card and an officer's page tell: the same words. */
async function expectEverywhere(number: string, officer: Visitor, words: string[]): Promise<void> {
  await citizen.get(`/cabinet/applications/${number}`);
  const card = citizen.page.text;
  await leafTo(officer, number);
  await officer.get(`/staff/cases/${number}`);
  for (const text of words) {
    expect(card).toContain(text);
    expect(officer.page.text).toContain(text);
  }
  await officer.submit({}, { button: 'Взять в работу' });
  await officer.submit({}, { button: 'Документы в порядке' });
  expect(officer.page.text).toContain('Экспертиза');
  expect(() => officer.page.link('Одобрить')).not.toThrow();
}

describe('the child allowance', () => {
  test('for three children: added, changed, removed, their order kept', async () => {
    const { visitor: officer } = await registerOfficer(portal, 'social');
    const draft = await startDraft(citizen, 'child-allowance');
    await fillDraft(citizen, allowanceAnswers(), 'children');
    const more = 'Добавить ещё одного ребёнка';
    await add(more, child('Иванова Вера Олеговна', 2018, '00000000202'));
    await add(more, child('Иванов Лишний Олегович', 2019, '00000000303'));
    await add(more, child('Иванов Глеб Олегович', 2021, '00000000404'));
    const four = ['Иванов Матвей Олегович', 'Иванова Вера Олеговна', 'Иванов Лишний Олегович', 'Иванов Глеб Олегович'];
    expect(items()).toEqual(four);

    await citizen.get(`${draft}/children/3/removal`);
    expect(citizen.page.h1).toBe('Удалить: Иванов Лишний Олегович?');
    const question = citizen.page.forms.find(form => form.action.endsWith('/children/3/removal'))!.fill({});
    await citizen.send(question);
    expect(items()).toEqual(four.toSpliced(2, 1));
    // The back button, and «Удалить» once more: what stands third now is another child.
    await citizen.send(question);
    expect(items()).toEqual(four.toSpliced(2, 1));

    await citizen.get(`${draft}/children/2`);
    expect(citizen.page.h1).toBe('Ребёнок 2');
    expect(citizen.page.title).toMatch(/^Ребёнок 2 – /);
    await citizen.submit({ name: 'Иванова Вероника Олеговна' }, { button: 'Далее' });
    const three = ['Иванов Матвей Олегович', 'Иванова Вероника Олеговна', 'Иванов Глеб Олегович'];
    expect(items()).toEqual(three);

    await citizen.submit({}, { button: 'Далее' });
    await fillDraft(citizen, allowanceAnswers());
    const told = [
      ...three,
      '9 июня 2021 г.',
      '000-000-004 04',
      '12\u00a0500,50\u00a0₽',
      '5\u00a0человек',
      'счёт 40817810038160925905, БИК 044525225',
      'Садовая улица, д. 7, кв. 12',
    ];
    for (const text of told) expect(citizen.page.text).toContain(text);
    expect(citizen.page.text).not.toContain('Лишний');
    expect(citizen.page.text).not.toContain('Адрес доставки');
    const number = await sendDraft(citizen);
    expect(citizen.page.text).toContain('Министерство социальной защиты');
    await expectEverywhere(number, officer, told);
    const order = three.map(name => officer.page.text.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('paid by post: the account is not asked for, and forgotten when one changes one’s mind', async () => {
    const draft = await startDraft(citizen, 'child-allowance');
    await fillDraft(citizen, allowanceAnswers());
    await citizen.get(`${draft}/payout`);
    await citizen.submit({ method: 'post' }, { button: 'Далее' });
    expect(citizen.page.status).toBe(422);
    expect(citizen.page.errors.join()).toContain('введите город');
    await citizen.submit({ method: 'post', ...lives('post-address', 'с. Чистая Речка', '3') }, { button: 'Далее' });
    await citizen.get(`${draft}/check`);
    expect(citizen.page.text).toContain('с. Чистая Речка, Садовая улица, д. 3, кв. 12');
    expect(citizen.page.text).not.toContain('044525225');
    await sendDraft(citizen);
  });

  test('people come whole', async () => {
    const draft = await startDraft(citizen, 'child-allowance');
    await fillDraft(citizen, allowanceAnswers(), 'family');
    await citizen.submit({ size: '2,5', income: '0' }, { button: 'Далее' });
    expect(citizen.page.errors.join()).toContain('целое число');
    expect(citizen.page.path).toBe(`${draft}/family`);
  });
});

describe('a plot of land', () => {
  test('goes to the municipality that was named, with calendar days and the letter’s address', async () => {
    const { visitor: theirs } = await registerOfficer(portal, 'land-00702000');
    const { visitor: others } = await registerOfficer(portal, 'land-00701000');
    await startDraft(citizen, 'land-preliminary-approval');
    await fillDraft(citizen, await landAnswers('00702000'));
    const told = ['Городской округ Каменный Мыс', '1\u00a0500\u00a0м²', '3\u00a0года', 'схема участка.pdf', 'По почте'];
    for (const text of told) expect(citizen.page.text).toContain(text);
    const number = await sendDraft(citizen);
    expect(citizen.page.text).toContain('Комитет по земле и имуществу городского округа Каменный Мыс');
    expect((await others.get(`/staff/cases/${number}`)).status).toBe(404);
    await expectEverywhere(number, theirs, told.slice(0, 4));
    await citizen.get(`/cabinet/applications/${number}`);
    expect(citizen.page.text).toContain('20 календарных дней');
    expect(citizen.page.text).toMatch(/Решение до \d+ \S+ \d{4} г\./);
  });

  test('a document is asked for even where the form had no place for it', async () => {
    const { visitor: officer } = await registerOfficer(portal, 'land-00701000');
    await startDraft(citizen, 'land-preliminary-approval');
    const answers = await landAnswers('00701000');
    answers.pages.survey = { 'has-project': 'yes', project: 'Постановление № 17 от 1 февраля 2024 года' };
    await fillDraft(citizen, { pages: answers.pages });
    expect(citizen.page.text).not.toContain('Схема расположения участка');
    const number = await sendDraft(citizen);
    await officer.get(`/staff/cases/${number}`);
    await officer.submit({}, { button: 'Взять в работу' });
    await officer.click('Запросить сведения');
    await officer.submit({ ground: 'unreadable-scheme', words: 'Нужна схема.' }, { button: 'Запросить' });
    await citizen.get(`/cabinet/applications/${number}/answer`);
    expect(citizen.page.text).toContain('Схема расположения участка');
    await citizen.submit({}, { button: 'Отправить ответ' });
    expect(citizen.page.errors).toEqual(['Загрузите файл или напишите пояснение.']);
    await citizen.submit({ 'file.scheme': answers.uploads!.papers![0]!.file }, { button: 'Отправить ответ' });
    expect(citizen.page.path).toBe(`/cabinet/applications/${number}`);
  });
});

describe.each([
  { slug: 'alcohol-retail-license', renewed: false },
  { slug: 'alcohol-license-renew', renewed: true },
])('the licence: $slug', ({ slug, renewed }) => {
  test('with several places of sale, its fee told before it is sent', async () => {
    const { visitor: officer } = await registerOfficer(portal, 'trade');
    await citizen.get(`/cabinet/drafts/new?service=${slug}`);
    expect(citizen.page.text).toContain('65\u00a0000\u00a0₽');
    await startDraft(citizen, slug);
    await fillDraft(citizen, licenceAnswers(renewed), 'outlets');
    await add('Добавить ещё одно место', outlet('с. Чистая Речка', '120', 2030));
    await add('Добавить ещё одно место', outlet('пгт Борозёрье', '80'));
    expect(items()).toHaveLength(3);
    await citizen.submit({}, { button: 'Далее' });
    await fillDraft(citizen, licenceAnswers(renewed));
    const told = [
      'ООО «Лавка у озера»',
      '50,5\u00a0м²',
      '120\u00a0м²',
      'с. Чистая Речка',
      '1 марта 2030 г.',
      'пгт Борозёрье',
      '2\u00a0года',
    ];
    for (const text of told) expect(citizen.page.text).toContain(text);
    expect(citizen.page.text).toContain('65\u00a0000\u00a0₽');
    expect(citizen.page.text).toContain('статья 333.33');
    expect(citizen.page.text).toMatch(/Квитанция об оплате пошлины\s+Нет/);
    const number = await sendDraft(citizen);
    expect(citizen.page.text).toContain('Министерство торговли');
    await expectEverywhere(number, officer, told);
  });
});
