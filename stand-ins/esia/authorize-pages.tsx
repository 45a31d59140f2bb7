import { type Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { checkAuthorization } from '../../src/integrations/esia/stand-in/authorize.ts';
import { Refusal } from '../../src/integrations/esia/stand-in/refusals.ts';
import { organisationsIn } from '../../src/integrations/esia/stand-in/scopes.ts';
import { MINUTE } from '../../src/platform/clock.ts';
import { randomToken } from '../../src/platform/ids.ts';
import type { StandInsEnv } from '../env.ts';
import { ChoosePage, RefusedPage } from './choose-page.tsx';
import { esiaRecords, settingsOf, timeThere } from './register.ts';

const versions = { '/aas/oauth2/ac': 'v1', '/aas/oauth2/v2/ac': 'v2' } as const;
const WAITS = 10 * MINUTE;
const CODE_LIVES = 3 * MINUTE;

/** The part of ESIA that people see: who they are, and whether they agree. */
export const authorizePages = new Hono<StandInsEnv>();

for (const [path, version] of Object.entries(versions))
  authorizePages.get(path, async c => {
    const records = esiaRecords(c.env);
    const at = timeThere(await settingsOf(records));
    const checked = await checkAuthorization(records, version, new URL(c.req.url).searchParams, at);
    if ('refusal' in checked) {
      const { refusal, back } = checked;
      return back ? sendBack(c, back.redirect, refused(refusal, back.state)) : c.html(<RefusedPage refusal={refusal} />, 400);
    }
    const id = randomToken();
    await records.put('pending', id, checked.pending, at + WAITS);
    return c.html(<ChoosePage id={id} pending={checked.pending} people={await records.list('person')} />);
  });

authorizePages.post('/aas/login', async c => {
  const { request, person } = await c.req.parseBody();
  const records = esiaRecords(c.env);
  const at = timeThere(await settingsOf(records));
  const pending = await records.take('pending', String(request));
  if (!pending) return c.html(<RefusedPage refusal={new Refusal('ESIA-007003', 'request')} />, 400);
  const known = await records.get('person', String(person));
  if (!known) return sendBack(c, pending.redirect, refused(new Refusal('ESIA-007004'), pending.state));
  const works = (oid: string) => known.orgs.some(org => org.oid === oid);
  if (!organisationsIn(pending.scopeOrg).every(works))
    return sendBack(c, pending.redirect, refused(new Refusal('ESIA-007194'), pending.state));
  const [code, sid] = [randomToken(), randomToken()];
  await records.put('code', code, { ...pending, oid: known.oid, sid }, at + CODE_LIVES);
  setCookie(c, 'esia_sid', sid, { path: '/esia', httpOnly: true, sameSite: 'Lax' });
  return sendBack(c, pending.redirect, { code, state: pending.state });
});

const refused = ({ error, description }: Refusal, state: string) => ({ error, error_description: description, state });

function sendBack(c: Context, redirect: string, answer: Record<string, string>): Response {
  const url = new URL(redirect);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  return c.redirect(url.href, 303);
}
