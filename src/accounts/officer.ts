import { eq, inArray, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { type OwnerKeys, openDataKeys } from '../platform/data-keys.ts';
import type { AnyContext, BaseEnv } from '../platform/http.ts';
import { NotFound } from '../platform/problems.ts';
import { dataKeys } from '../platform/schema.ts';
import { unseal } from '../platform/seal.ts';
import { departmentOwner, staffNamePlace } from './department-key.ts';
import { enter, keepBookmark, type SessionReader, toSignIn } from './enter.ts';
import { sessions, staffMembers } from './schema.ts';

export type StaffRole = (typeof staffMembers.$inferSelect)['role'];

/** Who works here. `keys` are the department's own (owner `department:<code>`, class queue). */
export type Officer = {
  accountId: string;
  staffId: string;
  department: string;
  role: StaffRole;
  keys: OwnerKeys;
  /** «Белова И. П.», as colleagues see who has a case. */
  name: string;
};

export type StaffEnv = { Bindings: BaseEnv['Bindings']; Variables: BaseEnv['Variables'] & { officer: Officer } };

/** A router whose every route belongs to an officer of one of `roles` (any, when none is named); others get 404. Mount it on a prefix of its own. */
export function createStaffRouter(...roles: StaffRole[]): Hono<StaffEnv> {
  const router = new Hono<StaffEnv>();
  router.use(async (c, next) => {
    const entry = await enter(c, 'staff', readOfficer);
    if (entry.kind !== 'open') return toSignIn(c, 'staff', entry.kind);
    if (roles.length > 0 && !roles.includes(entry.who.role)) throw new NotFound('not for this role');
    c.set('officer', entry.who);
    await next();
    keepBookmark(c);
  });
  return router;
}

/** The officer who looks at the page of sign-in, or null; opens the database. */
export async function officerHere(c: AnyContext): Promise<Officer | null> {
  const entry = await enter(c, 'staff', readOfficer);
  return entry.kind === 'open' ? entry.who : null;
}

const readOfficer: SessionReader<Officer> = async (db, ring, hash) => {
  const account = db.select({ id: sessions.accountId }).from(sessions).where(eq(sessions.tokenHash, hash));
  const owner = db
    .select({ id: sql<string>`${departmentOwner('')} || ${staffMembers.department}` })
    .from(staffMembers)
    .where(inArray(staffMembers.accountId, account));
  const [rows, keys] = await db.batch([
    db
      .select({ session: sessions, member: staffMembers })
      .from(sessions)
      .innerJoin(staffMembers, eq(staffMembers.accountId, sessions.accountId))
      .where(eq(sessions.tokenHash, hash)),
    db.select().from(dataKeys).where(inArray(dataKeys.ownerId, owner)),
  ]);
  const row = rows[0];
  if (row?.session.kind !== 'staff' || row.member.disabledAt !== null) return;
  const { id: staffId, accountId, department, role, sealedName } = row.member;
  const departmentKeys = openDataKeys(ring, departmentOwner(department), keys);
  const name = await unseal(await departmentKeys.of('queue'), sealedName, staffNamePlace(staffId));
  const who = { accountId, staffId, department, role, keys: departmentKeys, name };
  return { session: row.session, who };
};
