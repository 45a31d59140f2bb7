import { describe, expect, inject, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { newPerson } from '../world.ts';

const { url } = inject('served');

describe('the pages before sign-in, in a browser', () => {
  it('are accessible in every state', async () => {
    await withPage({ width: 320, height: 640 }, async page => {
      const check = async (heading: string | RegExp) => {
        expect(await page.textContent('h1')).toMatch(heading);
        expect(await expectAccessible(page)).toEqual([]);
        await expectNoSidewaysScroll(page);
      };
      const send = async () => {
        const answered = page.waitForEvent('load');
        await page.click('main form button');
        await answered;
      };
      const who = newPerson();
      await page.goto(`${url}/register`);
      await check('Регистрация');
      await send();
      expect(await page.title()).toMatch(/^Ошибка: Регистрация/);
      await check('Регистрация');
      for (const name of ['family', 'given', 'phone', 'password'] as const) await page.fill(`#${name}`, who[name]);
      await send();
      await check('Подтвердите телефон');
      await page.fill('#code', '000000');
      await send();
      await check('Подтвердите телефон');
      await page.goto(`${url}/sign-in?expired=1`);
      await check('Вход в личный кабинет');
      for (let i = 0; i < 4; i++) {
        await page.goto(`${url}/sign-in`);
        await page.fill('#login', who.phone);
        await page.fill('#password', 'Не тот пароль 1');
        await send();
        await check(i < 3 ? 'Вход в личный кабинет' : /закрыт до/);
      }
      await page.goto(`${url}/staff/sign-in`);
      await check('Вход для сотрудников');
      await page.goto(`${url}/staff/invitations/nobody`);
      await check('Приглашение не действует');
      await page.goto(`${url}/confirm-email/nobody?key=x`);
      await check('Подтверждение почты');
      await send();
      await check('Ссылка не действует');
    });
  });
});
