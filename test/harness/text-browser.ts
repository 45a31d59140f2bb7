import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Screen, Terminal } from './terminal.ts';
import { type Dialect, dialects, type Kind, LYNX_SETTINGS } from './text-dialects.ts';

/** A person at a real lynx or w3m: finds what to press by its words on the screen and walks there with Tab. */
export class TextBrowser {
  readonly #terminal: Terminal;
  readonly #dialect: Dialect;
  readonly #home: string;

  private constructor(terminal: Terminal, dialect: Dialect, home: string) {
    this.#terminal = terminal;
    this.#dialect = dialect;
    this.#home = home;
  }

  /** Opens the browser at an address; `home` is its home and where downloads go. */
  static async open(kind: Kind, home: string, url: string): Promise<TextBrowser> {
    await writeFile(join(home, 'lynx.cfg'), LYNX_SETTINGS);
    const dialect = dialects[kind];
    // w3m gives big fields to the editor.
    await writeFile(join(home, 'editor'), '#!/bin/sh\ncat "$HOME/words" > "$1"\n', { mode: 0o755 });
    const env = { HOME: home, EDITOR: join(home, 'editor') };
    return new TextBrowser(await Terminal.open(dialect.command(home, url), { cwd: home, env }), dialect, home);
  }

  close(): Promise<void> {
    return this.#terminal.close();
  }

  /** Waits for words on the screen; returns all that is on it. */
  async reads(words: string): Promise<string> {
    await this.#terminal.until(`«${words}»`, screen => flat(screen).includes(words));
    return (await this.#terminal.rest()).text;
  }

  /** Types into the field that follows a label, the first one or the first after the line `under`. What stood there goes. */
  async fill(label: string, text: string, under = ''): Promise<void> {
    await this.#walk(label, this.#field(label, under));
    await this.#dialect.type(this.#terminal, text);
  }

  /** Whether naming a file sends it: then there is no button to press. */
  get sendsFiles(): boolean {
    return this.#dialect.sendsFiles;
  }

  /** Names a file of the disk in the file field that follows a label. */
  async attach(label: string, path: string): Promise<void> {
    await this.#walk(label, this.#field(label));
    await this.#dialect.attach(this.#terminal, path);
  }

  /** Writes several lines into the big field that follows a label. */
  async write(label: string, text: string): Promise<void> {
    await this.#walk(label, this.#field(label));
    await this.#dialect.write(this.#terminal, text, this.#home);
  }

  /** Chooses the radio or ticks the box before a label, unless it is chosen: lynx chooses the first radio by itself. */
  async choose(label: string): Promise<void> {
    const chosen = ({ text }: Screen) => ['(*)', '[*]', '[X]'].some(mark => text.includes(`${mark} ${label}`));
    await this.#walk(label, before(label));
    if (chosen(await this.#terminal.look())) return;
    await this.#terminal.press('Enter');
    await this.#terminal.until(`«${label}» chosen`, chosen);
  }

  /** Presses the button or follows the link with these words (below the line `under`), and waits for words that were not on the page before. */
  async press(words: string, then: string, under = ''): Promise<string> {
    await this.#walk(words, screen => screen.row >= rowOf(screen.lines, under) && on(words)(screen));
    const screen = await this.#terminal.look();
    if (flat(screen).includes(then)) throw new Error(`«${then}» stood on the page already:\n${screen.text}`);
    await this.#terminal.press('Enter');
    return this.reads(then);
  }

  /** Follows a link within the page; the cursor comes to the line with these words or to the first control after it. */
  async jump(words: string, to: string): Promise<void> {
    await this.#walk(words, on(words));
    await this.#terminal.press('Enter');
    const head = ({ lines }: Screen) => lines.findIndex(line => line.trim() === to);
    await this.#terminal.until(`the cursor at «${to}»`, screen => screen.row >= head(screen) && screen.row <= head(screen) + 2);
  }

  /** Follows a link to a file, saves it under the name the browser proposes and waits until it is written. Returns name and bytes. */
  async download(words: string): Promise<Saved> {
    const before = await readdir(this.#home);
    await this.#walk(words, on(words));
    await this.#terminal.press('Enter');
    await this.#dialect.save(this.#terminal, ways => this.#walk(ways, on(ways)));
    return written(this.#home, before);
  }

  /** The field that follows a label. */
  #field(label: string, under = '') {
    return ({ lines, row, column }: Screen): boolean => {
      const at = labelAt(lines, label, rowOf(lines, under));
      const isAfter = at.row >= 0 && (row > at.row || (row === at.row && column > at.column));
      return isAfter && this.#dialect.isField(lines[row] ?? '', column);
    };
  }

  /** Tab by Tab to the first control that fits, from where the cursor is, round the page once. */
  async #walk(words: string, fits: (screen: Screen) => boolean): Promise<void> {
    await this.reads(words);
    let screen = await this.#terminal.look();
    const { top } = this.#dialect;
    if (top && !fits(screen) && !screen.lines.slice(screen.row).join(' ').includes(words)) {
      await this.#terminal.press(top);
      screen = await this.#terminal.until('the head of the page', shown => shown.row === 0);
    }
    for (let i = 0; i < 150; i++) {
      if (fits(screen)) return;
      const here = place(screen);
      await this.#terminal.press('Tab');
      await this.#terminal.until('the next control', shown => place(shown) !== here);
      screen = await this.#terminal.rest();
    }
    throw new Error(`no control for «${words}»:\n${screen.text}`);
  }
}

export type Saved = { name: string; bytes: Buffer };

/** The file that was not there before, once it no longer grows: w3m names it first and writes behind one's back. */
async function written(folder: string, before: string[]): Promise<Saved> {
  let size = 0;
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise(wake => setTimeout(wake, 100))) {
    const name = (await readdir(folder)).find(each => !before.includes(each) && !each.startsWith('.'));
    if (!name) continue;
    const bytes = await readFile(join(folder, name));
    if (bytes.length > 0 && bytes.length === size) return { name, bytes };
    size = bytes.length;
  }
  throw new Error(`nothing was saved: ${await readdir(folder)}`);
}

const place = ({ row, column }: Screen) => `${row}:${column}`;
const flat = (screen: Screen) => screen.text.replace(/\s+/g, ' ');

const rowOf = (lines: string[], words: string) => lines.findIndex(line => line.trimStart().startsWith(words));

/** Where a label begins: at the head of a line, or after another control. */
function labelAt(lines: string[], label: string, from: number): { row: number; column: number } {
  const row = lines.findIndex((line, i) => i >= from && line.trimStart().startsWith(label));
  return { row, column: lines[row]?.indexOf(label) ?? -1 };
}

const before =
  (label: string) =>
  ({ lines, row, column }: Screen) => {
    const at = lines[row]?.indexOf(label) ?? -1;
    return at > column && /^ ?[([]?.[)\]]? $/.test(lines[row]!.slice(column, at));
  };

// Lynx keeps the cursor one place before a link, and writes (BUTTON) before a button.
const on =
  (words: string) =>
  ({ lines, row, column }: Screen) =>
    (lines[row] ?? '')
      .slice(column)
      .replace(/^ ?(\([^)]*\) )?/, '')
      .startsWith(words);
