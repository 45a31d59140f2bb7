import { sql } from 'drizzle-orm';
import type { Context, Hono } from 'hono';
import { poke, seeOther } from '../../platform/http.ts';
import { type Access, accessOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { type ChallengeRow, newChallenge, openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { askCode } from '../codes/send-code.ts';
import type { Door } from '../doors.ts';
import { afterRecoveryCode } from '../factors/paths.ts';
import { keptFirst } from '../late-posts/find-late-posts.ts';
import { type Entrance, tokenOfChallenge } from '../sessions/session.ts';
import { signedIn } from '../sessions/signed-in.ts';
import { codeStands, type Opening, OpensNoMore, passwordStands, spend, startSession } from '../sessions/start-session.ts';
import type { VisitEnv } from '../visit.ts';
import { secondStepFailed } from './guessed-codes.ts';
import { isKeyOffered, keyIsOffered, offeringKey } from './key-offered.ts';
import { accountById, type Recognised } from './recognised.ts';
import { waysOf } from './ways.ts';

type Entering = {
  account: Recognised;
  begun: Pick<Entrance, 'authentication' | 'foreignComputer'>;
  next: string;
  /** What opens the session and is used up by it, when no second thing is asked. */
  opening?: Opening;
};

/**
 * Whether a way in asks for a second thing: for staff everything but a passkey does; a citizen's password does where the region says
 * so, and of whoever has chosen an application for it.
 */
function asksMore(door: Door, { begun: { authentication }, account }: Entering, { region }: Access): boolean {
  if (door.kind === 'staff') return authentication !== 'passkey';
  if (authentication !== 'password' && authentication !== 'recovery') return false;
  return account.hasApp || region.policies.secondFactor === 'always';
}

/** The end of every way in: who was recognised gets a session, or is asked for the second thing first. Throws OpensNoMore. */
export async function admit(c: Context<VisitEnv>, door: Door, entering: Entering): Promise<Response> {
  const { account, begun, next, opening } = entering;
  const access = await accessOf(c);
  if (!asksMore(door, entering, access)) {
    const secondFactor = begun.authentication === 'passkey' ? 'passkey' : 'none';
    const still = begun.authentication === 'password' ? { still: passwordStands(account.passwordHash) } : {};
    const token = await startSession(access, account, { ...begun, secondFactor }, { ...opening, ...still });
    return signedIn(c, door, { token, next: await keptFirst(access.db, door.kind, account.id, next), announced: [] });
  }
  const ways = waysOf(account, door, access.region.policies);
  const channel = ways[0] ?? 'sms';
  const password = begun.authentication === 'password' ? { password: account.passwordHash } : {};
  const payload = { next, ways, begun, ...password };
  const asked = { purpose: door.purpose, visitHash: c.get('visitHash'), accountId: account.id, channel, payload } as const;
  const outcome = await askCode(access, await newChallenge(access.ring, asked));
  if (outcome.kind === 'locked') return tooMany(c, access, { what: 'codes', until: outcome.until, startAgain: door.signIn });
  poke(c, outcome.announced);
  return seeOther(c, `${door.signIn}/code`);
}

/** Adds the pages of the second thing, whatever the first was, at `/code` of a door. */
export const addSecondFactor = (router: Hono<VisitEnv>, door: Door): void =>
  addCodeStep(router, '/code', {
    purpose: door.purpose,
    door,
    title: 'Код подтверждения',
    // The telephone may be lost, and the password right.
    ...(door.kind === 'citizen' && { helpless: { href: '/recovery', label: 'Восстановить доступ' } }),
    start: () => door.signIn,
    async finish(access, challenge, spending) {
      const { next, begun, password } = await openPayload<'sign-in'>(access.ring, challenge);
      const account = await halfIn(access, challenge);
      if (!account) return { kind: 'gone' };
      const { id, channel, createdAt } = challenge;
      const kept = await keptFirst(access.db, door.kind, account.id, next);
      const first = channel === 'recovery-code' ? afterRecoveryCode(door.kind, kept) : kept;
      // One thing at a time: a kept form and the count of spare codes come before it.
      const offered = first === next && isKeyOffered(access.region, { account, begun, askedAt: createdAt });
      const opening = {
        token: await tokenOfChallenge(access.ring, id),
        spending: [spend(access.db, id), ...spending, ...(offered ? [keyIsOffered(access.db, account.id)] : [])],
        still: password === undefined ? codeStands(id) : sql<number>`${codeStands(id)} AND ${passwordStands(password)}`,
      };
      const token = await startSession(access, account, { ...begun, secondFactor: channel }, opening).catch(opensNoMore);
      return token === null ? { kind: 'gone' } : { kind: 'in', token, next: offered ? offeringKey(next) : first, announced: [] };
    },
    async failed(access, challenge) {
      const account = await halfIn(access, challenge);
      if (account) await secondStepFailed(access, account, challenge);
    },
  });

function opensNoMore(error: unknown): null {
  if (!(error instanceof OpensNoMore)) throw error;
  return null;
}

/** Who is halfway in, as they stand now: the account may have been closed, the officer disabled since. */
const halfIn = ({ db }: Pick<Access, 'db'>, { accountId }: ChallengeRow) => accountById(db, accountId ?? '');
