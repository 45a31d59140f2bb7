import { residentMiB } from './cpu.mjs';
import { measure } from './measure.mjs';
import { routes } from './routes.mjs';
import { withProduction } from './serve-production.mjs';

const GROWTH = 1.5;

/**
 * Asks all repeatable routes in turn for SOAK_MINUTES (10) at SOAK_RATE (40) requests a second and tells each minute.
 * Throws when an answer was wrong, or when memory grew by half after the second minute.
 */
export async function soak() {
  const minutes = Number(process.env.SOAK_MINUTES || 10);
  const rate = Number(process.env.SOAK_RATE || 40);
  await withProduction(async served => {
    const { port, pid } = served;
    const lasting = routes.filter(route => !route.once && route.expected === 200);
    const requests = (await Promise.all(lasting.map(route => route.prepare(served)))).flat();
    let settled = 0;
    for (let minute = 1; minute <= minutes; minute++) {
      const { wrong, p50, p99, cpuMs } = await measure({ port, pid, requests, expected: 200, mode: 'open', rate, seconds: 60 });
      const memory = residentMiB(pid);
      if (minute === 2) settled = memory;
      console.log(
        `${minute} min: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, CPU ${cpuMs.toFixed(2)} ms, ${memory.toFixed(0)} MiB, ${wrong} wrong`,
      );
      if (wrong > 0) throw new Error(`${wrong} answers were not the expected ones`);
      if (settled && memory > settled * GROWTH)
        throw new Error(`memory grew from ${settled.toFixed(0)} to ${memory.toFixed(0)} MiB`);
    }
  });
}
