import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './root.mjs';

const SOURCES = ['src', 'dev', 'stand-ins', 'bench/reference', 'public', 'bin/assets.mjs', 'package-lock.json', 'wrangler.toml'];
const HOUR = 3600_000;

/** The hash of everything that goes into a bundle. */
export function sources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    if (!existsSync(`${root}/${source}`)) continue;
    const files = statSync(`${root}/${source}`).isDirectory()
      ? readdirSync(`${root}/${source}`, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile() && !/\.test\.tsx?$|\/\.wrangler/.test(`${entry.parentPath}/${entry.name}`))
          .map(entry => `${entry.parentPath}/${entry.name}`)
          .sort()
      : [`${root}/${source}`];
    for (const file of files)
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Bundles a Worker as wrangler would deploy it and returns the folder and its main module.
 * The folder is named by the hash of what goes in: nothing is built twice, and a bundle that runs is never overwritten.
 */
export function buildWorker(entry, config = 'wrangler.toml') {
  const shelf = `${root}/build/${config.replace(/\W?wrangler\.toml$/, '') || 'portal'}-${basename(entry).replace(/\.\w+$/, '')}`;
  // A run of tests keeps the sources it began with, though somebody edits them meanwhile.
  const folder = `${shelf}/${process.env.KABINET_SOURCES ?? sources()}`;
  const main = `${basename(entry).replace(/\.\w+$/, '')}.js`;
  if (existsSync(folder)) return { folder, main };
  const draft = `${folder}.${process.pid}`;
  const args = ['deploy', entry, '--config', config, '--dry-run', '--outdir', draft];
  const wrangler = spawnSync(process.execPath, [`${root}/node_modules/wrangler/bin/wrangler.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (wrangler.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`Сборка не удалась (${entry}). The build failed:\n${wrangler.stdout}${wrangler.stderr}`);
  }
  mkdirSync(shelf, { recursive: true });
  for (const old of readdirSync(shelf))
    if (Date.now() - statSync(`${shelf}/${old}`).mtimeMs > HOUR && `${shelf}/${old}` !== draft)
      rmSync(`${shelf}/${old}`, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return { folder, main };
}
