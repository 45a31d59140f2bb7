import type { Context, Hono } from 'hono';
import { poke, seeOther } from '../../platform/http.ts';
import { type Access, accessOf } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { type ChallengeRow, newChallenge, openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { sendCode } from '../codes/send-code.ts';
import type { Door } from '../doors.ts';
import { keptFirst } from '../late-posts/find-late-posts.ts';
import type { Entrance } from '../sessions/session.ts';
import { signedIn } from '../sessions/signed-in.ts';
import { startSession } from '../sessions/start-session.ts';
import type { VisitEnv } from '../visit.ts';
import type { Recognised } from './recognised.ts';

type Entering = { account: Recognised; begun: Pick<Entrance, 'authentication' | 'foreignComputer'>; next: string };

/** Whether a way in asks for a second thing: a password always may, for staff everything but a passkey does. */
function asksMore(door: Door, { authentication }: Entering['begun'], { region }: Access): boolean {
  if (door.kind === 'staff') return authentication !== 'passkey';
  return (authentication === 'password' || authentication === 'recovery') && region.policies.secondFactor === 'always';
}

/** The end of every way in: who was recognised gets a session, or is asked for the second thing first. */
export async function admit(c: Context<VisitEnv>, door: Door, { account, begun, next }: Entering): Promise<Response> {
  const access = await accessOf(c);
  if (!asksMore(door, begun, access)) {
    const secondFactor = begun.authentication === 'passkey' ? 'passkey' : 'none';
    const token = await startSession(access, account, { ...begun, secondFactor }, null);
    return signedIn(c, door, { token, next: await keptFirst(access.db, door.kind, account.id, next), announced: [] });
  }
  const { id, personId, actorId, trustLevel, hasEmail } = account;
  const payload = { next, personId, actorId, trustLevel, hasEmail, begun };
  const asked = { purpose: door.purpose, visitHash: c.get('visitHash'), accountId: id, channel: 'sms', payload } as const;
  const sent = await sendCode(access, await newChallenge(access.ring, asked));
  if (sent.kind === 'locked') return tooMany(c, access, { what: 'codes', until: sent.until, startAgain: door.signIn });
  poke(c, [sent.announced]);
  return seeOther(c, `${door.signIn}/code`);
}

/** Adds the pages of the second thing, whatever the first was, at `/code` of a door. */
export const addSecondFactor = (router: Hono<VisitEnv>, door: Door): void =>
  addCodeStep(router, '/code', {
    purpose: door.purpose,
    door,
    title: 'Код подтверждения',
    start: () => door.signIn,
    async finish(access, challenge) {
      const { next, begun, ...owner } = await halfIn(access, door, challenge);
      const token = await startSession(access, owner, { ...begun, secondFactor: challenge.channel }, challenge.id);
      return { kind: 'in', token, next: await keptFirst(access.db, door.kind, owner.id, next), announced: [] };
    },
    async failed({ db, ring }, challenge) {
      const owner = await halfIn({ ring }, door, challenge);
      await recordAccess(db, accessFact(owner, 'second-factor-failed', owner.id), []);
    },
  });

async function halfIn({ ring }: Pick<Access, 'ring'>, door: Door, challenge: ChallengeRow) {
  const { next, personId, actorId, trustLevel, begun } = await openPayload<'sign-in'>(ring, challenge);
  return { id: challenge.accountId ?? '', kind: door.kind, personId, actorId, trustLevel, next, begun };
}
