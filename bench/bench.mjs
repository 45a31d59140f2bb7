import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../bin/lib/root.mjs';
import { budgets, budgetTable } from './budgets.mjs';
import { residentMiB } from './cpu.mjs';
import { exchange, pool } from './exchange.mjs';
import { measure } from './measure.mjs';
import { withReference } from './reference/serve.mjs';
import { routes } from './routes.mjs';
import { withProduction } from './serve-production.mjs';
import { settle } from './settle.mjs';
import { table } from './table.mjs';

/**
 * Measures the production bundle on miniflare. BENCH_RATE (80 a second) and BENCH_SECONDS (10) shape the open loop, whose
 * latencies count from the moment a request was due; CPU is that of workerd, D1 included. `budgets` measures what is promised.
 */
export async function bench(names) {
  const rate = Number(process.env.BENCH_RATE || 80);
  const seconds = Number(process.env.BENCH_SECONDS || 10);
  const wanted = name => names.length === 0 || names.includes(name);
  const { rows, promised } = await withBoth(async (served, reference) => {
    const { port, pid } = served;
    const measured = [];
    for (const route of routes.filter(({ name }) => wanted(name))) {
      const requests = await route.prepare(served);
      await settle(served);
      measured.push({
        name: route.name,
        ...(await besideReference({ route, requests, port, pid, rate, seconds }, reference)),
        memoryMiB: residentMiB(pid),
      });
      console.error(`${route.name}: measured`);
    }
    return { rows: measured, promised: wanted('budgets') ? await budgets(served, measured) : [] };
  });
  const at = new Date().toISOString();
  mkdirSync(`${root}/.bench`, { recursive: true });
  writeFileSync(`${root}/.bench/${at.replaceAll(':', '-')}.json`, JSON.stringify({ at, rate, seconds, rows, promised }, null, 2));
  if (rows.length > 0) console.log(table(rows, rate));
  console.log(budgetTable(promised));
  if (rows.some(row => row.wrong > 0))
    throw new Error('Some answers were not the expected ones: the figures above do not count.');
}

const withBoth = use => withReference(reference => withProduction(served => use(served, reference)));

/** The figures of one route, with those of the reference just before, asked in the same way: what is asked seldom costs more each time. */
async function besideReference(asked, reference) {
  const seconds = Math.min(asked.seconds, 4);
  const open = await reference({ mode: 'open', rate: asked.route.once ? onceRate(asked.rate) : asked.rate, seconds });
  const { cpuMs } = asked.route.once ? open : await reference({ mode: 'closed', seconds, connections: 8 });
  return { ...(await figures(asked)), reference: { p50: open.p50, p99: open.p99, cpuMs } };
}

const onceRate = rate => Math.min(rate, 20);

async function figures({ route, requests, port, pid, rate, seconds }) {
  const load = { port, pid, expected: route.expected };
  const agent = pool();
  if (route.once) {
    const [sample, ...rest] = requests;
    const wire = await exchange({ port, agent, ...sample });
    agent.destroy();
    const open = await measure({ ...load, requests: rest, mode: 'once', rate: onceRate(rate) });
    return { ...open, maximum: null, sent: wire.sent, received: wire.received };
  }
  // The first answers compile the code and fill the caches; the second of a connection carries no handshake.
  await measure({ ...load, requests, mode: 'closed', seconds: 2, connections: 4 });
  await exchange({ port, agent, ...requests[0] });
  const wire = await exchange({ port, agent, ...requests[0] });
  agent.destroy();
  const open = await measure({ ...load, requests, mode: 'open', rate, seconds });
  const closed = await measure({ ...load, requests, mode: 'closed', seconds: Math.min(seconds, 5), connections: 8 });
  return {
    ...open,
    cpuMs: closed.cpuMs,
    maximum: closed.perSecond,
    wrong: open.wrong + closed.wrong,
    sent: wire.sent,
    received: wire.received,
  };
}
