import type { Context } from 'hono';
import { ownPath, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { accessOf } from '../access.ts';
import { clock, locked, tooMany } from '../attempts/too-many.tsx';
import { citizenHere } from '../citizen.ts';
import { type Door, doors } from '../doors.ts';
import { addSecondFactor, admit } from '../entering/admit.ts';
import { officerHere } from '../officer.ts';
import { WRONG_PASSWORD } from '../passwords/texts.ts';
import { isForeign } from '../sessions/foreign-computer.ts';
import { OpensNoMore } from '../sessions/start-session.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { checkPassword } from './check-password.ts';
import { addPasskeyEntrance } from './passkey-routes.tsx';
import { endedIn, showSignIn } from './sign-in-view.tsx';

/** A password, and the pages of the second thing: one machinery for both doors. */
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
  addPasskeyEntrance(router, door);
  addSecondFactor(router, door);
  return router;
}

export const citizenSignIn = signInRoutes(doors.citizen);
export const staffSignIn = signInRoutes(doors.staff);

const LAST_TRY = 'Осталась одна попытка: после неё вход с паролем закроется на время.';

async function tryPassword(c: Context<VisitEnv>, door: Door): Promise<Response> {
  const form = await readForm(c);
  const access = await accessOf(c);
  const next = ownPath(form.text('next'), door.home);
  const login = form.text('login');
  const password = form.text('password');
  const startAgain = door.signIn;
  const foreign = isForeign(form);
  const empty = { login: login.trim() === '', password: password === '' };
  if (empty.login || empty.password) return showSignIn(c, door, { next, login, foreign, empty });
  const outcome = await checkPassword(access, door.kind, login, password);
  switch (outcome.kind) {
    case 'busy-address':
      return tooMany(c, access, { what: 'attempts', until: outcome.until, startAgain });
    case 'locked':
      return locked(c, access, { until: outcome.until, startAgain });
    case 'wrong': {
      const until = outcome.lockedUntil && clock(outcome.lockedUntil, access.region.timeZone);
      // The same for an account that is there and one that is not: both are counted.
      const lock = until ? `Попыток больше нет: вход с паролем закрыт до ${until}.` : outcome.left === 1 ? LAST_TRY : '';
      return showSignIn(c, door, { next, login, foreign, error: `${WRONG_PASSWORD} ${lock}`.trim() });
    }
    case 'right': {
      const begun = { authentication: 'password', foreignComputer: foreign } as const;
      try {
        return await admit(c, door, { account: outcome.account, begun, next });
      } catch (error) {
        if (!(error instanceof OpensNoMore)) throw error;
        return showSignIn(c, door, { next, login, foreign, error: WRONG_PASSWORD });
      }
    }
  }
}
