import { expect, inject, test } from 'vitest';
import { pageOf } from '../apply.ts';
import { applicants } from './crowd.ts';
import { goTo } from './file-service.ts';
import { todayThere, wholeCatalogue } from './whole-catalogue.ts';

const portal = inject('served');
const { service, form, variants } = wholeCatalogue(todayThere()).find(each => each.service.slug === 'hunting-permit')!;

test('before one begins all prices are told, before one sends that of what was asked for', async () => {
  const [somebody] = await applicants(portal, 1);
  const { visitor, known } = somebody!;
  await visitor.get('/cabinet/drafts/new?service=hunting-permit');
  expect(visitor.page.text).toMatch(/650\s₽[\s\S]+Получить дубликат: 350\s₽/);
  const at = variants.findIndex(({ answers }) => answers.action?.[0]?.action === 'duplicate');
  await goTo(visitor, 'delivery', { service, form, answers: variants[at]!.answers, at }, known);
  await visitor.submit({ delivery: 'cabinet' }, { button: 'Далее' });
  expect(pageOf(visitor)).toBe('check');
  expect(visitor.page.text).toMatch(/Пошлина\s*350\s₽/);
  expect(visitor.page.text).not.toMatch(/650\s₽/);
});
