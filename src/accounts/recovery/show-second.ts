import { and, eq, isNull } from 'drizzle-orm';
import { runBatch, type Statement } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { type ChallengeRow, openPayload } from '../codes/challenge.ts';
import { recoveries } from '../recovery-schema.ts';
import { spend } from '../sessions/start-session.ts';

/** After the right second thing: the recovery may set a password. Twice is harmless. */
export async function showSecond({ db, ring }: Access, challenge: ChallengeRow, spending: Statement[]): Promise<void> {
  const { stage } = await openPayload<'recover'>(ring, challenge);
  if (stage.kind !== 'second') throw new Error('not the second thing of a recovery');
  await runBatch(db, [
    ...spending,
    spend(db, challenge.id),
    db
      .update(recoveries)
      .set({ secondThing: challenge.channel })
      .where(and(eq(recoveries.id, stage.recovery), isNull(recoveries.secondThing))),
  ]);
}
