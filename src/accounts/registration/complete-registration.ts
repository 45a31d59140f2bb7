import { auditRow } from '../../platform/audit.ts';
import { isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import { auditEvents, outbox } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { type ChallengeRow, codeAnnouncement, newChallenge, openPayload } from '../codes/challenge.ts';
import { challenges } from '../schema.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { spend } from '../sessions/start-session.ts';
import { enterAgain } from './enter-again.ts';
import { byRegistration, newAccount } from './new-account.ts';

/** `taken`: the telephone became somebody's account; only its owner could have read the code. */
export type RegistrationOutcome = { kind: 'registered'; token: string; next: string; announced: string[] } | { kind: 'taken' };

/** After the right code: person, account, keys, session, audit and the letter that confirms the e-mail, in one batch. */
export async function completeRegistration(access: Access, challenge: ChallengeRow): Promise<RegistrationOutcome> {
  const { db, ring } = access;
  const { next, ...newcomer } = await openPayload<'register'>(ring, challenge);
  const made = await newAccount(access, byRegistration('citizen', newcomer, await tokenOfChallenge(ring, challenge.id)));
  const { accountId, personId, token } = made;
  const emailId = made.identifiers.find(({ kind }) => kind === 'email')?.id ?? null;
  const owner = { id: accountId, kind: 'citizen', personId, actorId: personId } as const;
  const letter = emailId === null ? null : await emailConfirmation(access, accountId, emailId);
  const statements: Statement[] = [
    ...made.statements,
    spend(db, challenge.id, accountId),
    ...(letter?.statements ?? []),
    db.insert(auditEvents).values(await auditRow(undefined, accessFact(owner, 'registered', accountId))),
  ];
  try {
    await runBatch(db, statements);
  } catch (error) {
    if (!isUniqueViolation(error, 'identifiers.')) throw error;
    const entered = await enterAgain(access, challenge.id);
    return entered === null ? { kind: 'taken' } : { kind: 'registered', token: entered, next, announced: [] };
  }
  return { kind: 'registered', token, next, announced: letter ? [letter.announced] : [] };
}

/** The letter with the link: the address opens sign-in and receives codes only once confirmed. */
async function emailConfirmation({ db, ring }: Access, accountId: string, identifierId: string) {
  const asked = { purpose: 'confirm-email', visitHash: null, accountId, channel: 'email', payload: { identifierId } } as const;
  const challenge = await newChallenge(ring, asked);
  const row = codeAnnouncement(challenge);
  return { announced: row.id, statements: [db.insert(challenges).values(challenge), db.insert(outbox).values(row)] };
}
