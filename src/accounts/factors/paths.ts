import type { AccountKind } from '../sessions/session.ts';

/** Where a person sees what they may show beside the password. */
export const factorsPath: Record<AccountKind, string> = {
  citizen: '/cabinet/security/factors',
  staff: '/staff/security/factors',
};

/** Where who used a spare code is told how many are left, on the way to `next`. */
export const afterRecoveryCode = (kind: AccountKind, next: string): string =>
  `${factorsPath[kind]}?${new URLSearchParams({ after: next })}`;
