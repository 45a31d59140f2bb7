import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import type { AccountKind } from '../sessions/session.ts';
import { type ChallengeRow, openPayload } from './challenge.ts';

/**
 * Where the codes of a challenge go: to a confirmed contact of its account (nobody, when there is none), or to one that was typed and
 * is nobody's yet. An account's `typed` is the blind index of the very contact a person named. `known` is the kind of account among which a typed one must be new, unless it is the `own` account's.
 */
export type Recipient =
  | { kind: 'account'; accountId: string | null; typed?: string }
  | { kind: 'typed'; contact: 'phone' | 'email'; value: string; known: AccountKind; own?: string | null };

/** The recipient of a challenge, by its purpose. */
export async function recipientIn(ring: Keyring, challenge: ChallengeRow): Promise<Recipient> {
  switch (challenge.purpose) {
    case 'register':
    case 'staff-register': {
      const { phone } = await openPayload<'register' | 'staff-register'>(ring, challenge);
      return { kind: 'typed', contact: 'phone', value: phone, known: challenge.purpose === 'register' ? 'citizen' : 'staff' };
    }
    case 'activate': {
      const { phone } = await openPayload<'activate'>(ring, challenge);
      return { kind: 'typed', contact: 'phone', value: phone, known: 'citizen', own: challenge.accountId };
    }
    case 'new-contact': {
      const { kind, value } = await openPayload<'new-contact'>(ring, challenge);
      return { kind: 'typed', contact: kind, value, known: 'citizen' };
    }
    case 'recover': {
      const { stage, counted } = await openPayload<'recover'>(ring, challenge);
      return { kind: 'account', accountId: challenge.accountId, ...(stage.kind === 'contact' && { typed: counted }) };
    }
    default:
      return { kind: 'account', accountId: challenge.accountId };
  }
}

/** Whom the codes of a challenge are counted for: the account, or what was typed; a recovery on a known device has a count of its own. */
export async function countedFor(ring: Keyring, challenge: ChallengeRow): Promise<string> {
  if (challenge.purpose === 'recover') {
    const { counted, budget = counted } = await openPayload<'recover'>(ring, challenge);
    return budget;
  }
  const recipient = await recipientIn(ring, challenge);
  if (recipient.kind === 'typed') return blindIndex(ring, recipient.contact, recipient.value);
  return recipient.accountId ?? challenge.id;
}
