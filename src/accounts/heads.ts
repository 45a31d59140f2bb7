import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { accounts, staffMembers } from './schema.ts';

/** Who heads a department now. */
export const selectHeads = (db: Db, department: string) =>
  db
    .select({ staffId: staffMembers.id, personId: accounts.personId })
    .from(staffMembers)
    .innerJoin(accounts, eq(accounts.id, staffMembers.accountId))
    .where(and(eq(staffMembers.department, department), eq(staffMembers.role, 'head'), isNull(staffMembers.disabledAt)));
