import type { AccountKind } from '../sessions/session.ts';

/** Where an account's own pages about entering stand. */
export const securityPath: Record<AccountKind, string> = { citizen: '/cabinet/security', staff: '/staff/security' };

/** What the titles of these pages say after the page: no two pages are called alike. */
export const withinOf: Record<AccountKind, string> = { citizen: 'Личный кабинет', staff: 'Для сотрудников' };
