import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { oneTimeCode } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { factorTyped } from '../factors/factor-typed.ts';
import { challenges } from '../schema.ts';
import { type ChallengeRow, CODE_TRIES, DOUBLE_CLICK, isSent, type Purpose } from './challenge.ts';

/**
 * `spending` stands in the batch of what a right code opens. `earlier`: the code of a message before the last. `spent`: expired, used, tried five times, or of another browser.
 */
export type CodeOutcome =
  | { kind: 'right'; challenge: ChallengeRow; spending: Statement[] }
  | { kind: 'wrong' | 'earlier'; challenge: ChallengeRow }
  | { kind: 'spent' };

/** Tries the digits typed by a person. The try is taken before the comparison, so that parallel guesses are counted. One write; a read more for a code of their own. */
export async function checkCode(
  db: Db,
  ring: Keyring,
  asked: { id: string; visitHash: string; purpose: Purpose; code: string },
): Promise<CodeOutcome> {
  const at = now();
  const [challenge] = await db
    .update(challenges)
    .set({ tries: sql`${challenges.tries} + 1` })
    .where(
      and(
        eq(challenges.id, asked.id),
        eq(challenges.visitHash, asked.visitHash),
        eq(challenges.purpose, asked.purpose),
        lt(challenges.tries, CODE_TRIES),
        gt(challenges.expiresAt, at),
        or(isNull(challenges.usedAt), gt(challenges.usedAt, at - DOUBLE_CLICK)),
      ),
    )
    .returning();
  if (!challenge) return { kind: 'spent' };
  const { id, sendings, channel, accountId } = challenge;
  if (!isSent(channel)) {
    const spending = await factorTyped(db, ring, { accountId: accountId ?? '', channel, code: asked.code });
    return spending ? { kind: 'right', challenge, spending } : { kind: 'wrong', challenge };
  }
  if (sameText(asked.code, await oneTimeCode(ring, id, sendings))) return { kind: 'right', challenge, spending: [] };
  const earlier = await Promise.all(Array.from({ length: sendings - 1 }, (_, i) => oneTimeCode(ring, id, i + 1)));
  return { kind: earlier.some(code => sameText(asked.code, code)) ? 'earlier' : 'wrong', challenge };
}
