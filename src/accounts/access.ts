import { type Device, deviceOf } from '../persons/device.ts';
import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { type AnyContext, clientAddress, keyring } from '../platform/http.ts';
import { addressGroup } from '../platform/requests/address.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { regionOf } from '../region/current.ts';
import type { RegionProfile } from '../region/profile.ts';

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
