import { desc, eq, type SQL } from 'drizzle-orm';
import { sha256, toHex } from './bytes.ts';
import { now } from './clock.ts';
import { type Db, isUniqueViolation } from './db.ts';
import type { PersonAction } from './person-actions.ts';
import { Overloaded } from './problems.ts';
import { auditEvents } from './schema.ts';

export type AuditRow = typeof auditEvents.$inferSelect;
export type Actor = { kind: AuditRow['actorKind']; id: string };
/** A fact to record. `subject` and `detail` hold ids and codes, never personal data. */
export type AuditFact = {
  actor: Actor;
  subject: string;
  detail?: Record<string, string | number>;
} & (
  | { chain: `person:${string}`; action: PersonAction }
  | { chain: `application:${string}` | `ticket:${string}`; action: string }
);
export type AuditTail = Pick<AuditRow, 'seq' | 'hash'> | undefined;

export const applicationChain = (applicationId: string) => `application:${applicationId}` as const;
export const personChain = (personId: string) => `person:${personId}` as const;

/** The statement that reads a chain's last link; put it in the page's own batch. */
export const selectAuditTail = (db: Db, chain: string | SQL) =>
  db
    .select({ seq: auditEvents.seq, hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.chain, chain))
    .orderBy(desc(auditEvents.seq))
    .limit(1);

/** The next link of a chain, to insert in the batch of the fact. The key (chain, seq) vetoes a second writer. */
export async function auditRow(tail: AuditTail, fact: AuditFact): Promise<AuditRow> {
  const row = {
    chain: fact.chain,
    seq: (tail?.seq ?? 0) + 1,
    at: now(),
    actorKind: fact.actor.kind,
    actorId: fact.actor.id,
    action: fact.action,
    subject: fact.subject,
    detail: JSON.stringify(fact.detail ?? {}),
    previousHash: tail?.hash ?? '',
  };
  return { ...row, hash: await linkHash(row) };
}

/** The hash that binds a link to the whole chain before it. */
async function linkHash(row: Omit<AuditRow, 'hash'>): Promise<string> {
  const { chain, seq, at, actorKind, actorId, action, subject, detail, previousHash } = row;
  return toHex(await sha256(JSON.stringify([chain, seq, at, actorKind, actorId, action, subject, detail, previousHash])));
}

const ATTEMPTS = 16;
const LONGEST_WAIT = 1000;

/**
 * Runs one read-decide-write attempt, and again from its read while another writer took the same link of an audit chain
 * (or of another append-only key named in `vetoes`). Throws Overloaded (503) after sixteen attempts.
 */
export async function chained<T>(attempt: () => Promise<T>, vetoes: string[] = []): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (!['audit_events.', ...vetoes].some(key => isUniqueViolation(error, key))) throw error;
      if (n === ATTEMPTS) throw new Overloaded('audit chain is contended');
      // Full jitter: writers of one burst must not meet again.
      await new Promise(wake => setTimeout(wake, Math.random() * Math.min(LONGEST_WAIT, 8 * 2 ** n)));
    }
  }
}

/** Checks a whole chain; returns the seq of the first broken link, or null. */
export async function firstBrokenLink(rows: readonly AuditRow[]): Promise<number | null> {
  let previous = '';
  for (const [i, row] of rows.entries()) {
    if (row.seq !== i + 1 || row.previousHash !== previous || (await linkHash(row)) !== row.hash) return row.seq;
    previous = row.hash;
  }
  return null;
}
