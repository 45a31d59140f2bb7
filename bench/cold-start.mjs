import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buildWorker } from '../bin/lib/build.mjs';
import { freePorts } from '../bin/lib/ports.mjs';
import { newSecrets } from '../bin/lib/secrets.mjs';
import { startWorker } from '../bin/lib/worker.mjs';
import { cpuSeconds, workerdOf } from './cpu.mjs';

const ROUNDS = 5;
// The same bindings and nothing else: what is left over is our bundle's.
const EMPTY = `import { DurableObject } from 'cloudflare:workers';
export class AttemptCounter extends DurableObject {}
export default { fetch: () => new Response('<!DOCTYPE html>', { headers: { 'Content-Type': 'text/html' } }) };`;

/**
 * Milliseconds of CPU that workerd spends from its start to the last byte of the main page with the production bundle, less the
 * same with an empty Worker of the same bindings: reading and compiling the bundle, the top level of all modules, the first
 * rendering. The median of five. CPU and not the clock, for the clock also counts who else works on the machine; on an idle one
 * a start waits for nothing else.
 */
export async function coldStart() {
  const folder = mkdtempSync(`${tmpdir()}/kabinet-cold-`);
  mkdirSync(`${folder}/empty`);
  writeFileSync(`${folder}/empty/index.js`, EMPTY);
  const ours = buildWorker('src/index.ts');
  const empty = { folder: `${folder}/empty`, main: 'index.js' };
  const overs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const without = await toFirstPage(empty, `${folder}/${round}-empty`);
    overs.push((await toFirstPage(ours, `${folder}/${round}-ours`)) - without);
  }
  rmSync(folder, { recursive: true, force: true });
  return overs.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

async function toFirstPage(bundle, stateDir) {
  const [port] = await freePorts(1);
  mkdirSync(stateDir);
  const vars = { ORIGIN: `http://localhost:${port}`, ...newSecrets() };
  const worker = await startWorker({ config: 'wrangler.toml', bundle, port, stateDir, vars, log: () => undefined, whole: true });
  await (await fetch(`http://127.0.0.1:${port}/`)).text();
  const took = cpuSeconds(workerdOf(port)) * 1000;
  await worker.dispose();
  return took;
}
