import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ran, runTool, testWithTools } from './tools.ts';

const configuration = `openssl_conf = start
[start]
engines = engines
[engines]
gost = gost
[gost]
engine_id = gost
default_algorithms = ALL
[req]
distinguished_name = name
utf8 = yes
string_mask = utf8only
[name]
`;

/** A folder where openssl works with its GOST engine on. */
export type Bench = {
  /** Runs openssl. Throws its words when it refuses. */
  run(...args: string[]): Ran;
  /** Runs openssl and tells how it ended. */
  try(...args: string[]): Ran;
  put(name: string, content: string | Uint8Array): string;
  get(name: string): Uint8Array<ArrayBuffer>;
};

function benchIn(cwd: string): Bench {
  writeFileSync(join(cwd, 'openssl.cnf'), configuration);
  const run = (args: string[]) => runTool('openssl', args, { cwd, env: { OPENSSL_CONF: join(cwd, 'openssl.cnf') } });
  return {
    run(...args) {
      const ran = run(args);
      if (ran.status !== 0) throw new Error(`openssl ${args.join(' ')}: ${ran.stderr}`);
      return ran;
    },
    try: (...args) => run(args),
    put(name, content) {
      writeFileSync(join(cwd, name), content);
      return name;
    },
    get: name => new Uint8Array(readFileSync(join(cwd, name))),
  };
}

/** A test that needs openssl with its GOST engine (Debian: libengine-gost-openssl). */
export const testWithGost = (name: string, body: (bench: Bench) => Promise<void>): void =>
  testWithTools(['openssl', 'openssl-gost'], name, async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'gost-'));
    await body(benchIn(cwd)).finally(() => rmSync(cwd, { recursive: true }));
  });
