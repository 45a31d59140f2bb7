import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import type { SlotRules, UploadLimits } from './limits.ts';
import { type FileRow, files } from './schema.ts';

/**
 * The statement that adds a file, vetoing its batch when the slot or the holder is full, or when the same bytes are there
 * already: `fileVeto` names which.
 */
export function insertFile(db: Db, row: FileRow, slot: SlotRules, limits: UploadLimits) {
  const live = (what: SQL, where?: SQL) =>
    sql`(SELECT ${what} FROM ${files} WHERE ${and(eq(files.holderId, row.holderId), isNull(files.removedAt), where)})`;
  const count = sql`count(*)`;
  const inSlot = eq(files.slot, row.slot);
  const same = and(inSlot, sql`${files.fingerprint} = ${row.fingerprint}`);
  return db.insert(files).values({
    ...row,
    holderId: sql`CASE WHEN ${live(count)} < ${limits.maxFiles} THEN ${row.holderId} END`,
    slot: sql`CASE WHEN ${live(count, inSlot)} < ${slot.maxFiles} THEN ${row.slot} END`,
    type: sql`CASE WHEN ${live(count, same)} = 0 THEN ${row.type} END`,
    size: sql`CASE WHEN ${live(sql`coalesce(sum(size), 0)`)} + ${row.size} <= ${limits.maxTotalBytes} THEN ${row.size} END`,
  });
}
