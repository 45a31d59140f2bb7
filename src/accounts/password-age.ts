import { and, eq } from 'drizzle-orm';
import { DAY } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Owner } from '../platform/read-ahead.ts';
import type { Policies } from '../region/profile.ts';
import { accounts } from './schema.ts';

type PasswordAge = { setAt: number | null; laterAt: number | null };

/** Who does not want to hear of it now hears of it again after this. */
const LATER = 30 * DAY;

/** The statement that reads how old a citizen's password is. */
export const selectPasswordAge = (db: Db, personId: Owner) =>
  db
    .select({ setAt: accounts.passwordSetAt, laterAt: accounts.passwordLaterAt })
    .from(accounts)
    .where(and(eq(accounts.personId, personId), eq(accounts.kind, 'citizen')));

/** Whether to remind of a password: `remindDays` of the region, 0 for never. */
export function isPasswordOld(age: PasswordAge | undefined, { remindDays }: Policies['password'], at: number): boolean {
  if (!age || age.setAt === null || remindDays === 0 || at < age.setAt + remindDays * DAY) return false;
  return age.laterAt === null || at >= age.laterAt + LATER;
}
