import type { Entrance } from '../../accounts/sessions/session.ts';
import type { ActivationRow } from './activation.ts';
import type { DeskPerson } from './desk-person.ts';

/** What a right code of a МФЦ and of a telephone bring together; `token` is that of the session it opens, `challengeId` the telephone's code. */
export type Using = {
  activation: ActivationRow;
  person: DeskPerson;
  phone: string;
  passwordHash: string;
  token: string;
  challengeId: string;
};

/** The officer's look at the passport, and the telephone that was confirmed on the way. */
export const byActivation: Entrance = { authentication: 'activation', secondFactor: 'sms', foreignComputer: false };
