import { eq, sql } from 'drizzle-orm';
import { auditRow, personChain } from '../platform/audit.ts';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { auditEvents } from '../platform/schema.ts';
import type { Check, CheckRow } from './check.ts';
import { identityChecks, identityEvents } from './schema.ts';

type Kind = typeof identityEvents.$inferSelect.kind;
type Move = {
  kind: Kind;
  actor: { kind: 'citizen' | 'officer' | 'system'; id: string };
  set: Pick<CheckRow, 'status'> & Partial<Pick<CheckRow, 'round' | 'sentAt' | 'passportIndex'>>;
  detail?: Record<string, string>;
};

/**
 * The statements of one step of a check, for the batch of the verb: status, history, audit. Whoever saved or stepped since the check
 * was read vetoes them: `isOvertaken`, or the key of `identity_events` (`chained`). Reads `check.tail`.
 */
export async function moveCheck(
  db: Db,
  check: Check & { row: CheckRow },
  { kind, actor, set, detail }: Move,
): Promise<Statement[]> {
  const { personId, row, tail } = check;
  const version = row.version + 1;
  const round = set.round ?? row.round;
  const fact = {
    chain: personChain(personId),
    actor,
    action: `identity-${kind}` as const,
    subject: row.id,
    detail: { round, ...detail },
  };
  return [
    db
      .update(identityChecks)
      .set({
        ...set,
        version: sql`CASE WHEN ${identityChecks.version} = ${row.version} THEN ${version} END`,
      })
      .where(eq(identityChecks.personId, personId)),
    db.insert(identityEvents).values({ personId, version, kind, round, actorKind: actor.kind, actorId: actor.id, at: now() }),
    db.insert(auditEvents).values(await auditRow(tail, fact)),
  ];
}
