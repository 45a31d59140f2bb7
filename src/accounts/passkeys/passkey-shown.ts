import { and, eq, type SQL, sql } from 'drizzle-orm';
import { fromBase64 } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { configOf } from '../../platform/config.ts';
import type { Db, Statement } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { passkeys, spentPasskeyChallenges } from '../passkey-schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { ourselves, readAnswer, webauthn } from './passkey-answer.ts';
import { type Asking, challengeHash, isOurChallenge, spendChallenge } from './passkey-challenge.ts';

/**
 * `spending` stands in the batch of what is opened, `still` is whether the key is there then; `challenge` is the answered question's hash,
 * `spent` when it was answered before.
 * `copied`: the device counts behind itself, so somebody has a copy of its key. `refused`: not for us, or by nobody we know.
 */
export type ShownPasskey =
  | { kind: 'right'; accountId: string; challenge: string; spent: boolean; spending: Statement[]; still: SQL<number> }
  | { kind: 'refused' | 'copied' };

/** Checks what a device has signed: our question on our origin, by a known key of this kind of account, its person having shown themselves to it. */
export async function passkeyShown(
  { db, ring, env }: Access,
  kind: AccountKind,
  asking: Asking,
  typed: string,
): Promise<ShownPasskey> {
  const answer = readAnswer(typed);
  if (!answer) return { kind: 'refused' };
  const hash = await challengeHash(answer.challenge);
  const [[key], [spent]] = await db.batch([
    db
      .select()
      .from(passkeys)
      .where(and(eq(passkeys.credentialId, answer.id), eq(passkeys.accountKind, kind))),
    db.select().from(spentPasskeyChallenges).where(eq(spentPasskeyChallenges.hash, hash)),
  ]);
  if (!key || !(await isOurChallenge(ring, asking, answer.challenge).catch(() => false))) return { kind: 'refused' };
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    ...ourselves(configOf(env)),
    response: answer.json,
    expectedChallenge: answer.challenge,
    // Compared by us: behind itself is told apart from wrong.
    credential: { id: key.credentialId, publicKey: fromBase64(key.publicKey), counter: 0 },
  }).catch(() => null);
  if (!verified?.verified) return { kind: 'refused' };
  const counter = verified.authenticationInfo.newCounter;
  const still = sql<number>`EXISTS (SELECT 1 FROM passkeys AS own WHERE own.id = ${key.id})`;
  const right = { kind: 'right', accountId: key.accountId, challenge: hash, still } as const;
  if (spent) return { ...right, spent: true, spending: [spendChallenge(db, hash)] };
  if (!isAhead(counter, key.counter)) return { kind: 'copied' };
  return { ...right, spent: false, spending: [spendChallenge(db, hash), moveCounter(db, key.id, counter)] };
}

/** A device that does not count says 0 for ever. */
const isAhead = (counter: number, known: number): boolean => counter > known || (counter === 0 && known === 0);

const moveCounter = (db: Db, id: string, counter: number) =>
  db
    .update(passkeys)
    .set({
      counter: sql`CASE WHEN ${counter} > ${passkeys.counter} OR (${counter} = 0 AND ${passkeys.counter} = 0) THEN ${counter} END`,
      lastUsedAt: now(),
    })
    .where(eq(passkeys.id, id));
