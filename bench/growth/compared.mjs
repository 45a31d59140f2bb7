/** The promise: nothing costs more than this many times what it costs at the smallest size. */
const LIMIT = 1.3;

/** Rows that D1 reads and writes for one request: they do not depend on the machine. */
const rowsOf = ({ read, written }) => (written > 0 ? `rows ${read} + ${written}` : `rows ${read}`);

/** Every size beside the smallest, as a plain table; throws when an answer was wrong. */
export function compared(measured) {
  const [smallest] = measured;
  const lines = [];
  for (const name of Object.keys(smallest.rows)) {
    const cells = measured.map(({ rows }) => {
      const [ms, cpu] = [rows[name].p50 / smallest.rows[name].p50, rows[name].cpuMs / smallest.rows[name].cpuMs];
      return `${rows[name].p50.toFixed(2)} ms ×${ms.toFixed(2)}, CPU ${rows[name].cpuMs.toFixed(2)} ×${cpu.toFixed(2)}${ms > LIMIT ? ' !' : ''}, ${rowsOf(rows[name])}`;
    });
    lines.push([name, ...cells]);
  }
  const head = [
    '',
    ...measured.map(({ size, bytes, seconds }) => `${size} (${(bytes / 2 ** 20).toFixed(0)} MiB, ${seconds.toFixed(0)} s)`),
  ];
  const wrong = measured.flatMap(({ rows }) => Object.values(rows)).reduce((sum, row) => sum + row.wrong, 0);
  if (wrong > 0) throw new Error(`${wrong} answers were not the expected ones: the figures do not count.`);
  const table = [head, ...lines];
  const widths = head.map((_, i) => Math.max(...table.map(line => line[i].length)));
  const text = table.map(line =>
    line
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
  return `\nMedian answer in a closed loop of two, and its ratio to the smallest size (promised: at most ${LIMIT});\nrows read, and written, as D1 counts them.\n${text.join('\n')}\n`;
}
