import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

const steps = [
  ['biome', ['ci', '--diagnostic-level=error', '--colors=off', '.']],
  ['tsc', ['-p', '.']],
];

/** Runs biome and tsc to their end; true when both are content. */
export function check() {
  return steps
    .map(([tool, args]) => spawnSync(`${root}/node_modules/.bin/${tool}`, args, { cwd: root, stdio: 'inherit' }).status === 0)
    .every(Boolean);
}

/** `npm run check`. */
export async function run() {
  if (!check()) process.exit(1);
}
