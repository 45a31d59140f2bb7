import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLocalDatabase } from '../../bin/lib/local-database.mjs';
import { migrate } from '../../bin/lib/migrate.mjs';

/** Makes the database that every portal of the run begins with (`KABINET_MIGRATED`), once: forty migrations take over a second. */
export async function migrated(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kabinet-migrated-'));
  await withLocalDatabase(folder, migrate);
  process.env.KABINET_MIGRATED = folder;
  return () => rm(folder, { recursive: true, force: true });
}
