import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { now, SECOND } from './clock.ts';
import type { Db } from './db.ts';
import { randomId } from './ids.ts';
import { outbox, outboxAttempts } from './schema.ts';

export type OutboxRow = typeof outbox.$inferSelect;
export type OutboxPoke = { ids: string[] };
/** A handler must be idempotent: a message is handled at least once, under the same id. */
export type OutboxHandler<Context> = (context: Context, payload: Record<string, string>, message: OutboxRow) => Promise<void>;
export type OutboxHandlers<Context> = Record<string, OutboxHandler<Context>>;

/** An announcement to insert in the batch of the fact. `payload` holds ids only. */
export function announcement(topic: string, payload: Record<string, string>, id = randomId()): OutboxRow {
  const at = now();
  return { id, topic, payload: JSON.stringify(payload), state: 'pending', createdAt: at, nextAt: at, attempts: 0 };
}

const LEASE = 60 * SECOND;
const ATTEMPTS = 12;

/** 5 s, 10 s, 20 s … up to an hour: about half a day of trying before a message is dead. */
const wait = (attempt: number) => Math.min(5 * SECOND * 2 ** ((attempt - 1) % ATTEMPTS), 3600 * SECOND);

/** A failure may carry the wait its server asks for (`retryAfter`, ms); at most an hour is believed. */
const askedWait = (error: unknown) =>
  error instanceof Error && 'retryAfter' in error && typeof error.retryAfter === 'number'
    ? Math.min(error.retryAfter, 3600 * SECOND)
    : 0;

/** Handles due messages (or the named ones, if due): each is leased first, so that the queue and the cron never hold the same one. */
export async function drainOutbox<C>(
  db: Db,
  context: C,
  handlers: OutboxHandlers<C>,
  ids?: string[],
  limit = 25,
): Promise<number> {
  const due = and(eq(outbox.state, 'pending'), lte(outbox.nextAt, now()));
  const rows = await db
    .select()
    .from(outbox)
    .where(ids ? and(inArray(outbox.id, ids), due) : due)
    .orderBy(asc(outbox.nextAt))
    .limit(limit);
  await Promise.all(rows.map(row => handle(db, context, handlers, row)));
  return rows.length;
}

async function handle<C>(db: Db, context: C, handlers: OutboxHandlers<C>, row: OutboxRow): Promise<void> {
  const attempt = row.attempts + 1;
  const mine = await db
    .update(outbox)
    .set({ attempts: attempt, nextAt: now() + LEASE })
    .where(and(eq(outbox.id, row.id), eq(outbox.attempts, row.attempts), eq(outbox.state, 'pending')))
    .returning({ id: outbox.id });
  if (mine.length === 0) return;
  const startedAt = now();
  let outcome = 'done';
  let asked = 0;
  try {
    const handler = handlers[row.topic];
    if (!handler) throw new Error(`no handler of topic ${row.topic}`);
    await handler(context, JSON.parse(row.payload), { ...row, attempts: attempt });
  } catch (error) {
    outcome = error instanceof Error ? error.name : 'unknown';
    asked = askedWait(error);
    // The name only: a mail server's own words carry the recipient's address.
    console.error(JSON.stringify({ event: 'outbox-failed', id: row.id, topic: row.topic, attempt, error: outcome }));
  }
  const state = outcome === 'done' ? 'done' : attempt % ATTEMPTS === 0 ? 'dead' : 'pending';
  await db.batch([
    db
      .update(outbox)
      .set({ state, nextAt: state === 'pending' ? now() + Math.max(wait(attempt), asked) : row.nextAt })
      .where(and(eq(outbox.id, row.id), eq(outbox.attempts, attempt))),
    db.insert(outboxAttempts).values({ outboxId: row.id, attempt, at: startedAt, milliseconds: now() - startedAt, outcome }),
  ]);
}
