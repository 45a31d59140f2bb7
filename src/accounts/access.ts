import { type Device, deviceOf } from '../persons/device.ts';
import { DAY, MINUTE } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { type AnyContext, clientAddress, keyring } from '../platform/http.ts';
import { addressGroup } from '../platform/requests/address.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { regionOf } from '../region/current.ts';
import type { Policies, RegionProfile } from '../region/profile.ts';
import { type AttemptCounter, attemptCounter } from './attempts/attempt-counter.ts';

/**
 * What registration and sign-in work with. `from` is whom the client's address counts as. `stillHere` throws when the session behind
 * the request was ended since it was let in: asked after the end of the person's chain was read, it makes the chain its lock.
 */
export type Access = {
  env: Bindings;
  db: Db;
  ring: Keyring;
  region: RegionProfile;
  from: string;
  device: Device;
  stillHere(): Promise<void>;
};

/** What registration and sign-in work with, from a request. */
export async function accessOf(c: AnyContext): Promise<Access> {
  const { profile } = await regionOf(c);
  const address = clientAddress(c);
  const device = deviceOf(c.req.header('User-Agent') ?? '', address);
  const stillHere = async () => c.get('stillHere')?.();
  return { env: c.env, db: c.get('db'), ring: await keyring(c), region: profile, from: addressGroup(address), device, stillHere };
}

type Lock = Policies['lock'];

/** Wrong passwords of one account, or of an identifier that is nobody's. */
const passwords = ({ threshold, minutes, repeatMinutes }: Lock) => ({
  limit: threshold,
  window: 24 * 60 * MINUTE,
  lock: minutes * MINUTE,
  repeatLock: repeatMinutes * MINUTE,
});

/** Failures from one address over any accounts. */
const address = ({ ipFailures, ipMinutes }: Lock) => ({
  limit: ipFailures,
  window: ipMinutes * MINUTE,
  lock: ipMinutes * MINUTE,
  repeatLock: ipMinutes * MINUTE,
});

/** Codes sent to one person and not used: bounds both the flood of messages and the guesses at the second factor. */
const codes = ({ codesPerHour }: Lock) => ({
  limit: codesPerHour,
  window: 60 * MINUTE,
  lock: 60 * MINUTE,
  repeatLock: 60 * MINUTE,
});

/** How often one person looks addresses up: the directory is not theirs to copy. */
const searches = ({ searchesPerHour }: Lock) => ({
  limit: searchesPerHour,
  window: 60 * MINUTE,
  lock: 60 * MINUTE,
  repeatLock: 60 * MINUTE,
});

/** Requests for access by hand that came from one address. */
const tickets = (_: Lock, { perDay }: Policies['ticket']) => ({ limit: perDay, window: DAY, lock: DAY, repeatLock: DAY });

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
};

/** The counter of one kind for one account, identifier or address. */
export const counterOf = ({ env, ring, region }: Access, kind: keyof typeof rules, whom: string): Promise<AttemptCounter> =>
  attemptCounter(env, ring, `${kind}:${whom}`, rules[kind](region.policies.lock, region.policies.ticket));
