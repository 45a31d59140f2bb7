import { DAY, HOUR, MINUTE } from '../../platform/clock.ts';
import type { Policies } from '../../region/profile.ts';
import type { Access } from '../access.ts';
import { type AttemptCounter, attemptCounter } from './attempt-counter.ts';
import type { AttemptPolicy } from './attempts.ts';

/** Wrong passwords of one account, or of an identifier that is nobody's. */
const passwords = ({ lock: { threshold, minutes, repeatMinutes } }: Policies): AttemptPolicy => ({
  limit: threshold,
  window: DAY,
  lock: minutes * MINUTE,
  repeatLock: repeatMinutes * MINUTE,
});

/** Failures from one address over any accounts. */
const address = ({ lock: { ipFailures, ipMinutes } }: Policies) => within(ipMinutes * MINUTE, ipFailures);

/** Codes sent to one person and not used: bounds both the flood of messages and the guesses at the second factor. */
const codes = ({ lock }: Policies) => within(HOUR, lock.codesPerHour);

/** How often one person looks addresses up: the directory is not theirs to copy. */
const searches = ({ lock }: Policies) => within(HOUR, lock.searchesPerHour);

/** Requests for access by hand that came from one address. */
const tickets = ({ ticket }: Policies) => within(DAY, ticket.perDay);

/** Wrong tries of one code that a МФЦ or a paper gave: what is spent stays spent as long as the code lives. */
const writtenCodes = ({ mfc }: Policies) => within(mfc.codeDays * DAY, mfc.codeTries);

/** So many in a time, and closed for as long. */
const within = (time: number, limit: number): AttemptPolicy => ({ limit, window: time, lock: time, repeatLock: time });

const rules = {
  ticket: tickets,
  paper: address,
  password: passwords,
  address,
  registration: address,
  recovery: address,
  signature: address,
  code: codes,
  search: searches,
  activation: writtenCodes,
  'paper-code': writtenCodes,
};

/** The counter of one kind for one account, identifier or address. */
export const counterOf = ({ env, ring, region }: Access, kind: keyof typeof rules, whom: string): Promise<AttemptCounter> =>
  attemptCounter(env, ring, `${kind}:${whom}`, rules[kind](region.policies));
