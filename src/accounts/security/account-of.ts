import { type SQL, sql } from 'drizzle-orm';
import type { AskingOfficer } from '../officer.ts';
import { accounts, staffMembers } from '../schema.ts';

/** The subquery that finds a citizen's account, while it is still being read who asks. */
export const accountOfPerson = (personId: SQL): SQL =>
  sql`(SELECT ${accounts}.id FROM ${accounts} WHERE ${accounts}.person_id = ${personId} AND ${accounts}.kind = 'citizen')`;

/** The same of one who works here. */
export const accountOfOfficer = ({ staffId }: AskingOfficer): SQL =>
  sql`(SELECT ${staffMembers}.account_id FROM ${staffMembers} WHERE ${staffMembers}.id = ${staffId})`;
