import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { sameText } from '../platform/bytes.ts';
import { now } from '../platform/clock.ts';
import { oneTimeCode } from '../platform/codes.ts';
import type { Db } from '../platform/db.ts';
import type { Keyring } from '../platform/keyring.ts';
import { type ChallengeRow, CODE_TRIES, DOUBLE_CLICK, type Purpose } from './challenge.ts';
import { challenges } from './schema.ts';

/** `spent`: expired, used, tried five times, or asked for in another browser. */
export type CodeOutcome = { kind: 'right' | 'wrong'; challenge: ChallengeRow } | { kind: 'spent' };

/** Tries a code typed by a person. The try is taken before the comparison, so that parallel guesses are counted. One write. */
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
  const code = await oneTimeCode(ring, challenge.id, challenge.sendings);
  return { kind: sameText(asked.code.replace(/\D/g, ''), code) ? 'right' : 'wrong', challenge };
}
