import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = new URL('../..', import.meta.url).pathname;
const HOME = `${ROOT}build/chromium`;
// The package's own list names folders of its cloud; these fonts are the same on every machine and have Cyrillic.
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${HOME}/fonts</dir><dir>${ROOT}node_modules/@expo-google-fonts/pt-sans</dir><cachedir>${HOME}/font-cache</cachedir>
</fontconfig>`;
const PACKED = `${ROOT}node_modules/@sparticuz/chromium/bin`;

/** Unpacks the browser of the npm package once; nothing is asked of the system. */
async function unpack(): Promise<void> {
  if (existsSync(HOME)) return;
  const draft = `${HOME}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder, wherever that is.
  process.env.TMPDIR = draft;
  await Promise.all(
    ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map(name => inflate(`${PACKED}/${name}`)),
  );
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await writeFile(`${draft}/fonts/fonts.conf`, FONTS);
  await rename(draft, HOME).catch(() => rm(draft, { recursive: true }));
}

// The package's own arguments crash here and switch web security off.
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser for all files of a worker; it ends with the worker's process. */
let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  await unpack();
  const env = { ...process.env, LD_LIBRARY_PATH: `${HOME}/al2023/lib`, FONTCONFIG_PATH: `${HOME}/fonts`, HOME };
  return chromium.launch({
    executablePath: `${HOME}/chromium`,
    args: ARGS,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    env,
    headless: true,
  });
}

export type PageOptions = {
  javaScript?: boolean;
  /** CSS pixels; 1280 by default. */
  width?: number;
  height?: number;
  /** What CF-Connecting-IP says. */
  address?: string;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Cookies of a visitor who signed in over HTTP: `visitor.jar`. */
  cookies?: { name: string; value: string; url: string }[];
};

/** Opens a fresh browser context and one page in it, and closes both. A script error or a CSP complaint of the page fails the test. */
export async function withPage<T>(options: PageOptions, use: (page: Page) => Promise<T>): Promise<T> {
  browser ??= launch();
  const context = await (await browser).newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    locale: 'ru-RU',
    timezoneId: 'UTC',
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    extraHTTPHeaders: options.address ? { 'CF-Connecting-IP': options.address } : {},
  });
  const complaints: string[] = [];
  try {
    if (options.cookies) await context.addCookies(options.cookies);
    const page = await context.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
        complaints.push(message.text());
    });
    const result = await use(page);
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}
