import { Worker } from 'node:worker_threads';
import { cpuSeconds } from './cpu.mjs';

/** Runs one load in a thread and returns its figures; `pid` is the workerd whose CPU is counted. */
export async function measure({ pid, ...load }) {
  const before = cpuSeconds(pid);
  const { latencies, wrong, took } = await new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./load.mjs', import.meta.url), { workerData: load });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  const cpu = cpuSeconds(pid) - before;
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return {
    requests: sorted.length,
    wrong,
    perSecond: sorted.length / took,
    p50: at(0.5),
    p99: at(0.99),
    cpuMs: (cpu * 1000) / sorted.length,
  };
}
