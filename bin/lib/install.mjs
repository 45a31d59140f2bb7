import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';

/** Whether node_modules holds exactly what package-lock.json names; packages of other platforms may be absent. */
function installed() {
  const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(file =>
    existsSync(`${root}/${file}`) ? JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages : {},
  );
  const fits = ([path, { integrity, optional, devOptional }]) =>
    path === '' || (found[path] ? found[path].integrity === integrity : optional || devOptional);
  return existsSync(`${root}/node_modules/.bin/node`) && Object.entries(wanted).every(fits);
}

/** Runs `npm ci` when node_modules is missing or stale. Throws in words when it fails. */
export function install() {
  if (installed()) return;
  console.log('Ставлю пакеты (один раз, около минуты)… Installing packages…');
  const npm = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (npm.error || npm.status !== 0)
    throw new Error(
      'npm ci не удался: проверьте сеть и место на диске и повторите. npm ci failed: check network and disk space.',
    );
}
