import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import { announcement } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';
import { alerts } from './journal-schema.ts';
import type { Device } from './sessions/device.ts';

export type AlertRow = typeof alerts.$inferSelect;
export type AlertKind = AlertRow['kind'];
export type Contacts = { phone?: string; email?: string };

const place = (id: string, what: 'device' | 'to') => `alerts/${id}/sealed_${what}`;

type Alerting = {
  accountId: string;
  kind: AlertKind;
  device?: Device;
  /** Where it goes when the fact itself changes the contacts: those of before. */
  to?: Contacts;
  /** A stable one vetoes the second telling of the same thing. */
  id?: string;
};

/**
 * What one batch needs to tell a person, by every channel they have, that something happened to their account. The announcements
 * (`alert.email`, `alert.sms`) carry the alert's id alone; poke them after the batch.
 */
export async function alerting(
  { db, ring }: { db: Db; ring: Keyring },
  { accountId, kind, device, to, id = randomId() }: Alerting,
) {
  const row: AlertRow = {
    id,
    accountId,
    kind,
    sealedDevice: device ? await sealJson(ring.common, device, place(id, 'device')) : null,
    sealedTo: to ? await sealJson(ring.common, to, place(id, 'to')) : null,
    createdAt: now(),
    answeredAt: null,
  };
  const rows = [announcement('alert.email', { alert: id }), announcement('alert.sms', { alert: id })];
  const statements: Statement[] = [db.insert(alerts).values(row), db.insert(outbox).values(rows)];
  return { id, statements, announced: rows.map(each => each.id) };
}

export const openAlertDevice = async (ring: Keyring, { id, sealedDevice }: AlertRow): Promise<Device | null> =>
  sealedDevice === null ? null : unsealJson<Device>(ring.common, sealedDevice, place(id, 'device'));

/** Contacts named in the alert itself, or null: then it goes to those of the account. */
export const openAlertContacts = async (ring: Keyring, { id, sealedTo }: AlertRow): Promise<Contacts | null> =>
  sealedTo === null ? null : unsealJson<Contacts>(ring.common, sealedTo, place(id, 'to'));
