import { eq, inArray } from 'drizzle-orm';
import { Hono } from 'hono';
import { type OwnerKeys, openDataKeys } from '../platform/data-keys.ts';
import type { AnyContext, BaseEnv } from '../platform/http.ts';
import { dataKeys } from '../platform/schema.ts';
import { enter, keepBookmark, type SessionReader, toSignIn } from './enter.ts';
import { accounts, persons, sessions } from './schema.ts';

/** Who signed in: owner of everything under `personId`, with the keys that open it. `sessionId` is the token's hash. */
export type Citizen = {
  accountId: string;
  personId: string;
  authentication: 'password';
  trustLevel: 0 | 1 | 2;
  keys: OwnerKeys;
  sessionId: string;
};

export type CitizenEnv = { Bindings: BaseEnv['Bindings']; Variables: BaseEnv['Variables'] & { citizen: Citizen } };

/** A router whose every route belongs to a citizen: the type and the guard come together. Mount it on a prefix of its own. */
export function createCitizenRouter(): Hono<CitizenEnv> {
  const router = new Hono<CitizenEnv>();
  router.use(async (c, next) => {
    // Several routers share a prefix: the first guard has opened the door for all.
    if (c.get('citizen') as Citizen | undefined) return next();
    const entry = await enter(c, 'citizen', readCitizen);
    if (entry.kind !== 'open') return toSignIn(c, 'citizen', entry.kind);
    c.set('citizen', entry.who);
    await next();
    keepBookmark(c);
  });
  return router;
}

/** The citizen who looks at a public page with a form, or null; opens the database. */
export async function citizenHere(c: AnyContext): Promise<Citizen | null> {
  const entry = await enter(c, 'citizen', readCitizen);
  return entry.kind === 'open' ? entry.who : null;
}

const readCitizen: SessionReader<Citizen> = async (db, ring, hash) => {
  const account = db.select({ id: sessions.accountId }).from(sessions).where(eq(sessions.tokenHash, hash));
  const person = db.select({ id: accounts.personId }).from(accounts).where(inArray(accounts.id, account));
  const [rows, keys] = await db.batch([
    // In a batch drizzle reads rows by column names: no two columns of a join may share one.
    db
      .select({
        accountId: sessions.accountId,
        kind: sessions.kind,
        authentication: sessions.authentication,
        lastSeenAt: sessions.lastSeenAt,
        expiresAt: sessions.expiresAt,
        endedAt: sessions.endedAt,
        personId: persons.id,
        trustLevel: persons.trustLevel,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .innerJoin(persons, eq(persons.id, accounts.personId))
      .where(eq(sessions.tokenHash, hash)),
    db.select().from(dataKeys).where(inArray(dataKeys.ownerId, person)),
  ]);
  const row = rows[0];
  if (row?.kind !== 'citizen') return;
  const { accountId, personId, authentication, trustLevel, ...session } = row;
  const who = { accountId, personId, authentication, trustLevel, keys: openDataKeys(ring, personId, keys), sessionId: hash };
  return { session: { ...session, tokenHash: hash }, who };
};
