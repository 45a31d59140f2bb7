import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import type { CookieJar } from './cookies.ts';
import { around, textOf } from './dom.ts';
import type { Page } from './page.ts';
import { runTool } from './tools.ts';

export type Dump = { text: string; milliseconds: number };

/** What `-dump` of a text browser prints of an address for a person with these cookies; with a body it is posted. */
export function dump(kind: 'lynx' | 'w3m', url: string, jar: CookieJar, body?: string): Dump {
  const folder = mkdtempSync(join(tmpdir(), 'dump-'));
  try {
    const at = Date.now();
    const ran = kind === 'lynx' ? lynx(folder, url, jar, body) : w3m(folder, url, jar, body);
    // Lynx ends with 1 when the page says 4xx, and prints it all the same.
    if (ran.status !== 0 && ran.stdout.trim() === '') throw new Error(`${kind} ${url}: ${ran.stderr}`);
    return { text: ran.stdout, milliseconds: Date.now() - at };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lynx(folder: string, url: string, jar: CookieJar, body?: string) {
  const rows = [...jar.all].map(([name, { value }]) => `localhost\tFALSE\t/\tFALSE\t2000000000\t${name}\t${value}\n`);
  writeFileSync(join(folder, 'cookies'), rows.join(''));
  writeFileSync(join(folder, 'lynx.cfg'), 'INCLUDE:/etc/lynx/lynx.cfg\nPERSISTENT_COOKIES:TRUE\n');
  const cookies = [`-cfg=${join(folder, 'lynx.cfg')}`, '-accept_all_cookies', `-cookie_file=${join(folder, 'cookies')}`];
  const posted = body === undefined ? [] : ['-post_data'];
  const charset = ['-assume_charset=UTF-8', '-display_charset=UTF-8'];
  return runTool('lynx', ['-dump', '-nolist', ...charset, ...cookies, ...posted, url], {
    input: body === undefined ? undefined : `${body}\n---\n`,
  });
}

function w3m(folder: string, url: string, jar: CookieJar, body?: string) {
  writeFileSync(join(folder, 'body'), body ?? '');
  const posted = body === undefined ? [] : ['-post', join(folder, 'body')];
  const cookies = jar.header ? ['-header', `Cookie: ${jar.header}`] : [];
  return runTool('w3m', ['-dump', '-no-cookie', '-I', 'UTF-8', '-O', 'UTF-8', ...cookies, ...posted, url], {
    env: { HOME: folder },
  });
}

const MEANT = [
  'h1',
  'h2',
  'h3',
  'label',
  'legend',
  'button',
  'dt',
  'th',
  'caption',
  'summary',
  'a',
  '.tag',
  '.err',
  '.hint',
  '.note p',
];

/** The texts of a page that its dump lacks, or prints together with the next word. A cell of a table may break between words. */
export function missing(page: Page, { text }: Dump): string[] {
  const flat = text.replace(/\s+/g, ' ');
  const wanted = MEANT.flatMap(selector => page.all(selector)).flatMap(element =>
    isInCell(element) ? textOf(element).split(/\s+/) : [textOf(element)],
  );
  return [...new Set(wanted)].filter(words => words !== '' && !standsApart(flat, words));
}

function isInCell(element: Element): boolean {
  return [element, ...around(element)].some(({ name }) => name === 'td' || name === 'th');
}

function standsApart(flat: string, words: string): boolean {
  for (let at = flat.indexOf(words); at >= 0; at = flat.indexOf(words, at + 1))
    if (!/[\p{L}\d]/u.test(flat[at + words.length] ?? '')) return true;
  return false;
}

/** What does not belong in a dump: sizes of chunks, markup, torn letters, words of the program. */
export const noise = ({ text }: Dump): string[] =>
  text.match(/^[0-9a-f]{1,5}\r?$|<\/?[a-z]|&(?:amp|lt|gt|quot|nbsp|#\d+);|\uFFFD|undefined|\[object|NaN|HTTP\/1|_{75}/gm) ?? [];
