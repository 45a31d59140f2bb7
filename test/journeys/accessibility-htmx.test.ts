import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply } from '../apply.ts';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { cookiesOf, registerCitizen } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let card: string;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  card = `${portal.url}/cabinet/applications/${await apply(citizen)}`;
});

/** Notes every text that comes into a live region which stood on the page before: what a screen reader would say. */
const listen = (page: Page) =>
  page.evaluate(`(() => {
    window.said = [];
    for (const region of document.querySelectorAll('[role=status], [aria-live], [role=alert]'))
      new MutationObserver(() => region.textContent.trim() && window.said.push(region.textContent.trim()))
        .observe(region, { childList: true, characterData: true, subtree: true });
  })()`);
const said = (page: Page): Promise<string[]> => page.evaluate('window.said');
const active = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

describe('suggestions while one types', () => {
  test('are told in a region that stood there empty, and take no focus', () =>
    withPage({}, async page => {
      await page.goto(`${portal.url}/services`);
      expect(await page.textContent('#suggestions-status')).toBe('');
      await listen(page);
      await page.focus('#q');
      await page.keyboard.type('охот', { delay: 30 });
      await expect.poll(() => said(page)).not.toEqual([]);
      expect((await said(page)).join(' ')).toMatch(/Нашл|найден/i);
      expect(await active(page)).toBe('q');
      expect(await page.title()).toMatch(/^Услуги/);
      await expectAccessible(page);
      // Tab goes from the field on through the button to what was suggested.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`!!document.activeElement.closest('#suggestions')`)).toBe(true);
    }));

  test.each([500, 503, 429, 404])('an answer of %d is told, leaves the page as it was and the search at work', async status => {
    await withPage({}, async page => {
      await page.route('**/services/suggestions**', route =>
        route.fulfill({ status, contentType: 'text/html', body: '<h1>Всё пропало</h1>' }),
      );
      await page.goto(`${portal.url}/services`);
      await listen(page);
      await page.fill('#q', 'охот');
      await expect.poll(() => said(page)).toEqual(['Подсказать не получилось: ошибка у нас. Нажмите «Найти».']);
      expect(await page.textContent('h1')).toBe('Услуги');
      expect(await page.textContent('main')).not.toContain('Всё пропало');
      await page.click('text=Найти');
      await page.waitForURL(/q=/);
      expect(await page.textContent('main')).toContain('Охотничий билет');
    });
  });

  test('a lost connection is told', () =>
    withPage({}, async page => {
      await page.route('**/services/suggestions**', route => route.abort());
      await page.goto(`${portal.url}/services`);
      await listen(page);
      await page.fill('#q', 'охот');
      await expect.poll(() => said(page)).toEqual(['Связь прервалась. Попробуйте ещё раз.']);
      expect(await page.inputValue('#q')).toBe('охот');
    }));
});

describe('«Обновить статус»', () => {
  test('a fault of ours opens the page of the fault, with its title and its heading', () =>
    withPage({ cookies: cookiesOf(portal, citizen) }, async page => {
      await page.goto(card);
      await page.route('**/cabinet/applications/*?seen=*', route =>
        route.fulfill({
          status: 503,
          contentType: 'text/html; charset=utf-8',
          body: '<!DOCTYPE html><html lang="ru"><title>Сейчас не получается</title><h1>Сейчас не получается</h1></html>',
        }),
      );
      await page.click('#refresh');
      await expect.poll(() => page.title()).toBe('Сейчас не получается');
    }));

  test('what it brings moves the focus to the heading only when what had it is gone', () =>
    withPage({ cookies: cookiesOf(portal, citizen) }, async page => {
      await page.goto(card);
      await listen(page);
      await page.focus('#refresh');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toEqual([expect.stringContaining('без изменений')]);
      expect(await active(page)).toBe('refresh');
      await page.focus('#refresh');
      await page.keyboard.press('Enter');
      // The answer takes the link away in the middle.
      await page.evaluate(`document.querySelector('#refresh').blur()`);
      await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
    }));
});

test('nothing on any of these pages refreshes by itself: there is nothing to stop', () =>
  withPage({ cookies: cookiesOf(portal, citizen) }, async page => {
    const asked: string[] = [];
    for (const path of [card, `${portal.url}/cabinet`, `${portal.url}/services`]) {
      await page.goto(path);
      page.on('request', request => asked.push(request.url()));
      await page.waitForTimeout(1500);
      page.removeAllListeners('request');
      expect(asked).toEqual([]);
      expect(await page.$$('[hx-trigger*="every"], [hx-trigger*="load"], meta[http-equiv="refresh"]')).toEqual([]);
    }
  }));
