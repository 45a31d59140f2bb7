import { beforeAll, expect, inject, test } from 'vitest';
import { allowanceAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { scan } from '../harness/scans.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let card: string;
beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  card = `/cabinet/applications/${await apply(citizen, 'child-allowance', allowanceAnswers())}`;
});

test('more documents go in one form: a refused one costs nothing but itself', async () => {
  await citizen.get(`${card}/documents`);
  const bad = { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') };
  await citizen.submit({ 'file.income-certificate': await scan('доход.pdf'), 'file.school-certificate': bad });
  expect([citizen.page.status, citizen.page.path]).toEqual([422, `${card}/documents`]);
  expect(citizen.page.errors).toHaveLength(1);
  expect(citizen.page.text).toContain('Уже есть: доход.pdf');
  await expectValidPage(citizen.page);
});

test('«Готово» sends what is chosen too, and needs nothing to be chosen', async () => {
  await citizen.get(`${card}/documents`);
  await citizen.submit({ 'file.school-certificate': await scan('школа.pdf', 'школа') }, { button: 'Готово, к заявлению' });
  expect(citizen.page.path).toBe(card);
  expect(citizen.page.text).toContain('школа.pdf');
  await citizen.get(`${card}/documents`);
  await citizen.submit({}, { button: 'Загрузить файлы' });
  expect(citizen.page.errors.join()).toMatch(/файл не выбран/i);
  await citizen.submit({}, { button: 'Готово, к заявлению' });
  expect(citizen.page.path).toBe(card);
});
