import { beforeAll, expect, inject, test } from 'vitest';
import type { Seen } from '../album/album.ts';
import { sharedAlbum } from '../album/shared-album.ts';
import { DECIDED } from '../album/undecided.ts';
import { asServed } from '../harness/as-served.ts';
import { expectAccessible, expectNoSidewaysScroll, hasNewPlaces, LAYOUT_RULES } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { around, attribute, textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';

/** `npm run soak`: axe looks at every page, whatever it has seen on others. */
const EVERY_PAGE = process.env.EVERY_WAY === '1';
const portal = inject('served');
let seen: Seen[];

beforeAll(async () => {
  seen = await sharedAlbum(portal);
}, 300_000);

/** Runs a check on every page and tells all that fail, not only the first. */
async function onEvery(check: (each: Seen) => void | Promise<void>): Promise<void> {
  const failed: string[] = [];
  for (const each of seen) {
    try {
      await check(each);
    } catch (error) {
      failed.push(`«${each.name}» ${each.page.path}: ${(error as Error).message}`);
    }
  }
  expect(failed).toEqual([]);
}

test('the album holds every kind of page', () => {
  expect(seen.length).toBeGreaterThan(90);
  expect(new Set(seen.map(each => each.name)).size).toBe(seen.length);
  const failed = seen.filter(({ name, page }) => page.status >= 500 && !name.startsWith('down: '));
  expect(failed.map(each => each.name)).toEqual(['a fault of ours']);
  expect(seen.filter(({ name, page }) => page.status === 503 && name.startsWith('down: '))).toHaveLength(3);
});

test('valid HTML as served', () => onEvery(({ page }) => expectValidPage(page)));

test('one h1, no level skipped, one main, the language', () =>
  onEvery(({ page }) => {
    const levels = page.all('*').flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter(level => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(
      levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1),
      levels.join(),
    ).toEqual([]);
    expect(page.all('main').length).toBe(1);
    expect(page.html).toMatch(/^<!DOCTYPE html><html lang="ru">/);
  }));

test('titles: the page, the service, the portal; «Ошибка: » where there are errors; no two pages alike', async () => {
  await onEvery(({ page }) => {
    expect(page.title).toMatch(/^(Ошибка: )?\S.* – Услуги Приозёрного края$/);
    expect(page.title.startsWith('Ошибка: ')).toBe(page.errors.length > 0);
    if (page.errors.length > 0) expect(page.status).toBe(422);
    for (const link of page.all('#error-summary a')) expect(page.html).toContain(`id="${attribute(link, 'href')?.slice(1)}"`);
  });
  const byTitle = Map.groupBy(
    seen.filter(({ page }) => page.status === 200),
    ({ page }) => page.title,
  );
  // Two drafts of one service have one title: their pages are told apart by what was answered.
  const placeOf = ({ page }: (typeof seen)[number]) => page.url.pathname.replace(/\/drafts\/[^/]+/, '/drafts/…');
  const alike = [...byTitle].filter(([, pages]) => new Set(pages.map(placeOf)).size > 1);
  expect(alike.map(([title, pages]) => [title, ...pages.map(each => each.name)])).toEqual([]);
});

test('every control has a label, every form that changes something its token', () =>
  onEvery(({ page }) => {
    for (const form of page.forms) {
      const post = attribute(form.element, 'method') === 'post';
      // How a page looks is changed without a session.
      const open = form.action.endsWith('/accessibility/view');
      expect(form.named('csrf').length, form.action).toBe(post && !open ? 1 : 0);
      for (const button of form.buttons) expect(attribute(button, 'aria-label') ?? textOf(button)).not.toBe('');
    }
    for (const input of page.all('input, select, textarea')) {
      const id = attribute(input, 'id');
      if (attribute(input, 'type') === 'hidden') continue;
      const labelled = attribute(input, 'aria-label') ?? page.all(`label[for="${id}"]`).map(textOf).join('');
      const label = around(input).find(up => up.name === 'label');
      expect(labelled || (label && textOf(label)), `${page.path} ${id}`).toBeTruthy();
      for (const described of attribute(input, 'aria-describedby')?.split(' ') ?? [])
        expect(page.html).toContain(`id="${described}"`);
    }
  }));

const ADDRESS: Record<string, string> = { a: 'href', button: 'formaction' };

test('htmx stands only on links, forms and their buttons that work without it; nothing inline', () =>
  onEvery(({ page }) => {
    for (const element of page.all('*')) {
      const names = Object.keys(element.attribs);
      expect(names.filter(name => name === 'style' || /^on|^hx-on/.test(name))).toEqual([]);
      if (names.some(name => /^hx-(get|post|put|delete|patch|boost)/.test(name)))
        expect(attribute(element, ADDRESS[element.name] ?? 'action'), element.name).toMatch(/^\//);
    }
    expect(page.all('style')).toEqual([]);
    for (const script of page.all('script'))
      expect(attribute(script, 'src')).toMatch(/^\/assets\/(portal|session|saving|checking|passkey|signing)\.[0-9a-z]+\.js$/);
  }));

test('the help stands in the same place on every page', () =>
  onEvery(({ page }) => expect(page.textOf('footer')).toBe(seen[0]?.page.textOf('footer'))));

test('axe finds nothing, nothing scrolls sideways, the page does not complain: 1280 and 320 pixels', { timeout: 900_000 }, () =>
  withPage({}, async browser => {
    const open = await asServed(browser);
    const undecided = new Map<string, string>();
    const places = new Set<string>();
    await onEvery(async ({ name, page }) => {
      await open(page);
      // Many pages differ by their words alone: axe looks at those that have something in a place of its own, the measure is taken of all.
      let fresh = false;
      for (const width of [1280, 320]) {
        await browser.setViewportSize({ width, height: 640 });
        await expectNoSidewaysScroll(browser);
        if (width === 1280) fresh = EVERY_PAGE || (await hasNewPlaces(browser, places));
        if (!fresh) continue;
        const found = await expectAccessible(browser, width === 320 ? LAYOUT_RULES : undefined);
        for (const { kind, place } of found) undecided.set(kind, `«${name}» ${place}`);
      }
    });
    // What axe leaves to a person has been looked at, kind by kind; a reason that nothing needs any more goes.
    expect(Object.fromEntries([...undecided].filter(([kind]) => !(kind in DECIDED)))).toEqual({});
    expect(Object.keys(DECIDED).filter(kind => !undecided.has(kind))).toEqual([]);
  }),
);
