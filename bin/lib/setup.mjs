import { buildWorker } from './build.mjs';
import { keepSecrets } from './secrets.mjs';

/** `bin/run setup`: packages, secrets of development and bundles, so that the next start is quick. */
export async function run() {
  keepSecrets();
  buildWorker('dev/entry.ts');
  buildWorker('src/index.ts');
  buildWorker('stand-ins/index.tsx', 'stand-ins/wrangler.toml');
  console.log('Готово: npm start. Ready.');
}
