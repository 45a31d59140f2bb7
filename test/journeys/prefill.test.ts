import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageOf, startDraft } from '../apply.ts';
import { throughEsia } from '../esia.ts';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { attribute, attributeOf, textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { cookiesOf } from '../world.ts';

const portal = inject('served');
/** Whom the stand-in of ESIA knows: a mother of two, the head of a firm who is an entrepreneur too, and a citizen of Kazakhstan. */
const [MOTHER, HEAD, FOREIGNER] = ['1000299605', '1000299603', '1000299604'];

const standing = (visitor: Visitor, name: string) => attributeOf(visitor.page.all(`[name="${name}"]`), 'value');

describe('children whom ESIA told of', () => {
  const mother = new Visitor(portal.url);
  beforeAll(() => throughEsia(mother, MOTHER));

  test('fill the items of a list in one after another, each with its source, and may be changed', async () => {
    const draft = await startDraft(mother, 'child-allowance');
    await mother.get(`${draft}/children/1`);
    expect([standing(mother, 'name'), standing(mother, 'birth-date.year')]).toEqual(['Морозов Михаил Андреевич', '2016']);
    expect(mother.page.text).toContain('С Госуслуг, получено');
    expect(mother.page.text).toContain('Подставить: Морозова Софья Андреевна');
    await expectValidPage(mother.page);
    await mother.submit({ 'lives-with-me': 'yes' }, { button: 'Далее' });
    await mother.get(`${draft}/children/2`);
    expect(standing(mother, 'name')).toBe('Морозова Софья Андреевна');
    await mother.submit({ name: 'Морозова София Андреевна', 'lives-with-me': 'yes' }, { button: 'Далее' });
    expect(mother.page.text).toContain('Морозова София Андреевна');
  });

  test('are offered by name where the form cannot know which; the pressed one stands in the form and is kept', async () => {
    const draft = await startDraft(mother, 'kindergarten-queue');
    await mother.get(`${draft}/child`);
    expect(standing(mother, 'name')).toBe('');
    await mother.submit({}, { button: 'Подставить: Морозова Софья' });
    expect([pageOf(mother), mother.page.status, standing(mother, 'name')]).toEqual(['child', 200, 'Морозова Софья Андреевна']);
    expect(mother.page.text).toContain('С Госуслуг, получено');
    expect(mother.page.text).not.toContain('Подставить: Морозова Софья');
    await mother.get(`${draft}/child`);
    expect([standing(mother, 'name'), standing(mother, 'birth-date.day')]).toEqual(['Морозова Софья Андреевна', '19']);
    expect(mother.page.text).toContain('С Госуслуг, получено');
    // What was answered beside the child stays, saved or not.
    await mother.submit({ who: 'parent' }, { button: 'Подставить: Морозов Михаил' });
    const parent = () => mother.page.all('[name="who"][value="parent"][checked]').length > 0;
    const beside = () => [standing(mother, 'name'), parent()];
    expect(beside()).toEqual(['Морозов Михаил Андреевич', true]);
    await mother.get(`${draft}/child`);
    expect(beside()).toEqual(['Морозов Михаил Андреевич', true]);
  });

  test('say where they came from when the page comes back too: with an error, with an address looked for', async () => {
    const draft = await startDraft(mother, 'child-allowance');
    await mother.get(`${draft}/children/1`);
    await mother.submit({ 'birth-date.year': '1900' }, { button: 'Далее' });
    expect([mother.page.status, standing(mother, 'name')]).toEqual([422, 'Морозов Михаил Андреевич']);
    expect(mother.page.text).toContain('С Госуслуг, получено');
    await mother.get(`${draft}/home`);
    expect(mother.page.text).toContain('С Госуслуг, получено');
    await mother.submit({ 'address.find': 'Лесная' }, { button: 'Найти адрес' });
    expect(mother.page.text).toContain('Выберите адрес');
    expect(mother.page.text).toContain('С Госуслуг, получено');
    await mother.submit({ 'address.house': '999' }, { button: 'Найти адрес' });
    expect(mother.page.text).not.toContain('С Госуслуг, получено');
  });

  test('are put in by a press of their button alone: Enter in an answer is «Далее», with script and without', async () => {
    for (const javaScript of [true, false]) {
      const draft = await startDraft(mother, 'kindergarten-queue');
      await withPage({ javaScript, cookies: cookiesOf(portal, mother) }, async page => {
        await page.goto(`${portal.url}${draft}/child`);
        if (javaScript) await expectAccessible(page);
        await page.fill('#name', 'Морозова Анна');
        await page.press('#name', 'Enter');
        await page.waitForSelector('#error-summary');
        expect(await page.inputValue('#name')).toBe('Морозова Анна');
        await page.check('[name="who"][value="guardian"]');
        await page.getByRole('button', { name: 'Подставить: Морозова Софья' }).click();
        await page.locator('#name[value^="Морозова Софья"]').waitFor();
        expect(await page.isChecked('[name="who"][value="guardian"]')).toBe(true);
      });
    }
  });

  test('are offered among those who live together, and nobody is put in unasked', async () => {
    const draft = await startDraft(mother, 'housing-subsidy');
    await mother.get(`${draft}/action`);
    await mother.submit({ action: 'issue' }, { button: 'Далее' });
    await mother.get(`${draft}/household/1`);
    expect(standing(mother, 'name')).toBe('');
    await mother.submit({ income: '0' }, { button: 'Подставить: Морозова Софья' });
    expect([standing(mother, 'name'), standing(mother, 'birth-date.year'), standing(mother, 'income')]).toEqual([
      'Морозова Софья Андреевна',
      '2020',
      '0',
    ]);
    expect(mother.page.all('[name="kin"][checked]').map(radio => attribute(radio, 'value'))).toEqual(['child']);
    await mother.submit({ agrees: 'yes' }, { button: 'Далее' });
    await mother.get(`${draft}/household/2`);
    expect(standing(mother, 'name')).toBe('');
    expect(mother.page.text).toContain('Подставить: Морозов Михаил');
    expect(mother.page.text).not.toContain('Подставить: Морозова Софья');
  });

  test('say for whom the application is, once pressed: that need not be chosen as well', async () => {
    const draft = await startDraft(mother, 'health-insurance-policy');
    const chosen = () => mother.page.all('[name="who"][checked]').map(radio => attribute(radio, 'value'));
    await mother.get(`${draft}/for-whom`);
    expect([standing(mother, 'name'), chosen()]).toEqual(['', []]);
    await mother.submit({ who: 'self' }, { button: 'Подставить: Морозова Софья' });
    expect([standing(mother, 'name'), chosen()]).toEqual(['Морозова Софья Андреевна', ['child']]);
  });

  test('are not offered where another page of the form has named them', async () => {
    const draft = await startDraft(mother, 'unified-child-benefit');
    await mother.get(`${draft}/action`);
    await mother.submit({ action: 'issue' }, { button: 'Далее' });
    await mother.get(`${draft}/who`);
    await mother.submit({ who: 'parent', marriage: 'married' }, { button: 'Далее' });
    await mother.get(`${draft}/children/1`);
    expect(standing(mother, 'name')).toBe('Морозов Михаил Андреевич');
    await mother.submit({ together: 'yes' }, { button: 'Далее' });
    await mother.get(`${draft}/household/1`);
    expect(mother.page.text).toContain('Подставить: Морозова Софья');
    expect(mother.page.text).not.toContain('Подставить: Морозов Михаил');
  });

  test('a child that is not there is nobody', async () => {
    const draft = await startDraft(mother, 'kindergarten-queue');
    await mother.get(`${draft}/child`);
    const form = mother.page.forms.find(({ buttons }) => buttons.some(button => textOf(button).includes('Подставить')))!;
    const filled = form.fill({}, 'Подставить');
    const entries = filled.entries.map(([name, value]): (typeof filled.entries)[number] => [
      name,
      name === 'go' ? 'fill:77' : value,
    ]);
    await mother.send({ ...filled, entries });
    expect([mother.page.status, standing(mother, 'name')]).toEqual([200, '']);
  });
});

test('a firm and an entrepreneur are filled in with their numbers and their head', async () => {
  const head = new Visitor(portal.url);
  await throughEsia(head, HEAD);
  const draft = await startDraft(head, 'alcohol-license-renew');
  await head.get(`${draft}/organisation`);
  expect(standing(head, 'name')).toContain('Лавка у озера');
  for (const [name, digits] of [
    ['inn', 10],
    ['ogrn', 13],
  ] as const)
    expect(standing(head, name)).toHaveLength(digits);
  expect(standing(head, 'head')).toBe('Кузнецов Пётр Алексеевич');
  await expectValidPage(head.page);
  const grant = await startDraft(head, 'sme-subsidy');
  await head.get(`${grant}/on-behalf`);
  await head.submit({ who: 'entrepreneur' }, { button: 'Далее' });
  await head.get(`${grant}/entrepreneur`);
  expect([standing(head, 'inn'), standing(head, 'ogrnip')]).toEqual([expect.stringMatching(/^\d{12}$/), '304500116000157']);
});

test('the kind of document is chosen for who has a Russian passport, and asks none of a parent from another country', async () => {
  const chosen = (visitor: Visitor) => visitor.page.all('[name="kind"][checked]').map(radio => attribute(radio, 'value'));
  const [russian, kazakh] = [new Visitor(portal.url), new Visitor(portal.url)];
  await throughEsia(russian, MOTHER);
  await throughEsia(kazakh, FOREIGNER);
  const opened = async (visitor: Visitor) => {
    const draft = await startDraft(visitor, 'kindergarten-queue');
    await visitor.get(`${draft}/action`);
    await visitor.submit({ action: 'issue' }, { button: 'Далее' });
    await visitor.get(`${draft}/identity`);
  };
  await opened(russian);
  expect(chosen(russian)).toEqual(['passport']);
  await russian.submit({}, { button: 'Далее' });
  expect(pageOf(russian)).toBe('passport');
  await opened(kazakh);
  expect(chosen(kazakh)).toEqual([]);
  await kazakh.submit({ kind: 'foreign', paper: 'Паспорт Казахстана, N1234567, МВД' }, { button: 'Далее' });
  expect(pageOf(kazakh)).not.toBe('passport');
});
