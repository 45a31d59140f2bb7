import { eq, inArray, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Db } from '../platform/db.ts';
import { type AnyContext, seeOther } from '../platform/http.ts';
import { NotFound } from '../platform/problems.ts';
import { type Owner, type RidesAlong, reading, readTogether } from '../platform/read-ahead.ts';
import { dataKeys } from '../platform/schema.ts';
import { type OwnerKeys, openDataKeys } from '../platform/sealing/data-keys.ts';
import { mark } from '../platform/written.ts';
import { regionOf } from '../region/current.ts';
import { departmentOwner } from './department-key.ts';
import { accountOf, beginning, markedSession, type SessionReader, standing } from './enter.ts';
import { type GuardedEnv, guard, type Way, whoIsHere } from './guard.ts';
import { accounts, sessions, staffMembers } from './schema.ts';
import type { Begun } from './sessions/session.ts';

export type StaffRole = (typeof staffMembers.$inferSelect)['role'];

/** Who works here. `keys` are the department's own (owner `department:<code>`, class queue). */
export type Officer = {
  accountId: string;
  personId: string;
  staffId: string;
  /** The session's token hash. */
  sessionId: string;
  department: string;
  role: StaffRole;
  keys: OwnerKeys;
  /** The region wants officers to have a key of a device, and this one has none. */
  needsPasskey: boolean;
} & Begun;

export type StaffEnv = GuardedEnv<'officer', Officer>;

/** What finds the department and the place of the officer who asks, while the session is still being read. */
export type AskingOfficer = { department: Owner; staffId: Owner };

/** A router whose every route belongs to an officer of one of `roles` (any, when none is named); others get 404. Mount it on a prefix of its own. */
export const createStaffRouter = (...roles: StaffRole[]): Hono<StaffEnv> => staffRouter(wayOf(), roles);

/** The same for any role, with what its pages read in the guard's round trip. */
export const createStaffRouterAhead = (ahead: RidesAlong<AskingOfficer>): Hono<StaffEnv> => staffRouter(wayOf(ahead), []);

/** What opens to an officer who must first add a key of a device. */
const BEFORE_PASSKEY = /^\/staff\/(security|proof|session|sign-out)\b/;

function staffRouter(way: Way<'officer', Officer>, roles: StaffRole[]): Hono<StaffEnv> {
  const admit = (c: AnyContext, { role, needsPasskey }: Officer) => {
    if (roles.length > 0 && !roles.includes(role)) throw new NotFound('not for this role');
    if (needsPasskey && !BEFORE_PASSKEY.test(c.req.path)) return seeOther(c, '/staff/security/passkeys?done=needed');
    return undefined;
  };
  return new Hono<StaffEnv>().use(guard(way, admit));
}

/** The officer who looks at the page of sign-in, or null; opens the database. */
export const officerHere = (c: AnyContext): Promise<Officer | null> => whoIsHere(c, wayOf());

const wayOf = (ahead?: RidesAlong<AskingOfficer>): Way<'officer', Officer> => ({
  kind: 'staff',
  name: 'officer',
  reader: c => readOfficer(c, ahead),
});

const memberOf = (db: Db, hash: string) => inArray(staffMembers.accountId, accountOf(db, hash));

const hasPasskey = sql<number>`EXISTS (SELECT 1 FROM passkeys AS own WHERE own.account_id = ${sessions.accountId} AND own.account_kind = 'staff')`;

const sessionReading = reading((db, hash: string, _: null) => {
  const owner = db
    .select({ id: sql<string>`${departmentOwner('')} || ${staffMembers.department}` })
    .from(staffMembers)
    .where(memberOf(db, hash));
  return [
    // In a batch drizzle reads rows by column names: no two columns of a join may share one.
    db
      .select({
        ...standing,
        ...beginning,
        accountId: sessions.accountId,
        personId: accounts.personId,
        staffId: staffMembers.id,
        department: staffMembers.department,
        role: staffMembers.role,
        disabledAt: staffMembers.disabledAt,
        hasPasskey: hasPasskey.as('has_passkey'),
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .innerJoin(staffMembers, eq(staffMembers.accountId, sessions.accountId))
      .where(eq(sessions.tokenHash, hash)),
    db.select().from(dataKeys).where(inArray(dataKeys.ownerId, owner)),
  ] as const;
});

function askingOfficer(db: Db): AskingOfficer {
  const mine = memberOf(db, mark('session'));
  return {
    department: sql`(${db.select({ department: staffMembers.department }).from(staffMembers).where(mine)})`,
    staffId: sql`(${db.select({ id: staffMembers.id }).from(staffMembers).where(mine)})`,
  };
}

const readOfficer =
  (c: AnyContext, ahead: RidesAlong<AskingOfficer> = () => []): SessionReader<Officer> =>
  async (db, ring, hash) => {
    await readTogether(db, askingOfficer, hash, [sessionReading.ride(markedSession, null), ...(await ahead(c))]);
    const [[row], keys] = await sessionReading.read(db, hash, null);
    if (row?.kind !== 'staff' || row.disabledAt !== null) return;
    const {
      accountId,
      personId,
      staffId,
      department,
      role,
      authentication,
      secondFactor,
      foreignComputer,
      provenAt,
      sessionTrust,
      hasPasskey,
      ...session
    } = row;
    const begun = { authentication, secondFactor, foreignComputer, provenAt, sessionTrust };
    const needsPasskey = hasPasskey === 0 && (await regionOf(c)).profile.policies.staffPasskey === 'required';
    const opened = openDataKeys(ring, departmentOwner(department), keys);
    const who = { accountId, personId, staffId, sessionId: hash, ...begun, department, role, keys: opened, needsPasskey };
    return { session: { ...session, tokenHash: hash }, who };
  };
