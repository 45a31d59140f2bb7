import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { HOUR, MINUTE } from '../../src/platform/clock.ts';
import { formatTime } from '../../src/ui/dates.ts';
import { startDraft } from '../apply.ts';
import { timeOf } from '../ended.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import type { Visitor } from '../harness/client.ts';
import { attribute, attributeOf } from '../harness/dom.ts';
import { ownPortal } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { cookiesOf, registerCitizen, registerOfficer, signInOfficer } from '../world.ts';

const ZONE = 'Asia/Krasnoyarsk';
let portal: Served;
const { pass, now } = timeOf(() => portal);
let officers: Awaited<ReturnType<typeof registerOfficer>>[];
beforeAll(async () => {
  portal = await ownPortal();
  // While the clock is right: an invitation lives for an hour.
  officers = [await registerOfficer(portal, 'nature')];
});
afterAll(() => portal?.stop());

const line = (visitor: Visitor) => visitor.page.textOf('#session');
const JSON_ONLY = { Accept: 'application/json' };

describe('without script', () => {
  test.each([
    ['citizen', 30],
    ['staff', 15],
  ] as const)('the page of a %s says when the session ends', async (kind, minutes) => {
    const { visitor } = kind === 'staff' ? officers[0]! : await registerCitizen(portal);
    await pass(2 * MINUTE);
    await visitor.get(kind === 'staff' ? '/staff/queue' : '/cabinet/drafts/new?service=hunting-ticket');
    // The minute may turn between the answer and the look at it.
    const times = [now(), now() - 5000].map(at => formatTime(at + minutes * MINUTE, ZONE));
    expect(times).toContain(/Сеанс закончится в (\d\d:\d\d), если ничего не делать/.exec(line(visitor))?.[1]);
    await visitor.get('/services');
    expect(line(visitor)).toBe('');
  });

  test('«Продлить» prolongs in a tab of its own, so that nothing typed is lost', async () => {
    const { visitor } = await registerCitizen(portal);
    await visitor.get('/cabinet/profile');
    expect(attributeOf(visitor.page.all('#session a'), 'target')).toBe('_blank');
    for (let i = 0; i < 3; i++) {
      await pass(29 * MINUTE);
      await visitor.click('Продлить в новой вкладке');
      expect(visitor.page.h1).toBe('Сеанс продлён');
    }
  });

  test('what a page asks by itself prolongs nothing', async () => {
    const { visitor } = await registerCitizen(portal);
    await pass(20 * MINUTE);
    const told = await visitor.get('/cabinet/session', { ...JSON_ONLY, 'X-By-Itself': '1' });
    const { left } = JSON.parse(told.html) as { left: number };
    expect(left).toBeLessThanOrEqual(10 * 60);
    expect(left).toBeGreaterThan(10 * 60 - 30);
    await pass(10 * MINUTE);
    await visitor.get('/cabinet');
    expect(visitor.page.path).toContain('expired=1');
  });
});

/** A form in Chromium with the same time as the portal; something is typed and not sent. */
async function typing(visitor: Visitor, path: string, field: string, use: (page: Page) => Promise<void>, width = 1280) {
  await withPage({ cookies: cookiesOf(portal, visitor), width }, async page => {
    await page.clock.install();
    await page.goto(portal.url + path);
    await page.fill(field, 'Начато и не закончено');
    await use(page);
    const untouched = page.url().includes('/sign-in') || (await page.inputValue(field)) === 'Начато и не закончено';
    expect(untouched).toBe(true);
  });
}
const dialog = 'dialog[role=alertdialog]';
const bothPass = async (page: Page, milliseconds: number) => {
  await pass(milliseconds);
  await page.clock.runFor(milliseconds);
};
const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.textContent');
async function citizenTyping(use: (page: Page, visitor: Visitor) => Promise<void>, width?: number) {
  const { visitor } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'hunting-ticket');
  await typing(visitor, `${draft}/applicant`, '#family', page => use(page, visitor), width);
}

