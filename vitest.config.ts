import { readFile } from 'node:fs/promises';
import { defineConfig, type Plugin } from 'vitest/config';

/** What wrangler's rules do for the bundle, for tests in Node: .txt is a text, .ttf and .webp their bytes, .wasm a compiled module. */
const workerModules: Plugin = {
  name: 'worker-modules',
  enforce: 'pre',
  async load(id) {
    const [, file, kind] = /^(.*\.(txt|ttf|webp|wasm))$/.exec(id) ?? [];
    if (!file) return;
    if (kind === 'txt') return `export default ${JSON.stringify(await readFile(file, 'utf8'))}`;
    const bytes = `Uint8Array.from(atob(${JSON.stringify(await readFile(file, 'base64'))}), c => c.charCodeAt(0))`;
    return kind !== 'wasm' ? `export default ${bytes}.buffer` : `export default new WebAssembly.Module(${bytes})`;
  },
};

const pure = ['test/house.test.ts', 'test/schema.test.ts', 'test/harness/*.test.ts'];
const shared = { plugins: [workerModules], oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } as const } };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          // Left to Node, its .wasm would come as an instance and not as the module a Worker gets.
          server: { deps: { inline: ['@phi-ag/argon2'] } },
          include: ['src/**/*.test.{ts,tsx}', 'stand-ins/**/*.test.{ts,tsx}', ...pure],
          globalSetup: 'test/harness/assets.ts',
          // As the journeys have: projects with different numbers of workers would need an order. Half of the time is waiting.
          maxWorkers: 3,
          // Nothing here keeps a state of its own between files: a worker reads the modules once.
          isolate: false,
          // Properties are tried a hundred times, on a busy machine too.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts'],
          exclude: pure,
          globalSetup: 'test/harness/served.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
