import type { AccountKind } from '../sessions/session.ts';

/** Where a person sees the keys of their devices. */
export const passkeysPath: Record<AccountKind, string> = {
  citizen: '/cabinet/security/passkeys',
  staff: '/staff/security/passkeys',
};

/** Where who works here is offered a key after the sign-in; `next` is where they were going. */
export const keyOfferPath = `${passkeysPath.staff}/offer`;