describe('with script', () => {
  test.each(['Enter', 'Space', 'Escape'])('five minutes before the end a dialog asks; %s prolongs', key =>
    citizenTyping(async (page, visitor) => {
      await bothPass(page, 24 * MINUTE + 30_000);
      expect([await page.locator(dialog).count(), await focused(page)]).toEqual([0, 'family']);
      await bothPass(page, MINUTE);
      await page.waitForSelector(dialog);
      expect(await focused(page)).toBe('Продлить сеанс');
      expect(await page.getAttribute(dialog, 'open')).toBe('');
      const prolonged = page.waitForResponse(reply => reply.request().method() === 'POST' && reply.url().endsWith('/session'));
      await page.keyboard.press(key);
      await prolonged;
      await page.waitForSelector(dialog, { state: 'hidden' });
      expect(await focused(page)).toBe('family');
      await pass(28 * MINUTE);
      await visitor.get('/cabinet');
      expect(visitor.page.path).toBe('/cabinet');
    }),
  );

  test('nobody is asked while another tab is in use', () =>
    citizenTyping(async (page, visitor) => {
      await bothPass(page, 20 * MINUTE);
      await visitor.get('/cabinet');
      const asked = page.waitForResponse('**/cabinet/session');
      await bothPass(page, 6 * MINUTE);
      await asked;
      expect([await page.locator(dialog).count(), await focused(page)]).toEqual([0, 'family']);
    }));

  test('whoever does not answer is told of the end, and what they send then is kept', () =>
    citizenTyping(async page => {
      // The page may save by itself before its person sends it: one page is kept once.
      const before = query(portal, 'SELECT id FROM late_posts').length;
      await bothPass(page, 26 * MINUTE);
      await page.waitForSelector(dialog);
      await expectAccessible(page);
      await bothPass(page, 5 * MINUTE);
      await page.waitForSelector('text=Сеанс закончился');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('family');
      const copy = await page.context().newPage();
      await copy.goto(page.url());
      expect(copy.url()).toContain('/sign-in?');
      await copy.close();
      await page.evaluate(`document.querySelector('main form').requestSubmit()`);
      await page.waitForURL('**/sign-in?*kept=1');
      expect(query(portal, 'SELECT id FROM late_posts')).toHaveLength(before + 1);
    }));

  test('fits a telephone', () =>
    citizenTyping(async page => {
      await bothPass(page, 26 * MINUTE);
      await page.waitForSelector(dialog);
      await expectNoSidewaysScroll(page);
      const box = await page.locator(`${dialog} button`).boundingBox();
      expect(box!.height).toBeGreaterThanOrEqual(44);
    }, 320));

  test('at the end of twelve hours nothing is promised that can not be', () =>
    citizenTyping(async (page, visitor) => {
      const hash = `(SELECT token_hash FROM sessions ORDER BY created_at DESC LIMIT 1)`;
      await change(portal, `UPDATE sessions SET expires_at = last_seen_at + ${27 * MINUTE} WHERE token_hash = ${hash}`);
      await bothPass(page, 25.5 * MINUTE);
      await page.waitForSelector(dialog);
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Продлить его нельзя');
      await page.keyboard.press('Enter');
      await page.waitForSelector(dialog, { state: 'hidden' });
      await pass(2 * MINUTE);
      await visitor.get('/cabinet');
      expect(visitor.page.path).toContain('expired=long');
    }));

  test('an officer is asked ten minutes after the last step', async () => {
    const visitor = await signInOfficer(portal, officers[0]!.person);
    await typing(visitor, '/staff/queue', 'input[name=find]', async page => {
      await bothPass(page, 9 * MINUTE);
      expect(await page.locator(dialog).count()).toBe(0);
      await bothPass(page, 1.5 * MINUTE);
      await page.waitForSelector(dialog);
      const prolonged = page.waitForResponse(reply => reply.request().method() === 'POST' && reply.url().endsWith('/session'));
      await page.keyboard.press('Enter');
      await prolonged;
      await pass(14 * MINUTE);
      await visitor.get('/staff/queue');
      expect(visitor.page.path).toBe('/staff/queue');
    });
  });

  test('the part of the script is small, and only for those who have a session', async () => {
    const { visitor } = await registerCitizen(portal);
    await visitor.get('/cabinet');
    const sources = visitor.page.all('script').map(script => attribute(script, 'src') ?? '');
    const script = await visitor.get(sources.find(source => source.includes('session'))!);
    expect(script.reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(gzipSync(script.reply.body, { level: 9 }).byteLength).toBeLessThan(1.2 * 1024);
    await visitor.get('/services');
    expect(visitor.page.html).not.toContain('/assets/session');
  });
});

test('the clock of these tests is the portal’s', () => expect(now()).toBeGreaterThan(Date.now() + HOUR));
