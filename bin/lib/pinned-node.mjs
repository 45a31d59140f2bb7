import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { install } from './install.mjs';
import { root } from './root.mjs';

const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_LOG: 'warn',
  NODE_NO_WARNINGS: '1',
};

/**
 * Installs what is missing, then runs the same command under the Node of package.json; false when this already is that Node.
 * The child hears every signal, and a closed channel tells it that its parent is gone, so nothing is left behind.
 */
export async function goOnUnderPinnedNode() {
  if (process.env.KABINET_PINNED === '1') {
    process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    process.channel?.unref();
    return false;
  }
  try {
    install();
  } catch (error) {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
  const child = spawn(realpathSync(`${root}/node_modules/.bin/node`), process.argv.slice(1), {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...QUIET, PATH: `${root}/node_modules/.bin:${process.env.PATH}`, KABINET_PINNED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('disconnect', () => child.kill('SIGTERM'));
  process.channel?.unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
  return true;
}
