import { existsSync, readFileSync, rmSync } from 'node:fs';
import { check } from './check.mjs';
import { root } from './root.mjs';
import { runTool } from './run-tool.mjs';

const REPORT = `${root}/build/test-results.json`;

/** `npm test [-- files or vitest options]`: check and every test; with arguments, only the tests they name. */
export async function run(args) {
  const checked = args.length > 0 || (await check());
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const status = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args]);
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  if (!checked) console.log('biome or tsc found errors: they stand above, before the tests.');
  // A suite that could not even start has no failed test of its own.
  const broken = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
  const failed = report.numFailedTests + broken + (checked ? 0 : 1);
  const skipped = report.numPendingTests ? `, ${report.numPendingTests} not run` : '';
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  process.exit(failed === 0 ? 0 : 1);
}
