import { eq, inArray, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { AnyContext, BaseEnv } from '../platform/http.ts';
import { NotFound } from '../platform/problems.ts';
import { dataKeys } from '../platform/schema.ts';
import { type OwnerKeys, openDataKeys } from '../platform/sealing/data-keys.ts';
import { departmentOwner } from './department-key.ts';
import { accountOf, enter, keepBookmark, type SessionReader, standing, toSignIn } from './enter.ts';
import { keepExpiredPost, keepStalePost } from './late-posts/guard.ts';
import { accounts, sessions, staffMembers } from './schema.ts';

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
};

export type StaffEnv = { Bindings: BaseEnv['Bindings']; Variables: BaseEnv['Variables'] & { officer: Officer } };

/** A router whose every route belongs to an officer of one of `roles` (any, when none is named); others get 404. Mount it on a prefix of its own. */
export function createStaffRouter(...roles: StaffRole[]): Hono<StaffEnv> {
  const router = new Hono<StaffEnv>();
  router.use(async (c, next) => {
    const known = c.get('officer') as Officer | undefined;
    const allowed = ({ role }: Officer) => roles.length === 0 || roles.includes(role);
    if (known) {
      // Several routers share a prefix: the first guard has opened the door, each asks for its own roles.
      if (!allowed(known)) throw new NotFound('not for this role');
      return next();
    }
    const entry = await enter(c, 'staff', readOfficer);
    if (entry.kind !== 'open') return toSignIn(c, 'staff', entry, await keepExpiredPost(c, 'staff', entry));
    if (!allowed(entry.who)) throw new NotFound('not for this role');
    c.set('officer', entry.who);
    await next();
    await keepStalePost(c, 'staff', entry.who);
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
  const owner = db
    .select({ id: sql<string>`${departmentOwner('')} || ${staffMembers.department}` })
    .from(staffMembers)
    .where(inArray(staffMembers.accountId, accountOf(db, hash)));
  const [rows, keys] = await db.batch([
    // In a batch drizzle reads rows by column names: no two columns of a join may share one.
    db
      .select({
        ...standing,
        accountId: sessions.accountId,
        personId: accounts.personId,
        staffId: staffMembers.id,
        department: staffMembers.department,
        role: staffMembers.role,
        disabledAt: staffMembers.disabledAt,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .innerJoin(staffMembers, eq(staffMembers.accountId, sessions.accountId))
      .where(eq(sessions.tokenHash, hash)),
    db.select().from(dataKeys).where(inArray(dataKeys.ownerId, owner)),
  ]);
  const row = rows[0];
  if (row?.kind !== 'staff' || row.disabledAt !== null) return;
  const { accountId, personId, staffId, department, role, ...session } = row;
  const opened = openDataKeys(ring, departmentOwner(department), keys);
  const who = { accountId, personId, staffId, sessionId: hash, department, role, keys: opened };
  return { session: { ...session, tokenHash: hash }, who };
};
