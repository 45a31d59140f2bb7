import { and, eq, isNull } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { activations } from '../../accounts/activation-schema.ts';
import { passwordsForgiven } from '../../accounts/attempts/password-counters.ts';
import { type ChallengeRow, openPayload } from '../../accounts/codes/challenge.ts';
import { accountById } from '../../accounts/entering/recognised.ts';
import type { RemovedWay } from '../../accounts/removed-ways.ts';
import { sessions } from '../../accounts/schema.ts';
import { tokenHash, tokenOfChallenge } from '../../accounts/sessions/session.ts';
import { spend } from '../../accounts/sessions/start-session.ts';
import { chained } from '../../platform/audit.ts';
import { isUniqueViolation, runBatch, type Statement, vetoedColumn } from '../../platform/db.ts';
import { openDeskPerson } from './desk-person.ts';
import { givenBack } from './given-back.ts';
import { newlyOpened } from './newly-opened.ts';
import { useActivation } from './use-activation.ts';

export type CompleteOutcome =
  /** `removed`: what a cabinet given back has lost; null of a new one, and of a press that was made before. */
  | { kind: 'in'; token: string; announced: string[]; removed: RemovedWay[] | null }
  /** The code of the МФЦ was used or revoked meanwhile. */
  | { kind: 'gone' }
  /** The telephone or the ИНН has become another person's. */
  | { kind: 'taken' };

/**
 * After the right code of the telephone: the cabinet is opened and confirmed, or an old one is given back, in one batch. However many
 * use one code of a МФЦ at once, one of them comes in.
 */
export async function completeActivation(access: Access, challenge: ChallengeRow): Promise<CompleteOutcome> {
  const { db, ring } = access;
  const payload = await openPayload<'activate'>(ring, challenge);
  const token = await tokenOfChallenge(ring, challenge.id);
  try {
    return await chained(async () => {
      const activation = await db.select().from(activations).where(eq(activations.id, payload.activation)).get();
      if (!activation?.sealedPerson) return sameSession(access, token);
      const person = await openDeskPerson(ring, activation.id, activation.sealedPerson);
      const account = challenge.accountId === null ? null : await accountById(db, challenge.accountId);
      const using = {
        activation,
        person,
        phone: payload.phone,
        passwordHash: payload.passwordHash,
        token,
        challengeId: challenge.id,
      };
      const opened = account ? await givenBack(access, account, using) : await newlyOpened(access, using);
      const statements: Statement[] = [
        ...opened.statements,
        spend(db, challenge.id, opened.accountId),
        useActivation(db, activation.id, opened.accountId),
      ];
      const forgive = await passwordsForgiven(access, 'citizen', opened.accountId);
      await runBatch(db, statements);
      await forgive();
      return { kind: 'in', token, announced: opened.announced, removed: opened.removed };
    }, ['profile_changes.']);
  } catch (error) {
    const taken = isUniqueViolation(error, 'identifiers.');
    const overtaken = isUniqueViolation(error, 'sessions.token_hash') || vetoedColumn(error, 'activations') === 'state';
    if (!taken && !overtaken) throw error;
    const same = await sameSession(access, token);
    return same.kind === 'gone' && taken && (await stillWaits(access, payload.activation)) ? { kind: 'taken' } : same;
  }
}

const stillWaits = async ({ db }: Access, id: string): Promise<boolean> =>
  (await db.select({ state: activations.state }).from(activations).where(eq(activations.id, id)).get())?.state === 'waiting';

/** A double click, or an answer that was lost: the first use of this very code of the telephone has come in already. */
async function sameSession({ db }: Access, token: string): Promise<CompleteOutcome> {
  const mine = and(eq(sessions.tokenHash, await tokenHash(token)), isNull(sessions.endedAt));
  const session = await db.select({ hash: sessions.tokenHash }).from(sessions).where(mine).get();
  return session ? { kind: 'in', token, announced: [], removed: null } : { kind: 'gone' };
}
