import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../lib/root.mjs';
import { Refusal } from './refusal.mjs';

const TRIES = 6;

/** Runs wrangler on the portal's database and returns what it printed; waits while another process holds the local file. */
export async function wrangler(where, args) {
  const place = where.remote ? ['--remote'] : ['--local', '--persist-to', where.stateDir];
  for (let n = 1; ; n++) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`${root}/node_modules/wrangler/bin/wrangler.js`, 'd1', ...args, ...place],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, CI: 'true', FORCE_COLOR: '0', WRANGLER_LOG: 'log' },
      },
    );
    if (status === 0) return stdout;
    const said = `${stdout}${stderr}`;
    if (!/SQLITE_BUSY|database is locked/.test(said) || n === TRIES) throw new Refusal(`wrangler: ${reason(said)}`);
    await wait(100 * 2 ** n);
  }
}

const reason = said => /"text": "(.*)"/.exec(said)?.[1] ?? said.trim();
