import { expect, inject, test } from 'vitest';
import { passportFields, personFields } from '../proving.ts';
import { twin } from '../race.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');

test('a window that is behind another overwrites nothing unseen: both answers are shown, and the next press decides', async () => {
  const { visitor: first } = await registerCitizen(portal);
  await first.get('/cabinet/identity/passport');
  const second = twin(first);
  await second.get('/cabinet/identity/passport');
  await first.submit(passportFields('111111'), { button: 'Далее' });
  await second.submit(passportFields('222222'), { button: 'Далее' });
  expect([second.page.status, second.page.url.pathname]).toEqual([422, '/cabinet/identity/passport']);
  expect(second.page.errors.join()).toContain('в другом окне сохранено другое');
  expect(second.page.text.replaceAll('\u00a0', ' ')).toContain('111111');
  expect(second.page.html).toContain('value="222222"');
  await second.submit({}, { button: 'Далее' });
  expect(second.page.url.pathname).not.toBe('/cabinet/identity/passport');
  await first.get('/cabinet/identity/passport');
  expect(first.page.html).toContain('value="222222"');
});

test('the same answers in two windows are no matter, and neither is a page saved again by its own window', async () => {
  const { visitor } = await registerCitizen(portal);
  const fields = personFields();
  await visitor.get('/cabinet/identity/person');
  const second = twin(visitor);
  await second.get('/cabinet/identity/person');
  for (const window of [visitor, second]) await window.submit(fields, { button: 'Далее' });
  expect(second.page.url.pathname).toBe('/cabinet/identity/passport');
});
