import { and, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Db } from '../platform/db.ts';
import type { OwnerKeys, RetentionClass } from '../platform/sealing/data-keys.ts';
import { openFileKey, sealFileKey } from './file-key.ts';
import { type FileRow, files } from './schema.ts';

export type Move = { from: string; to: string; class: RetentionClass; rows: readonly FileRow[] };

/**
 * The statements that give a draft's files to an application, each key sealed anew under the key of `class`, so that they
 * outlive the draft. `rows` are all live files of `from`; those that do not go along are removed earlier in the same batch.
 * If a file came or went since `rows` were read the batch is vetoed, `fileVeto(error) === 'changed'`: read again.
 */
export async function rehold(db: Db, keys: OwnerKeys, move: Move): Promise<BatchItem<'sqlite'>[]> {
  const moves: BatchItem<'sqlite'>[] = [stillThese(db, move)];
  for (const row of move.rows) {
    const sealedKey = await sealFileKey(keys, move.class, row.id, await openFileKey(keys, row));
    const mine = and(eq(files.id, row.id), eq(files.holderId, move.from), isNull(files.removedAt));
    moves.push(db.update(files).set({ holderId: move.to, class: move.class, sealedKey }).where(mine));
  }
  return moves;
}

/** Inserts nothing when the live files are exactly these, and an impossible row of NULLs when they are not. */
function stillThese(db: Db, { from, rows }: Move) {
  const live = and(eq(files.holderId, from), isNull(files.removedAt));
  const named = inArray(
    files.id,
    rows.map(row => row.id),
  );
  const nulls = sql.join(
    Object.keys(getTableColumns(files)).map(() => sql`NULL`),
    sql`, `,
  );
  return db.insert(files).select(
    sql`SELECT ${nulls} WHERE (SELECT count(*) FROM ${files} WHERE ${live}) <> ${rows.length}
      OR (SELECT count(*) FROM ${files} WHERE ${and(live, named)}) <> ${rows.length}`,
  );
}
