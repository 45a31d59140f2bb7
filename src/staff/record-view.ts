import { type AuditFact, type AuditTail, auditRow, chained, selectAuditTail } from '../platform/audit.ts';
import type { Db } from '../platform/db.ts';
import { inTurn } from '../platform/in-turn.ts';
import { auditEvents } from '../platform/schema.ts';

/** Records that an officer saw a person's papers, before they are shown. `tail` is the chain's end as it was read. */
export async function recordView(db: Db, tail: AuditTail, fact: AuditFact): Promise<void> {
  let last = tail;
  const attempt = async () => {
    const link = await auditRow(last, fact);
    try {
      await db.insert(auditEvents).values(link);
    } catch (error) {
      [last] = await selectAuditTail(db, fact.chain);
      throw error;
    }
  };
  await inTurn(fact.chain, () => chained(attempt));
}
