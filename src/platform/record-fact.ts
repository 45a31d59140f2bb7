import { type AuditFact, type AuditTail, auditRow, chained, selectAuditTail } from './audit.ts';
import type { Db } from './db.ts';
import { inTurn } from './in-turn.ts';
import { auditEvents } from './schema.ts';

/** Records a fact that changes nothing else: that somebody saw papers, before they are shown. `tail` is the chain's end as it was read. */
export async function recordFact(db: Db, tail: AuditTail, fact: AuditFact): Promise<void> {
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
