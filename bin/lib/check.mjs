import { runTool } from './run-tool.mjs';

/** Runs biome and tsc to their end; true when both are content. */
export async function check() {
  const format = await runTool('@biomejs/biome/bin/biome', ['ci', '--diagnostic-level=error', '--colors=off', '.']);
  const types = await runTool('typescript/bin/tsc', ['-p', '.']);
  return format === 0 && types === 0;
}

/** `npm run check`. */
export async function run() {
  if (!(await check())) process.exit(1);
}
