import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { deedOf } from '../../src/accounts/late-posts/deeds.ts';
import { isWorthKeeping } from '../../src/accounts/late-posts/late-post.ts';
import { MINUTE } from '../../src/platform/clock.ts';
import { applicant } from '../answers.ts';
import { apply, startDraft } from '../apply.ts';
import { enterHere, timeOf } from '../ended.ts';
import { textOf } from '../harness/dom.ts';
import { ownPortal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { formOf } from '../race.ts';
import { isPrivate, routes } from '../security/routes.ts';
import { registerCitizen } from '../world.ts';

let portal: Served;
const { pass } = timeOf(() => portal);
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal?.stop());

test('every form that may be kept has words for what it does', () => {
  const kept = routes.filter(
    route =>
      route.method === 'POST' && isPrivate(route) && isWorthKeeping(route.path) && !/^\/(sign-out|consent)/.test(route.path),
  );
  expect(kept.length).toBeGreaterThan(20);
  const path = (route: string) =>
    route
      .replace(/:list\{[^}]*\}/, 'queue')
      .replace(/:item\{[^}]*\}/, '1')
      .replace(/:\w+/g, 'x');
  expect(kept.filter(route => !deedOf({ path: path(route.path), fields: [] }, () => undefined)).map(route => route.path)).toEqual(
    [],
  );
});

test('a withdrawal looks like a withdrawal, a page like a page, and each button does what it says', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const number = await apply(visitor);
  const card = `/cabinet/applications/${number}`;
  const draft = await startDraft(visitor, 'hunting-ticket');
  const page = formOf(visitor, '/applicant', { ...applicant, family: 'Неспешная' }, 'Далее');
  await visitor.get(`${card}/withdrawal`);
  const withdrawal = formOf(visitor, '/withdrawal');
  await pass(31 * MINUTE);
  await visitor.send(page);
  await visitor.send(withdrawal);
  await enterHere(portal, visitor, person);
  expect(visitor.page.path).toBe('/cabinet/kept');
  expect(visitor.page.all('main h2').map(textOf)).toEqual([
    'Страница «Кто подаёт заявление» услуги «Охотничий билет»',
    `Отзыв заявления № ${number}`,
  ]);
  expect(visitor.page.text.replaceAll(/\s+/g, ' ')).toMatch(/Неспешная.* и ещё \d ответ/);
  const buttons = visitor.page.all('main button').map(textOf);
  expect(buttons).toEqual(['Сохранить эту страницу', 'Удалить, не отправлять', 'Отозвать заявление', 'Удалить, не отправлять']);
  const kept = visitor.page.path;
  await visitor.submit({}, { button: 'Сохранить эту страницу' });
  expect(visitor.page.path).toBe(`${draft}/passport`);
  expect(query(portal, 'SELECT status FROM applications WHERE number = ?', number)).not.toEqual([{ status: 'withdrawn' }]);
  await visitor.get(kept);
  await visitor.submit({}, { button: 'Отозвать заявление' });
  expect(query(portal, 'SELECT status FROM applications WHERE number = ?', number)).toEqual([{ status: 'withdrawn' }]);
});
