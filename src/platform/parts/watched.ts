import { and, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { MINUTE, now, SECOND } from '../clock.ts';
import type { Db } from '../db.ts';
import { dependencies, outbox } from '../schema.ts';
import type { Dependency } from './dependency.ts';

export type Watch = {
  part: Dependency;
  /** What an error tells of the part: it is down, it is there (and refused this one thing), or nothing. */
  tells(error: unknown): 'down' | 'there' | null;
  /** The topics of the outbox that wait for it. */
  topics: string[];
};

/** Uses a part that others run, in a job or while a person waits, and remembers how that went. When it works again, what waited for it goes at once. */
export async function watched<T>(db: Db, watch: Watch, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await noteWorked(db, watch);
    return result;
  } catch (error) {
    const told = watch.tells(error);
    if (told === 'down') await noteFailed(db, watch.part);
    if (told === 'there') await noteWorked(db, watch);
    throw error;
  }
}

/** When this isolate last wrote that a part works: while all is well, that is not written with every message. */
const wroteWell = new Map<Dependency, number>();
const OFTEN = 20 * SECOND;

async function noteFailed(db: Db, name: Dependency): Promise<void> {
  wroteWell.delete(name);
  const at = now();
  await db
    .insert(dependencies)
    .values({ name, failures: 1, failingSince: at, checkedAt: at })
    .onConflictDoUpdate({
      target: dependencies.name,
      set: { failures: sql`failures + 1`, failingSince: sql`coalesce(failing_since, ${at})`, checkedAt: at },
    });
}

async function noteWorked(db: Db, { part, topics }: Watch): Promise<void> {
  const at = now();
  if (at - (wroteWell.get(part) ?? 0) < OFTEN) return;
  wroteWell.set(part, at);
  const well = { failures: 0, failingSince: null, checkedAt: at };
  const [recovered] = await db.batch([
    db
      .update(dependencies)
      .set(well)
      .where(and(eq(dependencies.name, part), isNotNull(dependencies.failingSince)))
      .returning({ name: dependencies.name }),
    db
      .insert(dependencies)
      .values({ name: part, ...well })
      .onConflictDoUpdate({ target: dependencies.name, set: { checkedAt: at } }),
  ]);
  if (recovered.length > 0) await hurry(db, topics, at);
}

/** What is due within a minute stays as it is: it may be in somebody's hands right now. */
async function hurry(db: Db, topics: string[], at: number): Promise<void> {
  await db
    .update(outbox)
    .set({ nextAt: at })
    .where(and(eq(outbox.state, 'pending'), gt(outbox.nextAt, at + MINUTE), inArray(outbox.topic, topics)));
}
