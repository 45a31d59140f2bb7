import { and, eq, isNull } from 'drizzle-orm';
import { auditRow, chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { type Db, runBatch } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import type { Citizen } from '../citizen.ts';
import { closings } from '../closing-schema.ts';
import { selectClosing } from './closing.ts';

/** The statement that stops the closing of an account, if one stands, for the batch of whatever stops it. */
export const takingClosingBack = (db: Db, accountId: string) =>
  db
    .update(closings)
    .set({ takenBackAt: now() })
    .where(and(eq(closings.accountId, accountId), isNull(closings.takenBackAt), isNull(closings.doneAt)));

/** A person changes their mind: everything is as it was. Twice is harmless. */
export const takeClosingBack = ({ db }: Pick<Access, 'db'>, { accountId, personId }: Citizen): Promise<void> =>
  chained(async () => {
    const chain = personChain(personId);
    const [[standing], [tail]] = await db.batch([selectClosing(db, personId), selectAuditTail(db, chain)]);
    if (!standing) return;
    const actor = { kind: 'citizen' as const, id: personId };
    const fact = { chain, actor, action: 'closing-taken-back' as const, subject: standing.id };
    await runBatch(db, [takingClosingBack(db, accountId), db.insert(auditEvents).values(await auditRow(tail, fact))]);
  });
