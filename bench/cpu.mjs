import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

/** User and system CPU seconds a process has used, all its threads together. */
export function cpuSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [utime, stime] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (utime + stime) / TICKS;
}

/** Resident memory in MiB. */
export const residentMiB = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** The workerd that listens on a port. Throws when there is none. */
export function workerdOf(port) {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`entry=127.0.0.1:${port}`)) return Number(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error(`no workerd listens on ${port}`);
}
