import type { AccountKind } from '../sessions/session.ts';

/** Where a person sees the keys of their devices. */
export const passkeysPath: Record<AccountKind, string> = {
  citizen: '/cabinet/security/passkeys',
  staff: '/staff/security/passkeys',
};
