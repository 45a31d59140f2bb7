import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { fullName } from '../persons/person-name.ts';
import { openProfile } from '../persons/profile.ts';
import { consents, persons } from '../persons/schema.ts';
import type { Db } from '../platform/db.ts';
import { type AnyContext, type BaseEnv, seeOther } from '../platform/http.ts';
import { type RidesAlong, reading, readTogether } from '../platform/read-ahead.ts';
import { dataKeys } from '../platform/schema.ts';
import { type OwnerKeys, openDataKeys } from '../platform/sealing/data-keys.ts';
import { mark } from '../platform/written.ts';
import { regionOf } from '../region/current.ts';
import { doors } from './doors.ts';
import { accountOf, beginning, comeBackTo, markedSession, type SessionReader, standing } from './enter.ts';
import { type GuardedEnv, guard, type Way, whoIsHere } from './guard.ts';
import { accounts, sessions, staffMembers } from './schema.ts';
import { isOpenToServing } from './served-pages.ts';
import type { Begun } from './sessions/session.ts';

/** Who signed in: owner of everything under `personId`, with the keys that open it. `sessionId` is the token's hash. */
export type Citizen = {
  accountId: string;
  personId: string;
  trustLevel: 0 | 1 | 2;
  keys: OwnerKeys;
  sessionId: string;
  /** False while the region's own page of consent waits for an answer. */
  consented: boolean;
  /** The officer of a МФЦ who fills in for this person. */
  servedBy: string | null;
  /** The one draft or application that this officer opens; null for everything that serving opens. */
  servedOnly: string | null;
  /** The МФЦ where that officer works. */
  servedAt: string | null;
} & Begun;

export type CitizenEnv = GuardedEnv<'citizen', Citizen>;

type Options = {
  beforeConsent?: boolean;
  ahead?: RidesAlong<SQL>;
};

/**
 * A router whose every route belongs to a citizen: the type and the guard come together. Mount it on a prefix of its own.
 * Where the region asks for consent on a page of its own, nothing else opens before it (`beforeConsent`: that page, the way out).
 */
export function createCitizenRouter({ beforeConsent = false, ahead }: Options = {}): Hono<CitizenEnv> {
  const admit = (c: AnyContext, { consented, servedBy, servedOnly }: Citizen) => {
    if (servedBy !== null)
      return isOpenToServing(c.req.path, servedOnly) ? undefined : seeOther(c, servedOnly ?? doors.citizen.home);
    if (consented || beforeConsent) return undefined;
    return seeOther(c, `/consent?${new URLSearchParams({ next: comeBackTo(c, doors.citizen.home) })}`);
  };
  return new Hono<CitizenEnv>().use(guard(wayOf(ahead), admit));
}

/**
 * The citizen who looks at a public page with a form, or null; opens the database. An officer who fills in for a visitor is nobody
 * there: what these pages do with who is in (join a way in, confirm a contact) is the person's alone.
 */
export async function citizenHere(c: AnyContext): Promise<Citizen | null> {
  const citizen = await whoIsHere(c, wayOf());
  return citizen?.servedBy === null ? citizen : null;
}

const wayOf = (ahead?: RidesAlong<SQL>): Way<'citizen', Citizen> => ({
  kind: 'citizen',
  name: 'citizen',
  reader: async c => readCitizen(c, (await regionOf(c)).profile.policies.consentPage, ahead),
});

/** The subquery that finds the person of a session. */
const personOf = (db: Db, hash: string) =>
  db
    .select({ id: accounts.personId })
    .from(accounts)
    .where(inArray(accounts.id, accountOf(db, hash)));

/** The profile of whom an officer fills in for: their pages name them. Of nobody else is it read here. */
const servedProfile = sql<string | null>`CASE WHEN ${sessions.servedBy} IS NOT NULL THEN ${persons.sealedProfile} END`;

/**
 * The office of the officer who fills in: one more look by the key, for the pages of a visitor alone. Null once the officer may work no
 * more, or has left the session in which they began: a visitor's pages stay open behind nobody.
 */
const servedAt = sql<string | null>`(SELECT ${staffMembers.department} FROM ${staffMembers}
  WHERE ${staffMembers.id} = ${sessions.servedBy} AND ${staffMembers.disabledAt} IS NULL AND EXISTS (
    SELECT 1 FROM ${sessions} AS own WHERE own.account_id = ${staffMembers.accountId} AND own.kind = 'staff'
      AND own.ended_at IS NULL AND own.created_at <= ${sessions.createdAt}))`;

const sessionReading = reading(
  (db, hash: string, _: null) =>
    [
      // In a batch drizzle reads rows by column names: no two columns of a join may share one.
      db
        .select({
          ...standing,
          accountId: sessions.accountId,
          servedBy: sessions.servedBy,
          servedOnly: sessions.servedOnly,
          servedAt: servedAt.as('served_at'),
          servedProfile: servedProfile.as('served_profile'),
          ...beginning,
          personId: persons.id,
          trustLevel: persons.trustLevel,
        })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .innerJoin(persons, eq(persons.id, accounts.personId))
        .where(eq(sessions.tokenHash, hash)),
      db
        .select()
        .from(dataKeys)
        .where(inArray(dataKeys.ownerId, personOf(db, hash))),
    ] as const,
);

const consentReading = reading((db, hash: string, _: null) => {
  const mine = inArray(consents.personId, personOf(db, hash));
  const given = and(mine, eq(consents.purpose, 'processing'), isNull(consents.withdrawnAt));
  return [db.select({ id: consents.id }).from(consents).where(given)] as const;
});

const askingCitizen = (db: Db): SQL => sql`(${personOf(db, mark('session'))})`;

const readCitizen =
  (c: AnyContext, askConsent: boolean, ahead: RidesAlong<SQL> = () => []): SessionReader<Citizen> =>
  async (db, ring, hash) => {
    const consent = askConsent ? [consentReading.ride(markedSession, null)] : [];
    await readTogether(db, askingCitizen, hash, [sessionReading.ride(markedSession, null), ...consent, ...(await ahead(c))]);
    const [[row], keys] = await sessionReading.read(db, hash, null);
    const consented = !askConsent || (await consentReading.read(db, hash, null))[0].length > 0;
    if (row?.kind !== 'citizen' || (row.servedBy !== null && row.servedAt === null)) return;
    const {
      accountId,
      personId,
      servedBy,
      servedOnly,
      servedAt,
      servedProfile,
      authentication,
      secondFactor,
      foreignComputer,
      provenAt,
      sessionTrust,
      trustLevel,
      ...session
    } = row;
    const begun = { authentication, secondFactor, foreignComputer, provenAt, sessionTrust };
    const opened = openDataKeys(ring, personId, keys);
    if (servedProfile !== null) {
      const { family, given, patronymic } = await openProfile(opened, servedProfile);
      const name = { family: family.value, given: given.value, patronymic: patronymic.value };
      (c as Context<BaseEnv>).set('visitor', fullName(name));
    }
    const serving = { servedBy, servedOnly, servedAt };
    const who = { accountId, personId, ...begun, trustLevel, keys: opened, sessionId: hash, consented, ...serving };
    return { session: { ...session, servedBy, tokenHash: hash }, who };
  };
