import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply } from '../apply.ts';
import { expectAccessible } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { take } from '../office.ts';
import { cookiesOf, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let officer: Visitor;
let number: string;
const card = () => `/cabinet/applications/${number}`;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
  number = await apply(citizen);
});

const START = 'Обновлять автоматически каждые 30 секунд';
const STOP = 'Не обновлять автоматически';
const active = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.tagName');
const said = (page: Page): Promise<string[]> => page.evaluate('window.said');

/** The card as it updates by itself; `asked` holds the requests, `said` what the live region told. Time is moved by hand. */
const updating = (visitor: Visitor, path: string, use: (page: Page, asked: string[]) => Promise<void>) =>
  withPage({ cookies: cookiesOf(portal, visitor) }, async page => {
    await page.clock.install();
    await page.goto(portal.url + path);
    await page.click(`text=${START}`);
    await page.waitForURL('**?by-itself=1#refresh');
    const asked: string[] = [];
    page.on('request', request => {
      if (request.url().includes('seen=')) asked.push(request.headers()['x-by-itself'] ?? 'a person');
    });
    await page.evaluate(`(() => {
      window.said = [];
      window.region = document.querySelector('#card [role=status]');
      new MutationObserver(() => window.region.textContent && window.said.push(window.region.textContent))
        .observe(window.region, { childList: true, characterData: true, subtree: true });
    })()`);
    await use(page, asked);
  });

/** Half a minute goes by, and what is asked at its end is answered. */
async function halfMinute(page: Page): Promise<void> {
  const answered = page.waitForResponse(reply => reply.url().includes('seen='));
  await page.clock.runFor(30_000);
  await answered;
}

describe('a card that updates by itself', () => {
  test('does so only when told to, by a link that tells a browser without script what to do instead', async () => {
    await citizen.get(card());
    expect(citizen.page.html).not.toContain('every 30s');
    await citizen.click(START);
    expect(citizen.page.text).toContain('скрипты выключены: нажимайте «Обновить статус»');
    await citizen.click('Обновить статус');
    expect(citizen.page.text).toContain('без изменений');
    await citizen.click(STOP);
    expect(citizen.page.html).not.toContain('every 30s');
    expect(citizen.page.link(START)).toBe(`${card()}?by-itself=1#refresh`);
    const light = await citizen.get(card(), { 'Save-Data': 'on' });
    expect(light.text).not.toMatch(/автоматически/);
    expect(light.text).toContain('Обновить статус');
  });

  test('is silent while nothing is new, tells the news where it told before, and moves no focus', () =>
    updating(citizen, card(), async (page, asked) => {
      await page.focus('text=Добавить документ');
      await page.evaluate(`document.activeElement.id = 'mine'`);
      await halfMinute(page);
      expect([asked, await said(page), await active(page)]).toEqual([['1'], [], 'mine']);

      await take(officer, number);
      await halfMinute(page);
      await expect.poll(() => said(page)).toEqual([expect.stringMatching(/есть новое\. Статус: /)]);
      expect([await page.evaluate('window.region.isConnected'), await active(page)]).toEqual([true, 'mine']);
      await expectAccessible(page);
      // Once in half a minute, as before the news; the one who only listens is led nowhere either.
      await page.evaluate('document.activeElement.blur()');
      await halfMinute(page);
      await halfMinute(page);
      expect([asked, await active(page)]).toEqual([['1', '1', '1', '1'], 'BODY']);
      // What a person presses is theirs.
      await page.click('#refresh');
      await expect.poll(() => asked.at(-1)).toBe('a person');
    }));

  test('rests while nobody looks, waits for the network, and is stopped by one press', () =>
    updating(citizen, card(), async (page, asked) => {
      const hide = (hidden: boolean) =>
        page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true })`);
      await hide(true);
      await page.clock.runFor(60_000);
      await hide(false);
      expect(asked).toEqual([]);

      await page.context().setOffline(true);
      await page.clock.runFor(30_000);
      await expect.poll(() => said(page)).toEqual(['Обновить не получилось. Попробуем ещё раз через 30 секунд.']);
      await page.clock.runFor(30_000);
      await page.context().setOffline(false);
      expect(await said(page)).toHaveLength(1);
      await halfMinute(page);

      await page.click(`text=${STOP}`);
      await page.waitForURL(`**${card()}#refresh`);
      const before = asked.length;
      await page.clock.runFor(90_000);
      expect(asked).toHaveLength(before);
    }));

  test('is over with the session: it says so and leads nobody away', async () => {
    const { visitor } = await registerCitizen(portal);
    const mine = await apply(visitor);
    await updating(visitor, `/cabinet/applications/${mine}`, async (page, asked) => {
      const here = page.url();
      await visitor.get('/cabinet');
      await visitor.submit({}, { form: '/sign-out' });
      await halfMinute(page);
      await expect
        .poll(() => said(page))
        .toEqual(['Сеанс закончился, статус больше не обновляется. Нажмите «Обновить статус», чтобы войти.']);
      await page.clock.runFor(90_000);
      expect([asked, page.url()]).toEqual([['1'], here]);
      await page.click('#refresh');
      await page.waitForURL('**/sign-in?**');
    });
  });
});
