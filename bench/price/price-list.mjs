/** Workers' price list, dollars: the paid plan, what it includes a month, and each unit above it. */
export const PLAN = 5;

export const PRICES = {
  requests: { included: 10e6, each: 0.3e-6 },
  cpuMs: { included: 30e6, each: 0.02e-6 },
  rowsRead: { included: 25e9, each: 0.001e-6 },
  rowsWritten: { included: 50e6, each: 1e-6 },
  queueOperations: { included: 1e6, each: 0.4e-6 },
  objectsPut: { included: 1e6, each: 4.5e-6 },
  objectsRead: { included: 10e6, each: 0.36e-6 },
  counterRequests: { included: 1e6, each: 0.15e-6 },
  counterGbSeconds: { included: 400_000, each: 12.5e-6 },
};

/** What stays: dollars for a gigabyte a month, above the included ones. */
export const STORAGE = { database: { included: 5, each: 0.75 }, files: { included: 10, each: 0.015 } };

/** Dollars for so much of everything a month, line by line. */
export function priced(used) {
  const lines = Object.entries(PRICES).map(([what, { included, each }]) => {
    const amount = used[what] ?? 0;
    return { what, amount, gross: amount * each, net: Math.max(0, amount - included) * each };
  });
  return { lines, gross: sum(lines, 'gross'), net: PLAN + sum(lines, 'net') };
}

const sum = (lines, column) => lines.reduce((total, line) => total + line[column], 0);
