import { type Context, Hono } from 'hono';
import { esiaFor } from '../../integrations/esia/esia.ts';
import { EsiaUnavailable } from '../../integrations/esia/failures.ts';
import { type Esia, newState } from '../../integrations/esia/provider.ts';
import { type AnyContext, type BaseEnv, config, keyring, ownPath } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { citizenHere } from '../citizen.ts';
import { doors } from '../doors.ts';
import { arrive } from '../joining/arrive.tsx';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { takeCode } from './ask-esia.ts';
import { besideEsia } from './keep-esia.ts';
import { arrived, setOut, takeState, type Underway, verifierOf, whoReturns } from './states.ts';
import { LeftPage } from './views/left-page.tsx';
import { type Stopped, StoppedPage, stoppedStatuses, stoppedTitles } from './views/stopped-page.tsx';

/** The provider of this request; absent where ESIA is not configured, null when its keys can not be read. */
async function esiaHere(c: AnyContext): Promise<Esia | null> {
  try {
    return found(await esiaFor(config(c), c.get('requestId')));
  } catch (error) {
    if (error instanceof EsiaUnavailable) return null;
    throw error;
  }
}

/** The way to ESIA and back. `/sign-in/esia?next=` sends there and keeps nothing but a cookie. */
export const esiaRoutes = new Hono<BaseEnv>()
  .get('/', async c => {
    const esia = await esiaHere(c);
    const next = ownPath(c.req.query('next'), doors.citizen.home);
    if (!esia) return stopped(c, 'unavailable', next);
    const state = newState();
    await setOut(c, { state, next, foreignComputer: c.req.query('foreign') === 'yes' }, doors.citizen.home);
    return c.redirect(String(await esia.createAuthorizationURL(state, await verifierOf(await keyring(c), state))), 303);
  })
  .get('/left', async c => {
    const esia = await esiaHere(c);
    const out = esia && String(esia.createLogoutURL(`${config(c).origin}/`));
    return page(c, { title: 'Вы вышли из кабинета', section: 'public' }, <LeftPage out={out} />);
  })
  .route('/return', createVisitRouter().get('/', comeBack));

async function comeBack(c: Context<VisitEnv>): Promise<Response> {
  const { state, code, error } = c.req.query();
  const returned = await whoReturns(c, state);
  if (returned.kind !== 'expected') return stopped(c, returned.kind, doors.citizen.home);
  const { going } = returned;
  if (error === 'access_denied') return stopped(c, 'denied', going.next);
  const esia = await esiaHere(c);
  if (!esia) return stopped(c, 'unavailable', going.next);
  if (error || !code) return stopped(c, 'refused', going.next);
  return enterBy(c, esia, code, going);
}

/** The code is tried once, whatever comes of it. Failures are counted by address, or ESIA could be flooded through us. */
async function enterBy(c: Context<VisitEnv>, esia: Esia, code: string, { state, next, foreignComputer }: Underway) {
  const access = await accessOf(c);
  const address = await counterOf(access, 'address', access.from);
  const knock = await address.reserve();
  if (knock.kind === 'locked')
    return tooMany(c, access, { what: 'attempts', until: knock.until, startAgain: doors.citizen.signIn });
  if (!(await takeState(access.db, state))) return stopped(c, 'used', next);
  const told = await takeCode(access.db, esia, code, await verifierOf(access.ring, state));
  if (told.kind !== 'refused') await address.giveBack();
  if (told.kind !== 'named') return stopped(c, told.kind, next);
  const { named, markers } = told;
  if (!named.confirmed && access.region.policies.esia.simplified === 'refuse') return stopped(c, 'simplified', next);
  arrived(c);
  const here = await citizenHere(c);
  return arrive(c, { named, next, foreignComputer, beside: markers }, { here, beside: besideEsia });
}

function stopped(c: AnyContext, why: Stopped, next: string): Promise<Response> {
  return page(
    c,
    { title: stoppedTitles[why], section: 'public', status: stoppedStatuses[why] },
    <StoppedPage why={why} next={next} />,
  );
}
