import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { oneTimeCode } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { challenges } from '../schema.ts';
import { type ChallengeRow, CODE_TRIES, DOUBLE_CLICK, type Purpose } from './challenge.ts';

/** `earlier`: the code of a message before the last. `spent`: expired, used, tried five times, or of another browser. */
export type CodeOutcome = { kind: 'right' | 'wrong' | 'earlier'; challenge: ChallengeRow } | { kind: 'spent' };

/** Tries the six digits typed by a person. The try is taken before the comparison, so that parallel guesses are counted. One write. */
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
  const { id, sendings } = challenge;
  if (sameText(asked.code, await oneTimeCode(ring, id, sendings))) return { kind: 'right', challenge };
  const earlier = await Promise.all(Array.from({ length: sendings - 1 }, (_, i) => oneTimeCode(ring, id, i + 1)));
  return { kind: earlier.some(code => sameText(asked.code, code)) ? 'earlier' : 'wrong', challenge };
}
