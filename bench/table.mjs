const columns = [
  ['route', row => row.name],
  ['max/s', row => (row.maximum === null ? '–' : row.maximum.toFixed(0))],
  ['p50 ms', row => row.p50.toFixed(2)],
  ['p99 ms', row => row.p99.toFixed(2)],
  ['CPU ms', row => row.cpuMs.toFixed(2)],
  ['bytes in', row => row.received],
  ['bytes out', row => row.sent],
  ['RSS MiB', row => row.memoryMiB.toFixed(0)],
  ['wrong', row => row.wrong],
];

/** The figures as a plain table. */
export function table(rows, rate) {
  const lines = [columns.map(([title]) => title), ...rows.map(row => columns.map(([, value]) => String(value(row))))];
  const widths = columns.map((_, i) => Math.max(...lines.map(line => line[i].length)));
  const text = lines.map(line => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
  return `\nLatency: open loop, ${rate} requests a second. Bytes: one kept-alive exchange with gzip, headers included.\n${text.join('\n')}\n`;
}
