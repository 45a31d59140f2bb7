import { expect, inject, test } from 'vitest';
import { allowanceAnswers } from '../answers.ts';
import { fillDraft, startDraft } from '../apply.ts';
import { textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { photograph, scan } from '../harness/scans.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');

test('a picture too small to read is told before one goes on, and goes with the next press', async () => {
  const { visitor } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'hunting-ticket');
  await visitor.get(`${draft}/photo`);
  await visitor.submit({ 'file.photo': await photograph('кроха.jpg', 'кроха', 320) }, { button: 'Загрузить' });
  expect(visitor.page.url.pathname).toBe(`${draft}/photo`);
  expect(visitor.page.text).toContain(
    'Снимок маленький: 320×800. Ведомство может не прочитать его. Можно оставить или переснять.',
  );
  await visitor.submit({}, { button: 'Далее' });
  expect(visitor.page.url.pathname).not.toBe(`${draft}/photo`);
});

test('every button of a page of files sends all that was chosen; a bad file costs nothing but itself', async () => {
  const { visitor } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'child-allowance');
  await fillDraft(visitor, allowanceAnswers(), 'papers');
  const good = await scan('доход.pdf');
  const bad = { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') };
  await visitor.submit({ 'file.income-certificate': good, 'file.school-certificate': bad }, { button: 'Далее' });
  expect([visitor.page.status, visitor.page.path]).toEqual([422, `${draft}/papers`]);
  expect(visitor.page.errors).toHaveLength(1);
  expect(visitor.page.text).toContain('доход.pdf');
  const school = await scan('школа.pdf', 'школа');
  await visitor.submit({ 'file.school-certificate': school }, { button: 'Сохранить и выйти' });
  await visitor.get(`${draft}/papers`);
  expect(visitor.page.text).toContain('школа.pdf');
  await visitor.submit(
    {},
    { button: 'Удалить', form: visitor.page.forms.find(form => form.action.includes('/school-certificate/'))!.action },
  );
  expect(visitor.page.text).not.toContain('школа.pdf');
  await visitor.submit({}, { button: 'Загрузить' });
  expect(visitor.page.errors.join()).toContain('файл не выбран');
  await visitor.submit({ 'file.school-certificate': school }, { button: 'Далее' });
  expect(visitor.page.path).toBe(`${draft}/delivery`);
});

test('the same file sent twice is told to be there', async () => {
  const { visitor } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'child-allowance');
  await fillDraft(visitor, allowanceAnswers(), 'papers');
  await visitor.get(`${draft}/papers`);
  const form = visitor.page.forms.find(each => each.action.endsWith('/papers'))!;
  const filled = form.fill({ 'file.school-certificate': await scan('школа.pdf') }, 'Загрузить');
  await visitor.send(filled);
  expect(visitor.page.text).not.toContain('Этот файл уже приложен');
  await visitor.send(filled);
  expect(visitor.page.all('[role="status"]').map(textOf).join()).toContain('Этот файл уже приложен');
  expect(visitor.page.text.split('школа.pdf')).toHaveLength(2);
  await expectValidPage(visitor.page);
});
