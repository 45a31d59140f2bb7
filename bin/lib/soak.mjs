import { kills } from '../../bench/kills.mjs';
import { soak } from '../../bench/soak.mjs';
import { runTool } from './run-tool.mjs';

/** `npm run soak`: every way of every service is filed, axe looks at every page, then kills, then hours of requests. */
export async function run() {
  process.env.EVERY_WAY = '1';
  const status = await runTool('vitest/vitest.mjs', ['run', 'test/generated/filing.test.ts', 'test/journeys/pages.test.ts']);
  if (status !== 0) throw new Error('not every service was filed, or a page is not what it should be');
  await kills();
  await soak();
}
