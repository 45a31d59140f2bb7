import { eq } from 'drizzle-orm';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { dateAt, formatDate } from '../../ui/dates.ts';
import { accounts } from '../schema.ts';
import { selectSessions } from './find-sessions.ts';
import type { SecurityLine } from './views/security-page.tsx';

/** What the page of entering and security reads, of an account. */
export const standingReading = reading(
  (db, accountId: Owner, _: null) =>
    [
      db.select({ passwordSetAt: accounts.passwordSetAt }).from(accounts).where(eq(accounts.id, accountId)),
      selectSessions(db, accountId),
    ] as const,
);

type Standing = {
  home: string;
  account: { passwordSetAt: number | null } | undefined;
  /** How many sessions are open. */
  open: number;
  profile: RegionProfile;
};

/** A line for each thing that guards an account. */
export function securityLines({ home, account, open, profile }: Standing): SecurityLine[] {
  const set = account?.passwordSetAt ?? null;
  const changed = set === null ? 'Пароля нет.' : `Пароль от ${formatDate(dateAt(set, profile.timeZone))}`;
  return [
    { href: `${home}/password`, title: 'Пароль', state: changed },
    { href: `${home}/sessions`, title: 'Где вы вошли', state: `Открыто сейчас: ${open}.` },
  ];
}
