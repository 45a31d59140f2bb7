import { spawnSync } from 'node:child_process';
import { root } from '../lib/root.mjs';
import { Refusal } from './refusal.mjs';

/** Runs wrangler on the portal's remote database and returns what it printed. */
export async function wrangler(args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}/node_modules/wrangler/bin/wrangler.js`, 'd1', ...args, '--remote'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CI: 'true', FORCE_COLOR: '0', WRANGLER_LOG: 'log' },
    },
  );
  const said = `${stdout}${stderr}`;
  if (status !== 0) throw new Refusal(`wrangler: ${/"text": "(.*)"/.exec(said)?.[1] ?? said.trim()}`);
  return stdout;
}
