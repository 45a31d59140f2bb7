import { coldStart } from './cold-start.mjs';
import { everydayMissed } from './everyday.mjs';
import { wholeApplication } from './whole-application.mjs';

/** The promised most of each figure: docs/guarantees.md. */
const TARGETS = {
  start: { cpuMs: 0.5 },
  form: { cpuMs: 1.2, p50: 3, p99: 10 },
  'form with errors': { cpuMs: 1.5 },
};

/** Figures that are promised, each beside its target; `rows` are those of the routes. */
export async function budgets(served, rows) {
  const whole = await wholeApplication(served);
  const lines = [
    ['whole application, CPU ms', whole.cpuMs, 12],
    ['whole application, bytes that come', whole.received, 32 * 1024],
    ['everyday questions that miss, %', await everydayMissed(served), 5],
    ['cold start to the main page, CPU ms', await coldStart(), 150],
  ];
  for (const { name, ...row } of rows)
    for (const [figure, most] of Object.entries(TARGETS[name] ?? {})) lines.push([`${name}, ${figure}`, row[figure], most]);
  return lines.map(([what, measured, most]) => ({ what, measured, most, kept: measured <= most }));
}

/** «whole application, CPU ms   10.40   at most 12   kept». */
export const budgetTable = lines =>
  lines
    .map(({ what, measured, most, kept }) =>
      [
        what.padEnd(38),
        measured.toFixed(measured > 100 ? 0 : 2).padStart(9),
        `at most ${most}`.padEnd(16),
        kept ? 'kept' : 'OVER',
      ].join('  '),
    )
    .join('\n');
