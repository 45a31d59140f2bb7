import { and, asc, eq, lt, ne, sql } from 'drizzle-orm';
import type { Device } from '../../persons/device.ts';
import { DAY, now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { knownDevices } from '../security-schema.ts';

/** Under what a device of an account is known: the browser's name and the network, not the machine. */
export const deviceKey = (ring: Keyring, accountId: string, { browser, address }: Device): Promise<string> =>
  blindIndex(ring, 'device', `${accountId} ${browser} ${address}`);

/** Whether this device is known, and whether any is: two statements for the batch of a sign-in. */
export const selectDevice = (db: Db, accountId: string, key: string) =>
  [
    db
      .select({ key: knownDevices.deviceKey })
      .from(knownDevices)
      .where(and(eq(knownDevices.accountId, accountId), eq(knownDevices.deviceKey, key))),
    db.select({ key: knownDevices.deviceKey }).from(knownDevices).where(eq(knownDevices.accountId, accountId)).limit(1),
  ] as const;

/** Makes a device known, or known since. */
export const knowDevice = (db: Db, accountId: string, key: string) =>
  db
    .insert(knownDevices)
    .values({ accountId, deviceKey: key, firstSeenAt: now(), lastSeenAt: now() })
    .onConflictDoUpdate({ target: [knownDevices.accountId, knownDevices.deviceKey], set: { lastSeenAt: now() } });

/** How long a device is known after it was seen last, ms. */
const DEVICE_LIFE = 365 * DAY;
const AT_ONCE = 200;

/**
 * Forgets devices unused for a year, so many a run. That their accounts were entered before is kept under the key '': the next entrance
 * is on a new device, and must be told.
 */
export function forgettingDevices(db: Db) {
  const { accountId, deviceKey, firstSeenAt, lastSeenAt } = knownDevices;
  const over = and(ne(deviceKey, sql`''`), lt(lastSeenAt, now() - DEVICE_LIFE));
  const trace = { accountId, deviceKey: sql<string>`''`.as('trace'), firstSeenAt, lastSeenAt };
  const traces = db.select(trace).from(knownDevices).where(over).orderBy(asc(lastSeenAt)).limit(AT_ONCE);
  const keys = db.select({ accountId, deviceKey }).from(knownDevices).where(over).orderBy(asc(lastSeenAt)).limit(AT_ONCE);
  return [
    db.insert(knownDevices).select(traces).onConflictDoNothing(),
    db.delete(knownDevices).where(sql`(${accountId}, ${deviceKey}) IN ${keys}`),
  ] as const;
}
