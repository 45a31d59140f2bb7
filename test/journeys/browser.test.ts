import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { photograph, scan } from '../harness/scans.ts';
import { newPerson, type Person, registerOfficer } from '../world.ts';

const portal = inject('served');
let officer: Visitor;

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.textContent('h1');

async function register(page: Page, person: Person): Promise<void> {
  await page.getByRole('link', { name: 'Зарегистрируйтесь' }).click();
  await page.getByLabel('Фамилия').fill(person.family);
  await page.getByLabel('Имя', { exact: true }).fill(person.given);
  await page.getByLabel('Отчество').fill(person.patronymic);
  await page.fill('#phone', person.phone);
  await page.fill('#email', person.email);
  await page.fill('#password', person.password);
  const before = await mailCount(portal, person.phone);
  await page.locator('main form button').first().click();
  await page.waitForSelector('#code');
  await page.fill('#code', await codeSent(portal, person.phone, before));
  await page.locator('main form button').first().click();
  await page.waitForURL('**/cabinet');
}

async function fillTicket(page: Page): Promise<void> {
  await press(page, 'Начать заявление');
  // Nothing answered yet: the summary leads to the field.
  await press(page, 'Далее');
  await page.waitForSelector('#error-summary');
  await page.locator('#error-summary a').first().click();
  expect(page.url()).toMatch(/#birth-date-day$/);
  for (const [part, value] of Object.entries({ day: '12', month: 'апреля', year: '1988' }))
    await page.fill(`#birth-date-${part}`, value);
  await page.getByLabel('СНИЛС').fill('112-233-445 95');
  await press(page, 'Далее');
  await page.getByLabel('Серия').fill('9901');
  await page.getByLabel('Номер').fill('123456');
  for (const [part, value] of Object.entries({ day: '20', month: '5', year: '2008' }))
    await page.fill(`#passport-issued-${part}`, value);
  await page.getByLabel('Кем выдан').fill('ОВД Светлоозёрска');
  await page.getByLabel('Код подразделения').fill('990-001');
  // Enter does what «Далее» does.
  await page.keyboard.press('Enter');
  await page.getByLabel('Получаю билет впервые').check();
  await press(page, 'Далее');
  await page.getByLabel('Я знаю требования').check();
  await page.getByLabel('У меня нет непогашенной').check();
  await press(page, 'Далее');
  const { name, type, bytes } = await photograph('фото на билет.jpg');
  await page.setInputFiles('#photo', { name, mimeType: type, buffer: Buffer.from(bytes) });
  await press(page, 'Загрузить и продолжить');
  await page.waitForURL('**/delivery');
  await press(page, 'Далее');
  expect(await heading(page)).toBe('Проверьте ответы');
  await page.getByRole('link', { name: 'Изменить: СНИЛС' }).click();
  await press(page, 'Сохранить и выйти');
  await page.getByRole('link', { name: 'Охотничий билет' }).first().click();
  await page.waitForURL('**/check');
}

describe.each([{ javaScript: false }, { javaScript: true }])(
  'a whole application in a browser, $javaScript',
  ({ javaScript }) => {
    test('from the start page to the document, with a real JPEG and a real PDF', { timeout: 120_000 }, async () => {
      const person = newPerson({ family: 'Браузерова', given: 'Ольга' });
      await withPage({ javaScript, address: `10.9.${javaScript ? 1 : 2}.7` }, async page => {
        const errors: string[] = [];
        page.on('console', message => message.type() === 'error' && !/422/.test(message.text()) && errors.push(message.text()));
        page.on('response', answer => answer.status() >= 500 && errors.push(`${answer.status()} ${answer.url()}`));
        await page.goto(portal.url);
        await register(page, person);
        await page.getByRole('link', { name: 'Услуги', exact: true }).click();
        await page.fill('#q', 'охотбилет');
        await press(page, 'Найти');
        await page.getByRole('link', { name: 'Охотничий билет' }).last().click();
        await page.getByRole('link', { name: 'Подать заявление' }).click();
        await fillTicket(page);
        await press(page, 'Отправить заявление');
        await page.waitForURL('**/receipt');
        const number = /\d\d-\d{4}-\d{8}-\d/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
        await page.goBack();
        expect(page.url()).toMatch(new RegExp(`/cabinet/applications/${number}$`));

        await officer.get(`/staff/cases/${number}`);
        expect(officer.page.text).toContain('Браузерова Ольга');
        await officer.submit({}, { button: 'Взять в работу' });
        await officer.click('Запросить сведения');
        await officer.submit({ ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' }, { button: 'Запросить' });

        await page.getByRole('link', { name: 'Кабинет', exact: true }).click();
        await page.getByRole('link', { name: 'Ответить на запрос' }).click();
        const { name, type, bytes } = await scan('объяснение.pdf', randomUUID());
        await page.setInputFiles('#other', { name, mimeType: type, buffer: Buffer.from(bytes) });
        await page.fill('#words', 'Фотографирую завтра.');
        await press(page, 'Отправить ответ');
        await page.waitForURL(`**/cabinet/applications/${number}`);

        await officer.get(`/staff/cases/${number}`);
        expect(officer.page.text).toContain('объяснение.pdf');
        expect(officer.page.text).toContain('Фотографирую завтра.');
        await officer.submit({}, { button: 'Документы в порядке' });
        await officer.click('Одобрить');
        await officer.submit({ words: 'Билет бессрочный.' }, { button: 'Одобрить' });
        await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /документ готов/i.test(sent.text));

        if (javaScript) {
          await page.getByRole('link', { name: 'Обновить статус' }).click();
          await page.waitForSelector('text=есть новое');
        } else await page.reload();
        await page.getByRole('link', { name: 'Открыть документ' }).click();
        expect(await page.textContent('main')).toContain('Браузерова Ольга Петровна');
        if (javaScript) await expectAccessible(page);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: /Скачать PDF/ }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/\.pdf$/);
        expect(await download.failure()).toBeNull();
        await page.getByRole('button', { name: 'Выйти' }).click();
        await page.goto(`${portal.url}/cabinet/applications/${number}`);
        expect(await heading(page)).toContain('Вход');
        expect(errors).toEqual([]);
      });
    });
  },
);

describe('with the keyboard alone', () => {
  test('the first Tab is the way past the header, the error summary takes the focus of its link', async () => {
    await withPage({}, async page => {
      await page.goto(`${portal.url}/sign-in`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('К содержанию');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.locator('main form button').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('#error-summary');
      await page.locator('#error-summary a').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('login');
    });
  });
});
