import { type Context, Hono } from 'hono';
import { readCookie, writeCookie } from '../platform/cookies.ts';
import { type BaseEnv, keyring, openDatabase } from '../platform/http.ts';
import { randomToken } from '../platform/ids.ts';
import { formToken } from '../platform/sealing/codes.ts';
import { tokenHash } from './sessions/session.ts';

/** A visitor who has no session yet. Codes are bound to `visitHash`, form tokens to the cookie behind it. */
export type VisitEnv = { Bindings: BaseEnv['Bindings']; Variables: BaseEnv['Variables'] & { visitHash: string } };

/** A router for pages before sign-in: its forms get the short cookie that carries their form token. */
export function createVisitRouter(): Hono<VisitEnv> {
  const router = new Hono<VisitEnv>();
  router.use(async (c, next) => {
    openDatabase(c, 'first-primary');
    let visit = readCookie(c, 'visit');
    if (!visit && c.req.method === 'GET') {
      visit = randomToken();
      writeCookie(c, 'visit', visit);
    }
    c.set('visitHash', visit ? await tokenHash(visit) : '');
    if (visit) c.set('csrf', await formToken(await keyring(c), visit));
    await next();
  });
  return router;
}

/**
 * A new visit of the same browser: whoever knew the cookie of before, say at a computer of a hall, is left behind. `begin` it when what
 * it is for was done and another page follows: the form that failed is sent again with the visit it has.
 */
export async function freshVisit(c: Context<VisitEnv>): Promise<{ visitHash: string; begin(): void }> {
  const visit = randomToken();
  return { visitHash: await tokenHash(visit), begin: () => writeCookie(c, 'visit', visit) };
}
