import { Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { readRest } from '../../src/integrations/esia/stand-in/profile.ts';
import { Refusal } from '../../src/integrations/esia/stand-in/refusals.ts';
import { exchange } from '../../src/integrations/esia/stand-in/token.ts';
import type { StandInsEnv } from '../env.ts';
import { esiaRecords, settingsOf, timeThere } from './register.ts';
import { signingKey } from './signing-keys.ts';

const versions = { '/aas/oauth2/te': 'v1', '/aas/oauth2/v2/te': 'v2', '/aas/oauth2/v3/te': 'v2' } as const;

/** The part of ESIA that systems speak with: markers, REST, and the end of a session. */
export const machineRoutes = new Hono<StandInsEnv>();

for (const [path, version] of Object.entries(versions))
  machineRoutes.post(path, async c => {
    const records = esiaRecords(c.env);
    const settings = await settingsOf(records);
    const body = new URLSearchParams(await c.req.text());
    try {
      const signing = await signingKey(c.env, settings.signing);
      return c.json(await exchange({ records, version, body, at: timeThere(settings), signing }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { error: name, description } = error;
      return c.json({ error: name, error_description: description, state: body.get('state') ?? '' }, 400);
    }
  });

machineRoutes.get('/rs/prns/*', async c => {
  const url = new URL(c.req.url);
  const [oid = '', ...path] = url.pathname
    .replace(/^\/esia\/rs\/prns\//, '')
    .split('/')
    .filter(Boolean);
  const token = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  const embed = url.searchParams.get('embed') ?? '';
  const answer = await readRest(esiaRecords(c.env), { token, oid, path, embed, base: `${url.origin}/esia` });
  return answer.status === 200 ? c.json(answer.body) : c.json({ error: answer.error }, answer.status);
});

// Where the person goes afterwards must be an address of the system's own.
machineRoutes.get('/idp/ext/Logout', async c => {
  const records = esiaRecords(c.env);
  const client = await records.get('client', c.req.query('client_id') ?? '');
  const to = URL.parse(c.req.query('redirect_url') ?? '');
  if (!client || !to || !client.redirects.some(redirect => new URL(redirect).origin === to.origin))
    return c.text('client_id, redirect_url', 400);
  const sid = getCookie(c, 'esia_sid');
  if (sid) await records.put('ended', sid, {});
  deleteCookie(c, 'esia_sid', { path: '/esia' });
  return c.redirect(to.href, 303);
});
