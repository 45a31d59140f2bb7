import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Screen, Terminal } from './terminal.ts';

export type Kind = 'lynx' | 'w3m';

/** What differs between the browsers: how one starts, enters a field, and says yes to a download. */
export type Dialect = {
  /** Whether a field begins at a place of a line. */
  isField(line: string, column: number): boolean;
  /** Goes to the head of the page, where Tab does not come round to it. */
  top?: string;
  /** A named file goes off without a button: w3m takes «accept» for that. */
  sendsFiles: boolean;
  command(home: string, url: string): string[];
  type(terminal: Terminal, text: string): Promise<void>;
  attach(terminal: Terminal, path: string): Promise<void>;
  write(terminal: Terminal, text: string, home: string): Promise<void>;
  /** `walk` goes to the control with these words. */
  save(terminal: Terminal, walk: (words: string) => Promise<void>): Promise<void>;
};

/** Lynx shows its messages for seconds unless told not to, and opens a PDF by itself where the system has a viewer. */
export const LYNX_SETTINGS = `INCLUDE:/etc/lynx/lynx.cfg
GLOBAL_MAILCAP:/dev/null
PERSONAL_MAILCAP:/dev/null
INFOSECS:0
MESSAGESECS:0
ALERTSECS:0
`;

const typeInPlace = async (terminal: Terminal, text: string) => {
  await terminal.press('C-u');
  await terminal.type(text);
  await terminal.until(`«${text}» in the field`, screen => beforeCursor(screen).endsWith(text.slice(-10)) || hides(screen));
};

const answerPrompt = (prompt: RegExp) => async (terminal: Terminal, text: string) => {
  await terminal.press('Enter');
  await terminal.until(`${prompt}`, screen => prompt.test(bottom(screen)));
  await terminal.press('C-u');
  await terminal.type(text);
  await terminal.until('what was typed', screen => hides(screen) || beforeCursor(screen).endsWith(text.slice(-10)));
  await terminal.press('Enter');
  await terminal.until('the end of the prompt', screen => !prompt.test(bottom(screen)));
};

export const dialects: Record<Kind, Dialect> = {
  lynx: {
    command: (home, url) => [
      'lynx',
      `-cfg=${home}/lynx.cfg`,
      '-accept_all_cookies',
      '-assume_charset=UTF-8',
      '-display_charset=UTF-8',
      url,
    ],
    isField: () => true,
    sendsFiles: false,
    type: typeInPlace,
    attach: typeInPlace,
    write: typeInPlace,
    async save(terminal, walk) {
      await terminal.until('the question about the download', screen => screen.text.includes('D)ownload'));
      await terminal.press('d');
      await walk('Save to disk');
      await terminal.press('Enter');
      await terminal.until('the name of the file', screen => screen.text.includes('Enter a filename'));
      await terminal.press('Enter');
      await terminal.until('the ways to save again', screen => !screen.text.includes('Enter a filename'));
      await terminal.press('Left');
      await terminal.until('the page', screen => !screen.text.includes('Save to disk'));
    },
  },
  w3m: {
    command: (_, url) => ['w3m', '-cookie', '-I', 'UTF-8', '-O', 'UTF-8', url],
    isField: (line, column) => line[column - 1] === '[',
    top: 'g',
    sendsFiles: true,
    type: answerPrompt(/^(TEXT|Password):/),
    attach: answerPrompt(/^Filename:/),
    async write(terminal, text, home) {
      await writeFile(join(home, 'words'), text);
      await terminal.press('Enter');
      await terminal.until('what was written', screen => screen.text.includes(text.slice(0, 18)));
    },
    async save(terminal) {
      await terminal.until('the question about the download', screen => /Save file to/.test(bottom(screen)));
      await terminal.press('Enter');
      await terminal.until('the list of downloads', screen => screen.text.includes('Download List Panel'));
      await terminal.press('B');
      await terminal.until('the page', screen => !screen.text.includes('Download List Panel'));
    },
  },
};

const bottom = ({ lines }: Screen) => lines.findLast(line => line.trim() !== '') ?? '';
const beforeCursor = ({ lines, row, column }: Screen) => (lines[row] ?? '').slice(0, column);
const hides = (screen: Screen) => beforeCursor(screen).endsWith('*');
