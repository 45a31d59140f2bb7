import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { recordChange } from '../../platform/record-change.ts';
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
  recordChange(db, personId, [selectClosing(db, personId)], async ([[standing]], record) => {
    if (!standing) return;
    const actor = { kind: 'citizen' as const, id: personId };
    await record({ actor, action: 'closing-taken-back', subject: standing.id }, [takingClosingBack(db, accountId)]);
  });
