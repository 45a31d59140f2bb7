import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = 'wcag2a wcag2aa wcag2aaa wcag21a wcag21aa wcag22a wcag22aa best-practice section508 EN-301-549'.split(' ');

const told = (results: Result[]) =>
  results.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(n => `  ${n.target.join(' ')}: ${n.failureSummary}`).join('\n')}`,
  );

/** What axe could not decide by itself: the rule with its own word for why, and where. */
export type Undecided = { kind: string; place: string };

const undecided = ({ id, nodes }: Result): Undecided[] =>
  nodes.map(node => ({
    kind: `${id}: ${whyOf(node) ?? 'without a reason'}`,
    place: `${node.target.join(' ')} ${node.html.slice(0, 120)}`,
  }));

const whyOf = ({ any, all, none }: NodeResult): string | undefined =>
  [...any, ...all, ...none].map(({ id, data }) => (data as { messageKey?: string } | null)?.messageKey ?? id)[0];

/** The rules whose answer depends on how wide the window is: the others look at names, roles, order and colours alone. */
export const LAYOUT_RULES = ['scrollable-region-focusable', 'target-size'];

/**
 * Whether the page has an element in a place that was not among `known`, which it joins: the element and those it stands in, with
 * what axe's answers depend on. Where there is none, axe has seen all of it on other pages: what is left is told by the words alone,
 * and ids, labels, headings and titles are looked at by tests of their own on every page.
 */
export async function hasNewPlaces(page: Page, known: Set<string>): Promise<boolean> {
  const before = known.size;
  for (const place of await page.evaluate<string[]>(PLACES)) known.add(place);
  return known.size > before;
}

const PLACES = `(() => {
  const names = new Map();
  const told = ['type', 'role', 'aria-invalid', 'aria-current', 'aria-live', 'aria-expanded', 'autocomplete', 'tabindex', 'scope'];
  for (const each of document.body.querySelectorAll('*')) {
    const states = [...each.getAttributeNames().sort(), ...told.map(name => each.getAttribute(name))].join();
    const text = [...each.childNodes].map(({ data }) => data ?? '').join('').trim();
    // Of some signs axe says that it can not tell; what has no words at all may lack a name.
    const words = /[^\\p{L}\\p{N}\\p{P}\\s]/u.test(text) ? 'sign' : each.textContent.trim() === '' ? 'empty' : '';
    names.set(each, (names.get(each.parentElement) ?? '') + '/' + each.localName + '.' + each.className + states + words);
  }
  return [...new Set(names.values())];
})()`;

/**
 * Runs every rule of axe, or only the named ones, on the page as it stands; throws with each violation and its place.
 * Returns what is left to a person: `test/album/undecided.ts` has the answers.
 */
export async function expectAccessible(page: Page, rules?: string[]): Promise<Undecided[]> {
  // The page's own CSP forbids a script tag; evaluate is not bound by it.
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(source);
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations', 'incomplete'] });
  // What passes is most of the answer, and nobody reads it.
  const results = await page.evaluate<Pick<AxeResults, 'violations' | 'incomplete'>>(
    `axe.run(${options}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  );
  if (results.violations.length > 0) throw new Error(`${page.url()}: axe found\n${told(results.violations).join('\n')}`);
  return results.incomplete.flatMap(undecided);
}

/** Throws when the page scrolls sideways: at 320 CSS pixels this is 400 % zoom. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  if (content > window) throw new Error(`${page.url()}: ${content} px of content in ${window} px`);
}
