import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeSent, mailCount } from './outbox.ts';
import type { Portal } from './portal.ts';
import { photograph } from './scans.ts';
import { TextBrowser } from './text-browser.ts';

export type Walk = (browser: TextBrowser, home: string) => Promise<void>;

/** A person at a browser with two photographs in the folder where they stand. */
export async function atBrowser(portal: Portal, kind: 'lynx' | 'w3m', path: string, walk: Walk) {
  const home = await mkdtemp(join(tmpdir(), `${kind}-`));
  await writeFile(join(home, 'фото.jpg'), (await photograph()).bytes);
  await writeFile(join(home, 'светлое фото.jpg'), (await photograph('', 'светлое')).bytes);
  const browser = await TextBrowser.open(kind, home, portal.url + path);
  try {
    await walk(browser, home);
  } finally {
    await browser.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Presses what sends a code, and types the code. */
export async function withTextCode(
  portal: Portal,
  browser: TextBrowser,
  { phone, button, shows }: { phone: string; button: string; shows: string },
) {
  const before = await mailCount(portal, phone);
  await browser.press(button, 'Мы отправили код');
  await browser.fill('Код', await codeSent(portal, phone, before));
  return browser.press('Подтвердить', shows);
}
