import { spawnSync } from 'node:child_process';
import { check } from './check.mjs';
import { root } from './root.mjs';

/** `npm test [-- files or vitest options]`: check and every test; with arguments, only the tests they name. */
export async function run(args) {
  const checked = args.length > 0 || check();
  const vitest = spawnSync(process.execPath, [`${root}/node_modules/vitest/vitest.mjs`, 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (!checked) console.error('\nbiome или tsc нашли ошибки (выше). biome or tsc found errors (above).');
  process.exit(checked && vitest.status === 0 ? 0 : 1);
}
