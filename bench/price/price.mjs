import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { knock } from '../../bin/lib/dev-door.mjs';
import { root } from '../../bin/lib/root.mjs';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { throughSqlDoor } from '../../bin/lib/sql-door.mjs';
import { registerOfficer } from '../../test/world.ts';
import { cpuSeconds, workerdOf } from '../cpu.mjs';
import { serveOver } from '../serve-production.mjs';
import { settle } from '../settle.mjs';
import { oneLife } from './one-life.mjs';
import { PLAN, priced, STORAGE } from './price-list.mjs';

const LIVES = 10;
const WARM = 3;
const TICKS = 20;
/** A counter stays in memory this long after its last request, at 128 MB. */
const GB_SECONDS = 0.128 * 10;
/** Two sign-ins, two counters each, a reservation and its return. */
const COUNTER_REQUESTS = 8;

/** `npm run bench -- price [applications a month]`: what one application costs on Workers' price list, measured. */
export async function price([monthly = '100000']) {
  const stateDir = mkdtempSync(`${tmpdir()}/kabinet-price-`);
  try {
    const life = await serveOver({ stateDir, vars: newSecrets(), entry: 'dev/entry.ts' }, measured);
    mkdirSync(`${root}/.bench`, { recursive: true });
    const at = new Date().toISOString();
    writeFileSync(`${root}/.bench/price-${at.replaceAll(':', '-')}.json`, JSON.stringify({ at, ...life }, null, 2));
    console.log(report(life, Number(monthly)));
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

async function measured(portal) {
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  for (let i = 0; i < WARM; i++) await oneLife(portal, officer);
  await settle(portal);
  const minute = await idleMinute(portal);
  const ticks = countTicks();
  const before = await counted(portal);
  let requests = 0;
  for (let i = 0; i < LIVES; i++) requests += await oneLife(portal, officer);
  await settle(portal);
  const after = await counted(portal);
  // Whoever waits for a code here hurries the clock; a month has its own ticks.
  const each = what => (after[what] - before[what] - ticks() * (minute[what] ?? 0)) / LIVES;
  return {
    life: {
      requests: requests / LIVES,
      cpuMs: each('cpuMs'),
      rowsRead: each('rowsRead'),
      rowsWritten: each('rowsWritten'),
      // A message of the queue is written, read and deleted.
      queueOperations: each('announced') * 3,
      objectsPut: each('objects'),
      // The officer opens the photograph, the citizen the document.
      objectsRead: 2,
      counterRequests: COUNTER_REQUESTS,
      counterGbSeconds: (COUNTER_REQUESTS / 2) * GB_SECONDS,
    },
    minute,
    fileBytes: each('fileBytes'),
  };
}

/** What the clock costs when nothing is to be done. */
async function idleMinute(portal) {
  const before = await counted(portal);
  for (let i = 0; i < TICKS; i++) await knock(portal.url, 'cron');
  const after = await counted(portal);
  const each = what => (after[what] - before[what]) / TICKS;
  return { cpuMs: each('cpuMs'), rowsRead: each('rowsRead'), rowsWritten: each('rowsWritten') };
}

/** Counts how often the clock is knocked at from now on. */
function countTicks() {
  const real = globalThis.fetch;
  let ticks = 0;
  globalThis.fetch = (asked, ...rest) => {
    if (/\/dev\/cron|local\/scheduled/.test(String(asked))) ticks++;
    return real(asked, ...rest);
  };
  return () => ticks;
}

async function counted({ url, stateDir, port, portal }) {
  const { rows } = await knock(url, 'asked');
  const { objects } = await (await portal.getR2Bucket('FILES')).list();
  const [[{ announced }]] = await throughSqlDoor(stateDir, ['SELECT count(*) AS announced FROM outbox']);
  return {
    cpuMs: cpuSeconds(workerdOf(port)) * 1000,
    rowsRead: rows.read,
    rowsWritten: rows.written,
    announced,
    objects: objects.length,
    fileBytes: objects.reduce((sum, { size }) => sum + size, 0),
  };
}

function report({ life, minute, fileBytes }, monthly) {
  const ticks = 30 * 24 * 60;
  const month = Object.fromEntries(Object.entries(life).map(([what, amount]) => [what, amount * monthly]));
  month.requests += ticks;
  month.cpuMs += ticks * minute.cpuMs;
  month.rowsRead += ticks * minute.rowsRead;
  month.rowsWritten += ticks * minute.rowsWritten;
  // Each minute the bucket is listed for orphans, and tried by an object that is laid and read.
  month.objectsPut += 2 * ticks;
  month.objectsRead += ticks;
  const one = priced(life);
  const all = priced(month);
  const lines = one.lines.map(({ what, amount, gross }, i) =>
    [
      what.padEnd(18),
      amount.toFixed(1).padStart(10),
      `$${gross.toFixed(7)}`,
      all.lines[i].amount.toExponential(2).padStart(10),
      `$${all.lines[i].net.toFixed(2)}`,
    ].join('  '),
  );
  return [
    `One application, at full price, and ${monthly} a month above what the plan includes.`,
    ...lines,
    `together              $${one.gross.toFixed(6)} an application; a month $${all.net.toFixed(2)}, the plan's $${PLAN} in it`,
    `Files of one application: ${(fileBytes / 1024).toFixed(0)} KiB. A gigabyte a month: $${STORAGE.database.each} in D1, $${STORAGE.files.each} in R2.`,
    `An idle minute of the clock reads ${minute.rowsRead} rows, writes ${minute.rowsWritten}, takes ${minute.cpuMs.toFixed(1)} ms.`,
  ].join('\n');
}
