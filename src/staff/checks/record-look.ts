import type { Officer } from '../../accounts/officer.ts';
import type { SeenCheck } from '../../identity/check.ts';
import { auditRow, chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { auditEvents } from '../../platform/schema.ts';

/** Records that an officer saw a person's papers, before they are shown: the whole check, or one file by its id. */
export async function recordLook(db: Db, officer: Officer, { personId, row, tail }: SeenCheck, file?: string): Promise<void> {
  const chain = personChain(personId);
  const actor = { kind: 'officer' as const, id: officer.staffId };
  const fact = {
    chain,
    actor,
    action: file ? ('identity-view-file' as const) : ('identity-view' as const),
    subject: file ?? row.id,
  };
  let last = tail;
  const attempt = async () => {
    const link = await auditRow(last, fact);
    try {
      await db.insert(auditEvents).values(link);
    } catch (error) {
      [last] = await selectAuditTail(db, chain);
      throw error;
    }
  };
  await inTurn(chain, () => chained(attempt));
}
