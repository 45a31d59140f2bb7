import { eq, sql } from 'drizzle-orm';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { dateAt, formatDate } from '../../ui/dates.ts';
import { hasApp, hasRecoveryCodes, hasVerified } from '../entering/recognised.ts';
import { esiaLinks } from '../esia-schema.ts';
import { accounts } from '../schema.ts';
import { selectSessions } from './find-sessions.ts';
import type { SecurityLine } from './views/security-page.tsx';

/** Written out: drizzle would print the outer query's columns without their table. */
const passkeysCount = sql<number>`(SELECT count(*) FROM passkeys AS own WHERE own.account_id = ${accounts}.id)`;

const hasContact = sql<number>`${hasVerified('phone')} OR ${hasVerified('email')}`;

/** What the page of entering and security reads, of an account. */
export const standingReading = reading(
  (db, accountId: Owner, _: null) =>
    [
      db
        .select({ passwordSetAt: accounts.passwordSetAt, hasContact, hasApp, hasRecoveryCodes, passkeys: passkeysCount })
        .from(accounts)
        .where(eq(accounts.id, accountId)),
      selectSessions(db, accountId),
      db.select({ linkedAt: esiaLinks.linkedAt }).from(esiaLinks).where(eq(esiaLinks.accountId, accountId)),
    ] as const,
);

/** Since when an account has its password, ms, or null. */
export const passwordReading = reading(
  (db, accountId: Owner, _: null) =>
    [db.select({ setAt: accounts.passwordSetAt }).from(accounts).where(eq(accounts.id, accountId))] as const,
);

type Guarded = { passwordSetAt: number | null; hasContact: number; hasApp: number; hasRecoveryCodes: number; passkeys: number };

type Standing = {
  staff: boolean;
  home: string;
  account: Guarded | undefined;
  /** How many sessions are open. */
  open: number;
  /** Since when ESIA is joined, ms, or null; absent where people do not enter through it. */
  esia?: number | null;
  profile: RegionProfile;
};

const firstOf = (account: Guarded | undefined): string => {
  if (account?.hasApp) return 'Код из приложения.';
  return account?.hasContact ? 'Код в сообщении.' : 'Второго шага нет: код некуда прислать.';
};

const secondStep = (account: Guarded | undefined): string =>
  `${firstOf(account)} ${account?.hasRecoveryCodes ? 'Запасные коды есть.' : 'Запасных кодов нет.'}`;

/** A line for each thing that guards an account. */
export function securityLines({ staff, home, account, open, esia, profile }: Standing): SecurityLine[] {
  const set = account?.passwordSetAt ?? null;
  const changed = set === null ? 'Пароля нет.' : `Пароль от ${formatDate(dateAt(set, profile.timeZone))}`;
  const joined = (at: number) => `Подключены ${formatDate(dateAt(at, profile.timeZone))}`;
  return [
    { href: `${home}/password`, title: 'Пароль', state: changed },
    {
      href: `${home}/passkeys`,
      title: 'Ключи входа',
      state: account?.passkeys ? `Добавлено: ${account.passkeys}.` : 'Ключей пока нет.',
    },
    { href: `${home}/factors`, title: 'Второй шаг входа', state: secondStep(account) },
    ...(esia === undefined
      ? []
      : [{ href: `${home}/esia`, title: 'Госуслуги', state: esia === null ? 'Не подключены.' : joined(esia) }]),
    { href: `${home}/sessions`, title: 'Где вы вошли', state: `Открыто сейчас: ${open}.` },
    ...(staff ? [] : [{ href: `${home}/signatures`, title: 'Электронные подписи', state: 'Что вы подписали на портале.' }]),
  ];
}
