import { MINUTE, now, SECOND } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import { announcement, type OutboxRow } from '../../platform/outbox.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import type { OwnChannel } from '../factors/factor-typed.ts';
import type { challenges } from '../schema.ts';
import type { Entrance } from '../sessions/session.ts';

export type ChallengeRow = typeof challenges.$inferSelect;
export type Purpose = ChallengeRow['purpose'];
export type Channel = ChallengeRow['channel'];
/** How a code may be sent; the other channels are read by the person. */
export type SentBy = Exclude<Channel, OwnChannel>;

export const isSent = (channel: Channel): channel is SentBy => channel === 'sms' || channel === 'email';

export const CODE_LIFE = 10 * MINUTE;
export const CODE_TRIES = 5;
export const RESEND_AFTER = 60 * SECOND;
export const SENDINGS = 5;
/** A second press of the button within this time is the first one again, not a second use: its answer may have been lost. */
export const DOUBLE_CLICK = 2 * MINUTE;
const LINK_LIFE = 3 * 24 * 60 * MINUTE;

export type Newcomer = {
  family: string;
  given: string;
  patronymic: string;
  phone: string;
  email: string | null;
  passwordHash: string;
};
/** Somebody who was recognised and still has to show the second thing; `begun` is how they were, `ways` what they may show, `password` the hash that fitted. */
type HalfIn = {
  next: string;
  ways: Channel[];
  password?: string | null;
  begun: Pick<Entrance, 'authentication' | 'foreignComputer'>;
};
/** A person who is signed in proves themselves once more before something that matters; `next` is where they were going. */
type StepUp = { next: string; ways: Channel[] };

/** The way back in: first a contact that was typed, then the second thing of the recovery it began. */
export type RecoverStage =
  | { kind: 'contact'; reason: 'password' | 'phone' | 'email' | 'login' | 'not-me' }
  | { kind: 'second'; recovery: string };

/** What waits behind a code or a link until it is confirmed. */
export type Payloads = {
  register: Newcomer & { next: string };
  'sign-in': HalfIn;
  'staff-sign-in': HalfIn;
  'staff-register': Newcomer & { invitation: string };
  'confirm-email': { identifierId: string };
  /** A telephone or an e-mail that is not yet the account's; `replaces`: the id of the one it comes instead of. */
  'new-contact': { kind: 'phone' | 'email'; value: string; replaces?: string | null };
  'step-up': StepUp;
  'staff-step-up': StepUp;
  /** `counted`: the blind index of what was typed. An account that is not there is counted like one that is. `budget`: see `countedFor`. */
  recover: { counted: string; ways: Channel[]; stage: RecoverStage; budget?: string };
  /** Of a code given at a МФЦ; the account in the challenge, if any, is the one that it raises or gives back. */
  activate: { activation: string; phone: string; passwordHash: string };
};

type Asked<P extends Purpose> = {
  purpose: P;
  visitHash: string | null;
  accountId: string | null;
  channel: Channel;
  payload: Payloads[P];
};

const place = (id: string) => `challenges/${id}/sealed_payload`;

/** A new challenge, to insert with the announcement of its code: see `sendCode`. */
export async function newChallenge<P extends Purpose>(ring: Keyring, { payload, ...asked }: Asked<P>): Promise<ChallengeRow> {
  const id = randomId();
  const at = now();
  const sealedPayload = await sealJson(ring.common, payload, place(id));
  const expiresAt = at + (asked.purpose === 'confirm-email' ? LINK_LIFE : CODE_LIFE);
  const sendings = isSent(asked.channel) ? 1 : 0;
  return { id, ...asked, sealedPayload, sendings, sentAt: at, tries: 0, createdAt: at, expiresAt, usedAt: null };
}

export const openPayload = <P extends Purpose>(
  ring: Keyring,
  row: Pick<ChallengeRow, 'id' | 'sealedPayload'>,
): Promise<Payloads[P]> => unsealJson(ring.common, row.sealedPayload, place(row.id));

/** One sending, one message: the id vetoes a second announcement of the same sending. */
export const codeAnnouncement = ({ id, channel, sendings }: Pick<ChallengeRow, 'id' | 'channel' | 'sendings'>): OutboxRow =>
  announcement(`code.${channel}`, { challenge: id }, `${id}-${sendings}`);
