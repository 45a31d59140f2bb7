import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { twin } from '../race.ts';
import { cookiesOf, registerCitizen } from '../world.ts';

const portal = inject('served');
let visitor: Visitor;
let draft: string;

beforeEach(async () => {
  ({ visitor } = await registerCitizen(portal));
  draft = await startDraft(visitor, 'hunting-ticket');
});

const inBrowser = (use: (page: Page) => Promise<void>) =>
  withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
    await page.goto(`${portal.url}${draft}/applicant`);
    await use(page);
  });
const said = (page: Page) => expect.poll(() => page.textContent('#saved'), { timeout: 10_000 });

/** What another window, or the same person tomorrow, finds in an input. */
async function kept(name: string): Promise<string> {
  const other = twin(visitor);
  await other.get(`${draft}/applicant`);
  return other.page.forms.flatMap(form => form.named(name)).flatMap(field => field.entries())[0]?.[1] as string;
}

describe('answers given in a browser with script', () => {
  test('are saved as they are given: quietly, right or wrong, and the focus stays', () =>
    inBrowser(async page => {
      // The same node must live on, or a screen reader has nothing to listen to.
      await page.evaluate('window.line = document.getElementById("saved")');
      await page.fill('#snils', '12');
      await page.keyboard.press('Tab');
      await said(page).toMatch(/^Сохранено в \d\d:\d\d\.$/);
      expect(await page.evaluate('document.activeElement.id')).toBe('phone');
      expect(await page.evaluate('window.line.isConnected && window.line.getAttribute("role")')).toBe('status');
      expect(await page.locator('#error-summary').count()).toBe(0);
      expect(await kept('snils')).toBe('12');
      await page.fill('#email', 'ne-pochta');
      await page.keyboard.press('Tab');
      await expect.poll(() => kept('email')).toBe('ne-pochta');
      await expectAccessible(page);
      // The next press of a button knows of what was saved meanwhile: no stranger was here.
      await page.getByRole('button', { name: 'Далее' }).click();
      await page.waitForSelector('#error-summary');
      expect(await page.inputValue('#snils')).toBe('12');
    }));

  test('are not lost in a dead network: the page says so, keeps what is typed and saves when the network is back', () =>
    inBrowser(async page => {
      await page.context().setOffline(true);
      await page.fill('#given', 'Аня');
      await page.keyboard.press('Tab');
      await said(page).toContain('ещё не сохранены. Сохраним, когда связь появится.');
      // «Далее» into a dead network would lose the page with all that stands in it.
      await page.getByRole('button', { name: 'Сохранить и выйти' }).click();
      expect(await page.inputValue('#given')).toBe('Аня');
      expect(page.url()).toBe(`${portal.url}${draft}/applicant`);
      expect(await kept('given')).toBe('Анна');
      await page.context().setOffline(false);
      await page.waitForURL('**/cabinet?draft=kept');
      expect(await kept('given')).toBe('Аня');
    }));

  test('are tried again when the portal could not save them', () =>
    inBrowser(async page => {
      let broken = true;
      await page.route('**/applicant', route =>
        broken && route.request().method() === 'POST' ? route.fulfill({ status: 503, body: 'нет' }) : route.continue(),
      );
      await page.fill('#given', 'Аня');
      await page.keyboard.press('Tab');
      await said(page).toContain('ещё не сохранены');
      broken = false;
      await said(page).toMatch(/^Сохранено/);
      expect(await kept('given')).toBe('Аня');
    }));

  test('never overwrite another window: what it saved stays, the person is told and asked', () =>
    inBrowser(async page => {
      const other = twin(visitor);
      await other.get(`${draft}/applicant`);
      await other.submit({ given: 'Анюта', email: 'a@pochta.example' }, { button: 'Сохранить и выйти' });
      await page.fill('#snils', '12');
      await page.keyboard.press('Tab');
      await said(page).toContain('Другие ответы этой страницы изменены в другом окне.');
      // The form still shows the old e-mail and name; saving again may not bring them back.
      await page.fill('#patronymic', 'Ильинична');
      await page.keyboard.press('Tab');
      await expect.poll(() => kept('patronymic')).toBe('Ильинична');
      expect([await kept('given'), await kept('email'), await kept('snils')]).toEqual(['Анюта', 'a@pochta.example', '12']);
      await page.fill('#given', 'Аня');
      await page.keyboard.press('Tab');
      await said(page).toContain('В другом окне ответ другой. Нажмите «Далее», чтобы выбрать.');
      await page.getByRole('button', { name: 'Далее' }).click();
      await page.getByLabel('Анюта').check();
      await page.getByRole('button', { name: 'Оставить выбранное' }).click();
      await page.waitForSelector('#error-summary');
      expect([await kept('given'), await kept('email'), await kept('snils')]).toEqual(['Анюта', 'a@pochta.example', '12']);
    }));

  test('are sent once by «Далее» pressed straight from the input: a choice made on the page that follows is not out of date', () =>
    inBrowser(async page => {
      const other = twin(visitor);
      await other.get(`${draft}/applicant`);
      await other.submit({ given: 'Анюта' }, { button: 'Сохранить и выйти' });
      await page.fill('#given', 'Аня');
      await page.getByRole('button', { name: 'Далее' }).click();
      await page.getByLabel('Аня').check();
      await page.getByRole('button', { name: 'Оставить выбранное' }).click();
      await page.waitForSelector('#error-summary');
      expect(await kept('given')).toBe('Аня');
    }));

  test('stay on the page when the session is over, and the page says what to do', () =>
    inBrowser(async page => {
      await visitor.get('/cabinet');
      await visitor.submit({}, { form: '/sign-out' });
      await page.fill('#given', 'Аня');
      await page.keyboard.press('Tab');
      await said(page).toContain('Не сохранено: время сеанса вышло.');
      expect(await page.inputValue('#given')).toBe('Аня');
    }));

  test('of the way of delivery too', async () => {
    await fillDraft(visitor, await ticketAnswers(), 'delivery');
    await withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
      await page.goto(`${portal.url}${draft}/delivery`);
      await page.getByLabel('На бумаге в МФЦ').check();
      await said(page).toMatch(/^Сохранено/);
      await page.reload();
      expect(await page.getByLabel('На бумаге в МФЦ').isChecked()).toBe(true);
    });
  });
});

test('the script that saves is small and asked for only by the pages of a form; the light version has none', async () => {
  const path = /src="(\/assets\/saving[^"]+)"/.exec((await visitor.get(`${draft}/applicant`)).html)?.[1] ?? '';
  const { reply } = await visitor.get(path);
  expect(gzipSync(reply.body, { level: 9 }).byteLength).toBeLessThan(1024);
  expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const other of ['/', '/cabinet', `${draft}/photo`])
    expect((await visitor.get(other)).html).not.toContain('/assets/saving');
  expect((await visitor.get(`${draft}/applicant`, { 'Save-Data': 'on' })).html).not.toContain('<script');
});

test('what a page of a form carries for it is at most 150 bytes on the wire', async () => {
  const { html } = await visitor.get(`${draft}/applicant`);
  const without = html
    .replace(/<script src="\/assets\/saving[^>]+><\/script>/, '')
    .replace(/<p id="saved"[^>]*><\/p>/, '')
    .replace(/(name="version" value="\d+)\.[\w-]+/, '$1');
  expect(html.length - without.length).toBeGreaterThan(100);
  expect(gzipSync(html).byteLength - gzipSync(without).byteLength).toBeLessThanOrEqual(150);
});
