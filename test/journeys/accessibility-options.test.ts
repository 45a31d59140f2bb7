import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { viewWords } from '../../src/ui/view.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { cutOff, faint, styleOf } from '../harness/looks.ts';
import { tenRoutes } from '../ten-routes.ts';

const portal = inject('served');
let ten: Awaited<ReturnType<typeof tenRoutes>>;

beforeAll(async () => {
  ten = await tenRoutes(portal);
});

/** Opens each of the ten routes in this view, 320 pixels wide, and tells all that fails. */
async function onTen(view: string, check: (page: Page, name: string) => Promise<void>): Promise<void> {
  const failed: string[] = [];
  const cookies = [...ten.cookies, ...(view ? [{ name: 'view', value: view, url: portal.url }] : [])];
  await withPage({ width: 320, cookies }, async page => {
    for (const [name, path] of Object.entries(ten.routes)) {
      await page.goto(portal.url + path);
      try {
        await check(page, name);
      } catch (error) {
        failed.push(`${name}: ${(error as Error).message}`);
      }
    }
  });
  expect(failed).toEqual([]);
}

const pixels = async (page: Page, selector: string, property: string) =>
  Number.parseFloat(await styleOf(page, selector, property));

/** What a view promises of every text: its size, what is between letters, the height of lines, the font. */
const texts = [
  ['', { times: 1, em: 0, lines: 1.5, family: /^system-ui/ }],
  ['s150', { times: 1.5, em: 0, lines: 1.5, family: /^system-ui/ }],
  ['s200', { times: 2, em: 0, lines: 1.5, family: /^system-ui/ }],
  ['s300', { times: 3, em: 0, lines: 1.5, family: /^system-ui/ }],
  ['l1-h1', { times: 1, em: 0.12, lines: 2, family: /^system-ui/ }],
  ['l2-h2-serif', { times: 1, em: 0.2, lines: 2.5, family: /^Georgia/ }],
] as const;

test.each(texts)('texts %s: sizes, letters, lines and the font are as asked, in fields and buttons too', (view, asked) =>
  onTen(view, async page => {
    const { times, em, lines, family } = asked;
    expect(await pixels(page, 'main', 'font-size')).toBe(16 * times);
    expect(await pixels(page, 'footer p', 'font-size')).toBeCloseTo(16 * 0.95 * times, 1);
    for (const control of ['main button', 'main .button', 'main input:not([type=hidden])'])
      if (await page.$(control)) expect(await pixels(page, control, 'font-size')).toBe(16 * times);
    for (const selector of ['main h1', 'main p', 'main button', 'main .button', 'main input:not([type=hidden])', 'footer p'])
      if (await page.$(selector)) {
        expect(await styleOf(page, selector, 'font-family')).toMatch(family);
        if (selector !== 'footer p' && (em > 0 || times === 1))
          expect((await pixels(page, selector, 'letter-spacing')) || 0).toBeCloseTo(em * 16, 1);
      }
    for (const selector of ['main p', 'main li', 'main dd', 'main label', 'footer p', 'main button'])
      if (await page.$(selector))
        expect((await pixels(page, selector, 'line-height')) / (await pixels(page, selector, 'font-size'))).toBeCloseTo(lines, 1);
    await expectNoSidewaysScroll(page);
    expect(await cutOff(page)).toEqual([]);
  }),
);

const schemes: Record<(typeof viewWords.scheme)[number], [ink: string, paper: string]> = {
  bw: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  wb: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  blue: ['rgb(6, 48, 92)', 'rgb(157, 209, 255)'],
  beige: ['rgb(70, 64, 47)', 'rgb(247, 243, 214)'],
  brown: ['rgb(169, 228, 77)', 'rgb(59, 39, 22)'],
};

describe.each(Object.entries(schemes))('colours %s', (view, [ink, paper]) => {
  test('are these two, at least 7:1 for every text, in the dark too', () =>
    onTen(view, async page => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await styleOf(page, 'html', 'background-color')).toBe(paper);
        expect(await styleOf(page, 'main', 'color')).toBe(ink);
        expect(await styleOf(page, 'main a', 'color')).toMatch(new RegExp(`^(${literal(ink)}|${literal(paper)})$`));
        expect(await faint(page, 7)).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await expectNoSidewaysScroll(page);
    }));
});

const literal = (text: string) => text.replace(/[()]/g, '\\$&');

test('images: without colour, or their words in their place', async () => {
  await onTen('grey', async page => expect(await styleOf(page, 'header svg', 'filter')).toBe('grayscale(1)'));
  await onTen('nopics', async page => {
    expect(await page.$$('svg, img')).toEqual([]);
    expect(await page.textContent('header b')).toContain('Герб');
  });
});

test('all of it at once still fits 320 pixels', () =>
  onTen('s300-brown-l2-h2-serif-nopics-light', async page => {
    await expectNoSidewaysScroll(page);
    expect(await faint(page, 7)).toEqual([]);
  }));

test.each(['s200-wb', 'beige-l1-h1-serif'])('axe finds nothing in %s', view =>
  onTen(view, async page => {
    await expectAccessible(page);
  }),
);

/**
 * What a screen reader reads, without what the view itself adds to the header; the end of the session moves with the clock.
 * Only a page with a script offers to update by itself.
 */
const ordinary = new Map<string, string[]>();
const tree = async (page: Page) =>
  (await page.locator('body').ariaSnapshot())
    .replaceAll(/\d\d:\d\d/g, 'TIME')
    .replace(/\n +- paragraph:\n +- link "Обновлять автоматически[^\n]*\n +- \/url: [^\n]*/, '')
    .split('\n')
    // A line that has nothing to tell yet is there for a script alone.
    .filter(line => !/button "Обычный вид"|^ *- status$/.test(line));

test.each(['s200-wb-l1-h1-serif-grey', 's300-beige-l2-h2-nopics', 'light'])(
  'the same content and the same actions in %s as in the ordinary view',
  async view => {
    if (ordinary.size === 0) await onTen('', async (page, name) => void ordinary.set(name, await tree(page)));
    await onTen(view, async (page, name) => {
      expect(await page.getByRole('button', { name: 'Обычный вид' }).count()).toBe(1);
      expect(await tree(page)).toEqual(ordinary.get(name));
    });
  },
);
