import { DAY } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { deleteObjects } from '../platform/parts/objects.ts';
import { fileSweep } from './schema.ts';

/** The objects of one room: under which prefix they lie, and which of some keys its rows still promise. */
export type RoomObjects = { prefix: string; live(db: Db, keys: string[]): Promise<string[]> };

/** Objects looked at in one tick. */
const PAGE = 500;

/**
 * Deletes objects of the given rooms that are over 24 hours old and have no live row: uploads and documents whose row never landed,
 * removals whose message died. Looks at one page of the bucket and goes on from there next time. Returns how many were deleted.
 * A key is never given a row later than the request or the job that made it, so an old one without a row stays without.
 */
export async function sweepOrphans(
  env: Pick<Bindings, 'FILES'>,
  db: Db,
  at: number,
  rooms: RoomObjects[],
  limit = PAGE,
): Promise<number> {
  const stopped = (await db.select().from(fileSweep).get())?.after ?? '';
  const page = await env.FILES.list({ limit, ...(stopped ? { startAfter: stopped } : {}) });
  const old = page.objects.filter(object => object.uploaded.getTime() < at - DAY).map(object => object.key);
  const orphans = (await Promise.all(rooms.map(room => orphansOf(db, room, old)))).flat();
  if (orphans.length > 0) await deleteObjects(env.FILES, orphans);
  const after = page.truncated ? (page.objects.at(-1)?.key ?? '') : '';
  if (after !== stopped)
    await db.insert(fileSweep).values({ only: 1, after }).onConflictDoUpdate({ target: fileSweep.only, set: { after } });
  return orphans.length;
}

async function orphansOf(db: Db, { prefix, live }: RoomObjects, keys: string[]): Promise<string[]> {
  const mine = keys.filter(key => key.startsWith(prefix));
  if (mine.length === 0) return [];
  const promised = new Set(await live(db, mine));
  return mine.filter(key => !promised.has(key));
}
