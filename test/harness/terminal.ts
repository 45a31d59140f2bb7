import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What stands in a terminal: its lines without the blanks at their ends, and where the cursor is, from zero. */
export type Screen = { lines: string[]; text: string; column: number; row: number };

type Asked = { resolve(lines: string[]): void; reject(error: Error): void };

/** So high that every page of the portal stands whole in it. */
const SIZE = ['100', '250'] as const;
const PATIENCE = 10_000;

/** A terminal with a program in it, as a person has it: keys go in, the screen is looked at. It is tmux in its control mode. */
export class Terminal {
  readonly #tmux: ChildProcessWithoutNullStreams;
  readonly #asked: Asked[] = [];
  #drawn = () => {};

  private constructor(tmux: ChildProcessWithoutNullStreams) {
    this.#tmux = tmux;
    let block: string[] | null = null;
    createInterface({ input: tmux.stdout }).on('line', line => {
      if (block && /^%(end|error) /.test(line)) {
        const asked = this.#asked.shift();
        if (line.startsWith('%end')) asked?.resolve(block);
        else asked?.reject(new Error(`tmux: ${block.join(' ')}`));
        block = null;
      } else if (block) block.push(line);
      else if (line.startsWith('%begin ')) block = [];
      else if (line.startsWith('%output ')) this.#drawn();
    });
    tmux.on('exit', () => this.#end());
    tmux.stdin.on('error', () => this.#end());
  }

  static async open(command: string[], options: { cwd: string; env: Record<string, string> }): Promise<Terminal> {
    const env = Object.entries({ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...options.env }).map(([name, value]) => `${name}=${value}`);
    const [x, y] = SIZE;
    const session = ['new-session', '-x', x, '-y', y, '-c', options.cwd, 'env', ...env, ...command];
    const terminal = new Terminal(spawn('tmux', ['-u', '-L', `kabinet-${randomUUID()}`, '-f', '/dev/null', '-C', ...session]));
    await terminal.#answer();
    // With the test that looks at it the terminal goes too.
    await terminal.#ask('set-option', '-g', 'destroy-unattached', 'on');
    await terminal.#ask('refresh-client', '-C', `${x}x${y}`);
    return terminal;
  }

  /** Presses a key by tmux's name: `Tab`, `Enter`, `C-u`. */
  press(key: string): Promise<unknown> {
    return this.#ask('send-keys', key);
  }

  /** Types a text as it is. */
  type(text: string): Promise<unknown> {
    return this.#ask('send-keys', '-l', '--', text);
  }

  async look(): Promise<Screen> {
    const cursor = this.#ask('display-message', '-p', '#{cursor_x} #{cursor_y}');
    const lines = await this.#ask('capture-pane', '-p');
    const [column = 0, row = 0] = ((await cursor)[0] ?? '').split(' ').map(Number);
    return { lines, text: lines.join('\n'), column, row };
  }

  /** Looks each time something is drawn until the screen is as wished. Throws with the screen after ten seconds. */
  async until(wish: string, fits: (screen: Screen) => boolean): Promise<Screen> {
    for (const end = Date.now() + PATIENCE; ; ) {
      const drawn = new Promise<void>(resolve => {
        this.#drawn = resolve;
      });
      const screen = await this.look();
      if (fits(screen)) return screen;
      if (Date.now() > end) throw new Error(`the terminal never showed ${wish}:\n${screen.text.replace(/\n{3,}/g, '\n\n')}`);
      await Promise.race([drawn, new Promise(wake => setTimeout(wake, 15))]);
    }
  }

  /** Looks until two looks agree and the cursor is not among the last lines: while a page is drawn it runs over the screen. */
  async rest(): Promise<Screen> {
    let before: Screen | undefined;
    return this.until('the cursor at rest', screen => {
      const same = before?.text === screen.text && before.row === screen.row && before.column === screen.column;
      before = screen;
      return same && screen.row < screen.lines.findLastIndex(line => line.trim() !== '') - 2;
    });
  }

  /** Ends the program and its terminal; harmless when they have ended. */
  async close(): Promise<void> {
    if (this.#tmux.exitCode !== null) return;
    const ended = once(this.#tmux, 'exit');
    this.#ask('kill-server').catch(() => {});
    await ended;
  }

  #ask(...words: string[]): Promise<string[]> {
    this.#tmux.stdin.write(`${words.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')}\n`);
    return this.#answer();
  }

  #answer(): Promise<string[]> {
    return new Promise((resolve, reject) => this.#asked.push({ resolve, reject }));
  }

  #end(): void {
    for (const { reject } of this.#asked.splice(0)) reject(new Error('the program in the terminal has ended'));
  }
}
