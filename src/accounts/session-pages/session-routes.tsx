import { Hono } from 'hono';
import { now, SECOND } from '../../platform/clock.ts';
import { type AnyContext, type BaseEnv, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { formatTime } from '../../ui/dates.ts';
import type { Section } from '../../ui/nav.ts';
import { page } from '../../ui/page.tsx';
import { createCitizenRouter } from '../citizen.ts';
import { createStaffRouter } from '../officer.ts';
import { sectionOf } from '../section-of.ts';
import { SessionPage } from './views/session-page.tsx';

/** «Продлить»: opening the page is being here. The script asks for the same in JSON, and asks without prolonging by `X-By-Itself`. */
export const sessionRoutes = new Hono<BaseEnv>()
  .route(
    '/cabinet/session',
    createCitizenRouter({ beforeConsent: true })
      .get('/', c => show(c, 'citizen'))
      .post('/', prolong),
  )
  .route(
    '/staff/session',
    createStaffRouter()
      .get('/', c => show(c, sectionOf[c.get('officer').role]))
      .post('/', prolong),
  );

const wantsJson = (c: AnyContext) => c.req.header('Accept') === 'application/json';

async function show(c: AnyContext, section: Section): Promise<Response> {
  if (wantsJson(c)) return tell(c);
  return page(c, { title: 'Сеанс продлён', section }, <SessionPage ends={(await ending(c)).time} />);
}

async function prolong(c: AnyContext): Promise<Response> {
  await readForm(c);
  return wantsJson(c) ? tell(c) : seeOther(c, c.req.path);
}

async function ending(c: AnyContext) {
  const ends = c.get('sessionEnds') ?? now();
  const { timeZone } = (await regionOf(c)).profile;
  return { left: Math.floor((ends - now()) / SECOND), time: formatTime(ends, timeZone) };
}

const tell = async (c: AnyContext): Promise<Response> => c.json(await ending(c));
