import { beforeAll, expect, inject, test } from 'vitest';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { type Portal, tick } from '../harness/portal.ts';
import { formOf, twin } from '../race.ts';
import { cookiesOf, registerCitizen } from '../world.ts';

const portal: Portal = inject('served');
const REGISTRATION = '/cabinet/profile/addresses/registration';
let citizen: Visitor;

beforeAll(async () => {
  citizen = (await registerCitizen(portal)).visitor;
});

test('an address is found in the directory by a few words, chosen and made whole, without script', async () => {
  await citizen.get(REGISTRATION);
  await citizen.submit({ text: 'светлоозерск лесная' }, { button: 'Найти' });
  expect(citizen.page.text).toContain('Приозёрный край, г. Светлоозёрск, ул. Лесная');
  await citizen.submit({ flat: '5' }, { button: 'Сохранить адрес' });
  expect([citizen.page.status, citizen.page.html]).toEqual([422, expect.stringMatching(/name="flat"[^>]*value="5"/)]);
  await citizen.submit({ house: '12' }, { button: 'Сохранить адрес' });
  expect(citizen.page.text).toContain('ул. Лесная, д. 12, кв. 5 (вы ввели');
  const checked = /ул. Лесная, д. 12, кв. 5 \(вы ввели [^)]+, проверено/;
  for (let n = 0; n < 60 && !checked.test(citizen.page.text); n++) {
    await tick(portal);
    await citizen.get('/cabinet/profile');
  }
  expect(citizen.page.text).toMatch(
    /990000, Приозёрный край, г. Светлоозёрск, ул. Лесная, д. 12, кв. 5 \(вы ввели .+, проверено/,
  );
});

test('what the directory does not know is written by hand, stands at once and is checked afterwards', async () => {
  await citizen.get(REGISTRATION);
  await citizen.submit({ text: 'Марсианская 1' }, { button: 'Найти' });
  expect(citizen.page.text).toContain('Ничего не нашлось');
  await citizen.click('Написать адрес целиком');
  await citizen.submit({ 'address.street': 'ул. Марсианская', 'address.house': '1', 'address.flat': '' });
  expect(citizen.page.text).toContain('ул. Марсианская, д. 1 (вы ввели');
  for (let n = 0; n < 60 && !citizen.page.text.includes('Такого адреса нет в справочнике'); n++) {
    await tick(portal);
    await citizen.get('/cabinet/profile');
  }
  expect(citizen.page.text).toContain('Такого адреса нет в справочнике. Он действует');
});

test('an address of living is a second one, and can be taken away', async () => {
  await citizen.get('/cabinet/profile/addresses/living');
  await citizen.submit({ text: 'Чистая Речка, Речная, 3' }, { button: 'Найти' });
  await citizen.submit({}, { button: 'Сохранить адрес' });
  expect(citizen.page.text).toContain('с. Чистая Речка, ул. Речная, д. 3');
  await citizen.get('/cabinet/profile/addresses/living');
  await citizen.submit({}, { button: 'Удалить этот адрес' });
  expect(citizen.page.text).not.toContain('с. Чистая Речка, ул. Речная, д. 3');
});

test('who lives where they are registered says so by one press; another window is not overwritten', async () => {
  const { visitor } = await registerCitizen(portal);
  const LIVING = '/cabinet/profile/addresses/living';
  await visitor.get(LIVING);
  expect(visitor.page.text).not.toContain('Совпадает с адресом регистрации');
  await visitor.get(REGISTRATION);
  await visitor.submit({ text: 'Чистая Речка, Речная, 3' }, { button: 'Найти' });
  await visitor.submit({ flat: '8' }, { button: 'Сохранить адрес' });
  const lines = () => visitor.page.text.match(/ул\. Речная, д\. 3, кв\. 8/g)?.length;
  expect(lines()).toBe(1);
  await visitor.get(LIVING);
  const late = twin(visitor);
  await late.get(LIVING);
  const old = formOf(late, '/living', {}, 'Совпадает');
  await visitor.submit({}, { button: 'Совпадает с адресом регистрации' });
  expect([visitor.page.path, lines()]).toEqual(['/cabinet/profile?saved=yes', 2]);
  await visitor.get(LIVING);
  expect(visitor.page.text).not.toContain('Совпадает с адресом регистрации');
  await visitor.submit({ text: 'светлоозерск лесная' }, { button: 'Найти' });
  await visitor.submit({ house: '12' }, { button: 'Сохранить адрес' });
  await late.send(old);
  expect([late.page.status, late.page.html]).toEqual([409, expect.stringContaining('value="ул. Речная"')]);
});

test('with script the choices come while one types', async () => {
  await withPage({}, async page => {
    await page.context().addCookies(cookiesOf(portal, citizen));
    await page.goto(`${portal.url}${REGISTRATION}`);
    await page.getByLabel('Найти адрес').pressSequentially('Садовая 7');
    await page.getByLabel('Приозёрный край, г. Светлоозёрск, ул. Садовая, д. 7').waitFor();
  });
});
