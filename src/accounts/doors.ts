import type { CookieName } from '../platform/cookies.ts';
import type { challenges } from './schema.ts';
import type { AccountKind } from './sessions/session.ts';

type Channel = Extract<(typeof challenges.$inferSelect)['channel'], 'sms' | 'email'>;

/** The two ways in. A code by e-mail is the weakest second factor: never for staff. */
export type Door = {
  kind: AccountKind;
  signIn: string;
  home: string;
  cookie: Extract<CookieName, 'session' | 'staff'>;
  purpose: 'sign-in' | 'staff-sign-in';
  channels: readonly Channel[];
};

export const doors: Record<AccountKind, Door> = {
  citizen: {
    kind: 'citizen',
    signIn: '/sign-in',
    home: '/cabinet',
    cookie: 'session',
    purpose: 'sign-in',
    channels: ['sms', 'email'],
  },
  staff: {
    kind: 'staff',
    signIn: '/staff/sign-in',
    home: '/staff',
    cookie: 'staff',
    purpose: 'staff-sign-in',
    channels: ['sms'],
  },
};
