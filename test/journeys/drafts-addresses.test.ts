import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { pageOf, startDraft } from '../apply.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { attributeOf } from '../harness/dom.ts';
import { expectValidFragment, expectValidPage } from '../harness/html.ts';
import { query } from '../harness/state.ts';
import { formOf } from '../race.ts';
import { cookiesOf, registerCitizen } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let home: string;

beforeAll(async () => {
  citizen = (await registerCitizen(portal)).visitor;
});
beforeEach(async () => {
  const draft = await startDraft(citizen, 'child-allowance');
  home = `${draft}/home`;
  await citizen.get(home);
});

const standing = (name: string) => attributeOf(citizen.page.all(`[name="address.${name}"]`), 'value');
const versions = () => query(portal, 'SELECT page, version FROM draft_pages WHERE draft_id = ?', home.split('/').at(-2)!);

describe('an address in a form of a service', () => {
  test('is found without script by a few words, chosen, and put into its inputs, with its number in the directory', async () => {
    await citizen.submit({ 'address.find': 'светлоозерск садовая 7', 'address.flat': '12' }, { button: 'Найти адрес' });
    expect([pageOf(citizen), citizen.page.status]).toEqual(['home', 200]);
    expect(citizen.page.text).toContain('Приозёрный край, г. Светлоозёрск, ул. Садовая, д. 7');
    await expectValidPage(citizen.page);
    await citizen.submit({}, { button: 'Подставить адрес' });
    expect(['postcode', 'street', 'house', 'flat', 'find'].map(standing)).toEqual(['990000', 'ул. Садовая', '7', '12', '']);
    expect(standing('fias')).toMatch(/^[0-9a-f-]{36}\.\w+$/);
    await citizen.submit({}, { button: 'Далее' });
    expect(pageOf(citizen)).not.toBe('home');
    await citizen.get(home);
    expect(standing('fias')).toMatch(/^[0-9a-f-]{36}\.\w+$/);
    // Who mends the text means another house.
    await citizen.submit({ 'address.house': '8' }, { button: 'Далее' });
    await citizen.get(home);
    expect([standing('house'), standing('fias')]).toEqual(['8', '']);
  });

  test('that is a street alone leaves the house that was typed, and has no number', async () => {
    await citizen.submit({ 'address.find': 'чистая речка речная', 'address.house': '3а' }, { button: 'Найти адрес' });
    await citizen.submit({}, { button: 'Подставить адрес' });
    expect([standing('street'), standing('house'), standing('fias')]).toEqual(['ул. Речная', '3а', '']);
  });

  test('is asked for once more when none was chosen, or when the list is not one of ours', async () => {
    await citizen.submit({ 'address.find': 'Лесная' }, { button: 'Найти адрес' });
    await citizen.submit({}, { button: 'Подставить адрес' });
    expect(citizen.page.text).toContain('Выберите один из адресов.');
    const filled = formOf(citizen, '/home', {}, 'Подставить адрес');
    const entries = filled.entries.map(([name, value]): [string, string] => [
      name,
      name === 'address.list' ? `${value}x` : String(value),
    ]);
    await citizen.send({ ...filled, entries });
    expect(citizen.page.text).toContain('Найдите адрес ещё раз.');
  });

  test('that the directory does not know is written by hand, and Enter with nothing to look for is «Далее»', async () => {
    await citizen.submit({ 'address.find': 'Марсианская 1' }, { button: 'Найти адрес' });
    expect(citizen.page.text).toContain('Ничего не нашлось.');
    const parts = { region: 'Приозёрный край', place: 'с. Далёкое', street: 'ул. Марсианская', house: '1' };
    const fields = Object.fromEntries(Object.entries(parts).map(([part, value]) => [`address.${part}`, value]));
    await citizen.submit({ 'address.find': '', ...fields }, { form: '/home' });
    expect(pageOf(citizen)).not.toBe('home');
  });

  test('is found while one types by a question that keeps nothing', async () => {
    const before = versions();
    const filled = formOf(citizen, '/home', { 'address.find': 'Садовая 7' }, 'Найти адрес');
    const fragment = await citizen.send(filled, { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } });
    await expectValidFragment(fragment.html, 'found addresses');
    expect([fragment.status, fragment.html]).toEqual([200, expect.stringContaining('ул. Садовая, д. 7')]);
    expect(versions()).toEqual(before);
  });

  test('with script the choices come while one types, and what was typed elsewhere stays', async () => {
    await withPage({}, async page => {
      await page.context().addCookies(cookiesOf(portal, citizen));
      await page.goto(`${portal.url}${home}`);
      await page.getByLabel('Квартира').fill('15');
      await page.getByLabel('Найти адрес').pressSequentially('Садовая 7');
      await page.getByLabel('Приозёрный край, г. Светлоозёрск, ул. Садовая, д. 7').waitFor();
      expect(await page.getByLabel('Квартира').inputValue()).toBe('15');
      await page.getByRole('button', { name: 'Подставить адрес' }).click();
      await page.locator('[name="address.house"][value="7"]').waitFor();
      expect(await page.getByLabel('Квартира').inputValue()).toBe('15');
    });
  });
});
