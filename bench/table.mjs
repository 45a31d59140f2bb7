const ratio = figure => row => `×${(row[figure] / row.reference[figure]).toFixed(2)}`;
const columns = [
  ['route', row => row.name],
  ['max/s', row => (row.maximum === null ? '–' : row.maximum.toFixed(0))],
  ['p50 ms', row => row.p50.toFixed(2)],
  ['', ratio('p50')],
  ['p99 ms', row => row.p99.toFixed(2)],
  ['', ratio('p99')],
  ['CPU ms', row => row.cpuMs.toFixed(2)],
  ['', ratio('cpuMs')],
  ['bytes in', row => row.received],
  ['bytes out', row => row.sent],
  ['RSS MiB', row => row.memoryMiB.toFixed(0)],
  ['wrong', row => row.wrong],
];

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
const ofReference = (rows, figure) => mean(rows.map(({ reference }) => reference[figure])).toFixed(2);

/** The figures as a plain table; «×» is what a figure is of the reference's, taken just before it. */
export function table(rows, rate) {
  const lines = [columns.map(([title]) => title), ...rows.map(row => columns.map(([, value]) => String(value(row))))];
  const widths = columns.map((_, i) => Math.max(...lines.map(line => line[i].length)));
  const text = lines.map(line => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
  const [p50, p99, cpu] = ['p50', 'p99', 'cpuMs'].map(figure => ofReference(rows, figure));
  return `
Latency: open loop, ${rate} requests a second. Bytes: one kept-alive exchange with gzip, headers included.
Reference, a bare page of 11 KB with two reads of D1: p50 ${p50} ms, p99 ${p99} ms, CPU ${cpu} ms; × is to it.
${text.join('\n')}
`;
}
