import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply } from '../apply.ts';
import { expectNoSidewaysScroll } from '../harness/axe.ts';
import { type PageOptions, withPage } from '../harness/chromium.ts';
import { addRules, cutOff, faint, overlaps } from '../harness/looks.ts';
import { tenRoutes } from '../ten-routes.ts';
import { cookiesOf, newPerson, registerCitizen } from '../world.ts';

const portal = inject('served');
let ten: Awaited<ReturnType<typeof tenRoutes>>;

beforeAll(async () => {
  ten = await tenRoutes(portal);
});

async function onTen(options: PageOptions, check: (page: Page, name: string) => Promise<void>): Promise<void> {
  const failed: string[] = [];
  await withPage({ cookies: ten.cookies, ...options }, async page => {
    for (const [name, path] of Object.entries({ ...ten.routes, view: '/accessibility/view' })) {
      await page.goto(portal.url + path);
      await check(page, name).catch((error: Error) => failed.push(`${name}: ${error.message}`));
    }
  });
  expect(failed).toEqual([]);
}

const fits = async (page: Page) => {
  await expectNoSidewaysScroll(page);
  expect(await cutOff(page)).toEqual([]);
  expect(await overlaps(page)).toEqual([]);
};

test('the check itself sees what lies over one another and what is cut off', () =>
  withPage({}, async page => {
    await page.goto(portal.url);
    await fits(page);
    await addRules(page, 'h2 { margin-top: -2.5rem !important }');
    expect(await overlaps(page)).not.toEqual([]);
    await addRules(page, 'h1 { height: 1rem; overflow: hidden }');
    expect(await cutOff(page)).not.toEqual([]);
  }));

test.each([1280, 640, 320])('the text alone twice as large, %d pixels wide: nothing is cut off or lies over another', width =>
  onTen({ width }, async page => {
    await addRules(page, 'html { font-size: 200% !important }');
    await fits(page);
  }),
);

test.each([1280, 320])('wide spacing of a reader’s own (WCAG 1.4.12), %d pixels wide', width =>
  onTen({ width }, async page => {
    await addRules(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    await fits(page);
  }),
);

// A link inside a sentence is as high as its line (WCAG 2.5.8 lets it be).
const SMALL = (least: number, selector: string) => `
  [...document.querySelectorAll(${JSON.stringify(selector)})]
    .filter(each => each.checkVisibility() && !each.closest('.skip'))
    .map(each => [each.tagName + ' «' + (each.textContent.trim() || each.id) + '»', each.getBoundingClientRect()])
    .filter(([, box]) => box.height < ${least} || box.width < ${least})
    .map(([name, box]) => name + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`;

test.each([1280, 320])('what one presses is large enough, %d pixels wide: 24 everything, 44 what acts', width =>
  onTen({ width }, async page => {
    const links = 'nav a, header div > a, .acts a, .back, summary, .act, button.link, .list h3 a, .list h2 a';
    expect(await page.evaluate(SMALL(24, `${links}, .pick input, input[type=file]`))).toEqual([]);
    const acting =
      'main button:not(.link), .button, main input:not([type=hidden],[type=radio],[type=checkbox],[type=file]), select, textarea, .pick';
    expect(await page.evaluate(SMALL(44, acting))).toEqual([]);
  }),
);

describe('as the system wishes', () => {
  test('dark: every text at least 4.5:1', () =>
    onTen({ colorScheme: 'dark' }, async page => expect(await faint(page, 4.5)).toEqual([])));

  test('light: every text at least 7:1', () => onTen({}, async page => expect(await faint(page, 7)).toEqual([])));

  test('more contrast: every text at least 7:1, the lines between rows too', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await onTen({ colorScheme }, async page => {
        await page.emulateMedia({ contrast: 'more', colorScheme });
        expect(await faint(page, 7)).toEqual([]);
        const line = `getComputedStyle(document.querySelector('footer')).borderTopColor === getComputedStyle(document.documentElement).color`;
        expect(await page.evaluate(line)).toBe(true);
      });
  });

  test('forced colours: what a fill told is told by an edge or a word', () =>
    onTen({ forcedColors: 'active' }, async page => {
      const told = `[...document.querySelectorAll('button:not(.link), .button, input:not([type=hidden]), select, textarea')]
        .filter(each => each.checkVisibility() && !/radio|checkbox|file/.test(each.type))
        .filter(each => getComputedStyle(each).borderTopStyle === 'none' || Number.parseFloat(getComputedStyle(each).borderTopWidth) < 1)
        .map(each => each.textContent)`;
      expect(await page.evaluate(told)).toEqual([]);
      const done = `[...document.querySelectorAll('.steps .done')].filter(each => !/пройдено/.test(each.textContent)).length`;
      expect(await page.evaluate(done)).toBe(0);
      const dots = `[...document.querySelectorAll('.tag')].filter(each => getComputedStyle(each, '::before').backgroundColor === 'rgba(0, 0, 0, 0)').length`;
      expect(await page.evaluate(dots)).toBe(0);
    }));

  test('less motion, and as it comes: nothing moves by itself at all', () =>
    onTen({}, async page => {
      const moving = `[...document.querySelectorAll('*')].filter(each => {
        const { animationName, transitionDuration } = getComputedStyle(each);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      }).map(each => each.tagName)`;
      expect(await page.evaluate(moving)).toEqual([]);
      expect(await page.$$('marquee, blink, video[autoplay], meta[http-equiv=refresh]')).toEqual([]);
    }));
});

test('the receipt prints on one page, with its number and without what can only be pressed', () =>
  withPage({ cookies: ten.cookies }, async page => {
    await page.goto(`${portal.url}/cabinet/applications/${ten.number}/receipt`);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(1);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map(item => ('str' in item ? item.str : '')).join('');
    for (const words of [ten.number, 'Приозёрный край', 'Охотничий билет', 'Константинопольская-Задунайская', 'фото.jpg'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Выйти|Для слабовидящих|Следить за заявлением|Учебный портал/);
  }));

test('what is folded on a screen is whole on paper, where nobody can unfold it', () =>
  withPage({}, async page => {
    await page.goto(`${portal.url}/services/hunting-ticket/blank`);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
    const text = items.map(item => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('Набережная ул., д. 12');
  }));

describe('names as they are', () => {
  const strange = newPerson({ family: 'عائشة', given: '👩‍🌾👩‍🌾👩‍🌾 Аня', patronymic: 'Ы'.repeat(60) });
  // A name written from the right would turn round the comma or the initials after it, were it not set apart.
  const loose = `(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); )
      if (/[\\u0590-\\u08ff]/.test(node.data) && !node.parentElement.closest('bdi, [dir=auto], title, option')) found.push(node.parentElement.outerHTML);
    return found;
  })()`;

  test('from the right, in pictures, of sixty letters: 320 pixels hold them and keep the order of the line', async () => {
    const { visitor } = await registerCitizen(portal, strange);
    const number = await apply(visitor);
    const cookies = [
      ...ten.cookies.filter(each => !cookiesOf(portal, visitor).some(own => own.name === each.name)),
      ...cookiesOf(portal, visitor),
    ];
    await withPage({ width: 320, cookies }, async page => {
      const card = `/cabinet/applications/${number}`;
      for (const path of ['/cabinet', '/cabinet/profile', card, `${card}/receipt`, `/staff/cases/${number}`]) {
        await page.goto(portal.url + path);
        await fits(page);
        expect([path, await page.evaluate(loose)]).toEqual([path, []]);
      }
      expect(await page.textContent('main')).toContain(strange.family);
    });
  });
});
