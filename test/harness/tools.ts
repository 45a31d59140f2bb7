import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

export type Tool = 'lynx' | 'w3m' | 'pdftoppm' | 'pdftotext' | 'pdfinfo' | 'openssl' | 'curl' | 'tmux' | 'openssl-gost';

// The engine is no command: openssl itself tells whether it can load it.
const has = (tool: Tool) =>
  spawnSync('sh', ['-c', tool === 'openssl-gost' ? 'openssl engine -t gost | grep -q "available"' : `command -v ${tool}`])
    .status === 0;

/** A test that needs tools of the system: without them it says «not run», and under REQUIRE_TOOLS=1 it fails. */
export function testWithTools(tools: Tool[], name: string, body: () => Promise<void>): void {
  const missing = tools.filter(tool => !has(tool));
  if (missing.length === 0) test(name, body);
  else if (process.env.REQUIRE_TOOLS === '1')
    test(name, () => {
      throw new Error(`needs ${missing.join(', ')}`);
    });
  else {
    console.log(`not run: «${name}» needs ${missing.join(', ')}`);
    test.skip(name, body);
  }
}

export type Ran = { status: number; stdout: string; stderr: string; bytes: Buffer };

/** Runs a tool to its end with `input` on its stdin. Throws when it takes over a minute. */
export function runTool(
  tool: Tool,
  args: string[],
  options: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Ran {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TERM: 'dumb', ...options.env };
  const ran = spawnSync(tool, args, {
    input: options.input,
    cwd: options.cwd,
    env,
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ran.error) throw ran.error;
  return {
    status: ran.status ?? -1,
    stdout: ran.stdout.toString('utf8'),
    stderr: ran.stderr.toString('utf8'),
    bytes: ran.stdout,
  };
}
