import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { type AnyContext, type BaseEnv, seeOther } from '../platform/http.ts';
import type { RidesAlong } from '../platform/read-ahead.ts';
import { dataKeys } from '../platform/schema.ts';
import { type OwnerKeys, openDataKeys } from '../platform/sealing/data-keys.ts';
import { regionOf } from '../region/current.ts';
import { accountOf, comeBackTo, enter, keepBookmark, type SessionReader, standing, toSignIn } from './enter.ts';
import { keepExpiredPost, keepStalePost } from './late-posts/guard.ts';
import { accounts, consents, persons, sessions } from './schema.ts';

/** Who signed in: owner of everything under `personId`, with the keys that open it. `sessionId` is the token's hash. */
export type Citizen = {
  accountId: string;
  personId: string;
  authentication: 'password';
  trustLevel: 0 | 1 | 2;
  keys: OwnerKeys;
  sessionId: string;
  /** False while the region's own page of consent waits for an answer. */
  consented: boolean;
};

export type CitizenEnv = { Bindings: BaseEnv['Bindings']; Variables: BaseEnv['Variables'] & { citizen: Citizen } };

type Options = {
  beforeConsent?: boolean;
  ahead?: RidesAlong;
};

/**
 * A router whose every route belongs to a citizen: the type and the guard come together. Mount it on a prefix of its own.
 * Where the region asks for consent on a page of its own, nothing else opens before it (`beforeConsent`: that page, the way out).
 */
export function createCitizenRouter({ beforeConsent = false, ahead }: Options = {}): Hono<CitizenEnv> {
  const router = new Hono<CitizenEnv>();
  router.use(async (c, next) => {
    // Several routers share a prefix: the first guard has opened the door for all.
    if (c.get('citizen') as Citizen | undefined) return next();
    const { consentPage } = (await regionOf(c)).profile.policies;
    const entry = await enter(c, 'citizen', readCitizen(consentPage, c.req.path, ahead));
    if (entry.kind !== 'open') return toSignIn(c, 'citizen', entry, await keepExpiredPost(c, 'citizen', entry));
    if (!entry.who.consented && !beforeConsent)
      return seeOther(c, `/consent?${new URLSearchParams({ next: comeBackTo(c, '/cabinet') })}`);
    c.set('citizen', entry.who);
    await next();
    await keepStalePost(c, 'citizen', entry.who);
    keepBookmark(c);
  });
  return router;
}

/** The citizen who looks at a public page with a form, or null; opens the database. */
export async function citizenHere(c: AnyContext): Promise<Citizen | null> {
  const entry = await enter(c, 'citizen', readCitizen(false, c.req.path));
  return entry.kind === 'open' ? entry.who : null;
}

const readCitizen =
  (askConsent: boolean, path: string, ahead?: RidesAlong): SessionReader<Citizen> =>
  async (db, ring, hash) => {
    const person = db
      .select({ id: accounts.personId })
      .from(accounts)
      .where(inArray(accounts.id, accountOf(db, hash)));
    const consent = and(inArray(consents.personId, person), eq(consents.purpose, 'processing'), isNull(consents.withdrawnAt));
    const riding = ahead?.(path, db, sql`(${person})`);
    const [rows, keys, ...others] = await db.batch([
      // In a batch drizzle reads rows by column names: no two columns of a join may share one.
      db
        .select({
          ...standing,
          accountId: sessions.accountId,
          authentication: sessions.authentication,
          personId: persons.id,
          trustLevel: persons.trustLevel,
        })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .innerJoin(persons, eq(persons.id, accounts.personId))
        .where(eq(sessions.tokenHash, hash)),
      db.select().from(dataKeys).where(inArray(dataKeys.ownerId, person)),
      ...(askConsent ? [db.select({ id: consents.id }).from(consents).where(consent)] : []),
      ...(riding?.statements ?? []),
    ]);
    const given = askConsent ? (others.shift() as unknown[]) : [];
    riding?.keep(others);
    const row = rows[0];
    if (row?.kind !== 'citizen') return;
    const { accountId, personId, authentication, trustLevel, ...session } = row;
    const consented = !askConsent || given.length > 0;
    const opened = openDataKeys(ring, personId, keys);
    const who = { accountId, personId, authentication, trustLevel, keys: opened, sessionId: hash, consented };
    return { session: { ...session, tokenHash: hash }, who };
  };
