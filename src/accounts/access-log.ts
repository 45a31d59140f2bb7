import { type AuditFact, auditRow, chained, personChain, selectAuditTail } from '../platform/audit.ts';
import { type Db, runBatch, type Statement } from '../platform/db.ts';
import type { PersonAction } from '../platform/person-actions.ts';
import type { PersonFact } from '../platform/record-change.ts';
import { auditEvents } from '../platform/schema.ts';
import type { AccountKind } from './sessions/session.ts';

/** Whose account it is. `actorId` is the person of a citizen, the staff member of an officer. */
export type AccountOwner = { id: string; kind: AccountKind; personId: string; actorId: string; trustLevel: 0 | 1 | 2 };

export const accessFact = (
  owner: Pick<AccountOwner, 'kind' | 'personId' | 'actorId'>,
  action: PersonAction,
  subject: string,
): PersonFact & { chain: `person:${string}` } => ({
  chain: personChain(owner.personId),
  actor: { kind: owner.kind === 'staff' ? 'officer' : 'citizen', id: owner.actorId },
  action,
  subject,
});

/**
 * Writes a fact of access with its audit row in one batch, after one read of the chain's end. `still` throws when it may be written no
 * more: whoever takes the right to it away writes into the chain, and is seen here or undoes the batch.
 */
export const recordAccess = (db: Db, fact: AuditFact, statements: Statement[], still?: () => Promise<void>): Promise<void> =>
  chained(async () => {
    const [tail] = await selectAuditTail(db, fact.chain);
    await still?.();
    await runBatch(db, [...statements, db.insert(auditEvents).values(await auditRow(tail, fact))]);
  });
