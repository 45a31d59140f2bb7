import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { deleteObjects } from '../platform/parts/objects.ts';
import { files } from './schema.ts';

/** Deletes the object of a removed file; nothing when the file is absent or live, and twice is harmless. */
export async function eraseObject(env: Pick<Bindings, 'FILES'>, db: Db, id: string): Promise<void> {
  const row = await db
    .select({ r2Key: files.r2Key })
    .from(files)
    .where(and(eq(files.id, id), isNotNull(files.removedAt)))
    .get();
  if (row) await deleteObjects(env.FILES, row.r2Key);
}
