import type { Channel } from '../codes/challenge.ts';
import type { Recognised } from '../entering/recognised.ts';
import type { RecoveryRow } from './recovery.ts';

/** What else a person must show: one of the ways; a new telephone; nothing, when the account has nothing; or a passport, by hand. */
export type SecondThing =
  | { kind: 'ways'; ways: [Channel, ...Channel[]] }
  | { kind: 'new-phone' }
  | { kind: 'none' }
  | { kind: 'by-hand' };

type Has = Pick<Recognised, 'hasPhone' | 'hasEmail' | 'hasApp' | 'hasRecoveryCodes' | 'trustLevel'>;
/** `byLink`: the first thing is an e-mail that may be a stranger's, see `byLinkAlone`. */
type Asked = Pick<RecoveryRow, 'reason' | 'firstThing'> & { byLink: boolean };

/**
 * The rule of decision 020. The code of one contact is never enough where the account has something else: what a person has with them
 * first, then the other contact. Whoever says that the other contact is lost goes on without it, but not into the account of a person
 * whose identity is confirmed: there a mailbox or a SIM card in another's hands would be a whole life in another's hands. Nor does a mailbox that nobody but a link
 * has tied to the account replace its telephone.
 */
export function secondThing(has: Has, { reason, firstThing, byLink }: Asked): SecondThing {
  if (has.hasApp) return { kind: 'ways', ways: has.hasRecoveryCodes ? ['app', 'recovery-code'] : ['app'] };
  if (has.hasRecoveryCodes) return { kind: 'ways', ways: ['recovery-code'] };
  const other = firstThing === 'sms' ? 'email' : 'sms';
  const there = other === 'email' ? has.hasEmail : has.hasPhone;
  const lost = (other === 'sms' && reason === 'phone') || (other === 'email' && reason === 'email');
  if (there && !lost) return { kind: 'ways', ways: [other] };
  if ((there && has.trustLevel === 2) || byLink) return { kind: 'by-hand' };
  return { kind: other === 'sms' ? 'new-phone' : 'none' };
}
