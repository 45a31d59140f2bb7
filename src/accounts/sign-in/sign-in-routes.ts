import type { Context } from 'hono';
import { ownPath, poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { type Access, accessOf } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { clock, locked, tooMany } from '../attempts/too-many.tsx';
import { citizenHere } from '../citizen.ts';
import { type ChallengeRow, newChallenge, openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { sendCode } from '../codes/send-code.ts';
import { type Door, doors } from '../doors.ts';
import { keptFirst } from '../late-posts/find-late-posts.ts';
import { officerHere } from '../officer.ts';
import { WRONG_PASSWORD } from '../passwords/texts.ts';
import { byPassword } from '../sessions/session.ts';
import { signedIn } from '../sessions/signed-in.ts';
import { startSession } from '../sessions/start-session.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { checkPassword } from './check-password.ts';
import type { FoundAccount } from './find-account.ts';
import { endedIn, showSignIn } from './sign-in-view.tsx';

/** Password, then a code: one machinery for both doors. */
function signInRoutes(door: Door) {
  const router = createVisitRouter();
  const here = door.kind === 'citizen' ? citizenHere : officerHere;
  router
    .get('/', async c => {
      const next = ownPath(c.req.query('next'), door.home);
      if (await here(c)) return seeOther(c, next);
      return showSignIn(c, door, { next, ended: endedIn(c.req.query()) });
    })
    .post('/', c => tryPassword(c, door));
  addCodeStep(router, '/code', {
    purpose: door.purpose,
    door,
    title: 'Код подтверждения',
    start: () => door.signIn,
    async finish(access, challenge) {
      const { next, ...owner } = await ownerOf(access, door, challenge);
      const entrance = { ...byPassword, secondFactor: challenge.channel };
      const token = await startSession(access, owner, entrance, challenge.id);
      return { kind: 'in', token, next: await keptFirst(access.db, door.kind, owner.id, next), announced: [] };
    },
    async failed({ db, ring }, challenge) {
      const owner = await ownerOf({ ring }, door, challenge);
      await recordAccess(db, accessFact(owner, 'second-factor-failed', owner.id), []);
    },
  });
  return router;
}

export const citizenSignIn = signInRoutes(doors.citizen);
export const staffSignIn = signInRoutes(doors.staff);

async function tryPassword(c: Context<VisitEnv>, door: Door): Promise<Response> {
  const form = await readForm(c);
  const access = await accessOf(c);
  const next = ownPath(form.text('next'), door.home);
  const login = form.text('login');
  const password = form.text('password');
  const startAgain = door.signIn;
  const empty = { login: login.trim() === '', password: password === '' };
  if (empty.login || empty.password) return showSignIn(c, door, { next, login, empty });
  const outcome = await checkPassword(access, door.kind, login, password);
  switch (outcome.kind) {
    case 'busy-address':
      return tooMany(c, access, { what: 'attempts', until: outcome.until, startAgain });
    case 'locked':
      return locked(c, access, { until: outcome.until, startAgain });
    case 'wrong': {
      const until = outcome.lockedUntil && clock(outcome.lockedUntil, access.region.timeZone);
      const error = until ? `${WRONG_PASSWORD} Попыток больше нет: вход с паролем закрыт до ${until}.` : WRONG_PASSWORD;
      return showSignIn(c, door, { next, login, error });
    }
    case 'right':
      return askSecondFactor(c, access, door, outcome.account, next);
  }
}

async function askSecondFactor(c: Context<VisitEnv>, access: Access, door: Door, account: FoundAccount, next: string) {
  if (door.kind === 'citizen' && access.region.policies.secondFactor === 'staff') {
    const token = await startSession(access, account, { ...byPassword, secondFactor: 'none' }, null);
    return signedIn(c, door, { token, next: await keptFirst(access.db, door.kind, account.id, next), announced: [] });
  }
  const { id, personId, actorId, trustLevel, hasEmail } = account;
  const payload = { next, personId, actorId, trustLevel, hasEmail };
  const asked = { purpose: door.purpose, visitHash: c.get('visitHash'), accountId: id, channel: 'sms', payload } as const;
  const sent = await sendCode(access, await newChallenge(access.ring, asked));
  if (sent.kind === 'locked') return tooMany(c, access, { what: 'codes', until: sent.until, startAgain: door.signIn });
  poke(c, [sent.announced]);
  return seeOther(c, `${door.signIn}/code`);
}

async function ownerOf({ ring }: Pick<Access, 'ring'>, door: Door, challenge: ChallengeRow) {
  const { next, personId, actorId, trustLevel } = await openPayload<'sign-in'>(ring, challenge);
  return { id: challenge.accountId ?? '', kind: door.kind, personId, actorId, trustLevel, next };
}
