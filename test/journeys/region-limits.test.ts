import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { startDraft } from '../apply.ts';
import { attributeOf } from '../harness/dom.ts';
import { ownPortal, shiftClock } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { query } from '../harness/state.ts';
import { formOf, press, twin } from '../race.ts';
import { registerCitizen, signIn } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;

beforeAll(async () => {
  portal = await ownPortal();
  const { policies } = defaultProfile;
  const lock = { ...policies.lock, searchesPerHour: 20 };
  await setRegion(portal, { ...defaultProfile, policies: { ...policies, maxDrafts: 3, lock } });
});
afterAll(() => portal.stop());

test('a person has as many open drafts as the region allows, pressed at once or one by one', async () => {
  const { visitor } = await registerCitizen(portal);
  await visitor.get('/cabinet/drafts/new?service=hunting-ticket');
  const [start] = visitor.page.forms.filter(form => form.action.endsWith('/cabinet/drafts'));
  const filled = start!.fill({});
  const twins = Array.from({ length: 12 }, () => visitor.send(filled, { follow: false }).then(page => page.status));
  const statuses = await Promise.all(twins);
  expect(statuses.filter(status => status === 303)).toHaveLength(3);
  expect(await query(portal, 'SELECT count(*) AS n FROM drafts')).toEqual([{ n: 3 }]);
  await visitor.get('/cabinet/drafts/new?service=child-allowance');
  await visitor.submit({}, { button: 'Начать' });
  expect(visitor.page.status).toBe(409);
  expect(visitor.page.text).toContain('У вас уже 3 черновика');
  await visitor.get('/cabinet');
  await visitor.get(visitor.page.link('Удалить'));
  await visitor.submit({}, { button: 'Удалить черновик' });
  expect(await startDraft(visitor, 'child-allowance')).toMatch(/^\/cabinet\/drafts\//);
});

test('a person looks addresses up as often as the region allows, in forms and in the profile together; then they write by hand', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const home = `${await startDraft(visitor, 'child-allowance')}/home`;
  await visitor.get(home);
  const button = 'Найти адрес';
  const search = formOf(visitor, '/home', { 'address.find': 'Лесная', 'address.house': '12' }, button);
  const answers = await Promise.all(Array.from({ length: 25 }, () => press(twin(visitor), search)));
  const told = answers.map(({ text }) => text.includes('Вы искали адрес очень много раз подряд'));
  expect(told.filter(often => often)).toHaveLength(5);
  await visitor.submit({ 'address.find': 'Лесная', 'address.house': '12' }, { button });
  expect(visitor.page.text).toContain('Снова искать можно через час. Напишите его ниже сами.');
  expect(attributeOf(visitor.page.all('[name="address.house"]'), 'value')).toBe('12');
  await visitor.get('/cabinet/profile/addresses/registration');
  await visitor.submit({ text: 'Лесная' }, { button: 'Найти' });
  expect(visitor.page.text).toContain('Вы искали адрес очень много раз подряд');
  const other = (await registerCitizen(portal)).visitor;
  await other.get('/cabinet/profile/addresses/registration');
  await other.submit({ text: 'Лесная' }, { button: 'Найти' });
  expect(other.page.text).toContain('Выберите адрес');
  await shiftClock(portal, 61 * 60_000);
  const later = await signIn(portal, person);
  await later.get('/cabinet/profile/addresses/registration');
  await later.submit({ text: 'Лесная' }, { button: 'Найти' });
  expect(later.page.text).toContain('Выберите адрес');
});
