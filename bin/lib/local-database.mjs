import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_readConfig } from 'wrangler';
import { root } from './root.mjs';

const TRIES = 6;

/** Opens the local D1 of a state that no portal serves, without its Worker, and closes it after `use`; waits while it is locked. */
export async function withLocalDatabase(stateDir, use) {
  mkdirSync(stateDir, { recursive: true });
  const [{ binding, database_id: id }] = unstable_readConfig({ config: `${root}/wrangler.toml` }).d1_databases;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default {}',
      telemetry: { enabled: false },
      cf: false,
      d1Databases: { [binding]: id },
      resourcePersistencePath: `${stateDir}/v3`,
    }),
  );
  try {
    const d1 = await miniflare.getD1Database(binding);
    for (let n = 1; ; n++) {
      try {
        return await use(d1);
      } catch (error) {
        if (!/SQLITE_BUSY|database is locked/.test(error.message) || n === TRIES) throw error;
        await wait(100 * 2 ** n);
      }
    }
  } finally {
    await miniflare.dispose();
  }
}
