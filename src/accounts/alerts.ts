import type { Device } from '../persons/device.ts';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import { announcement } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';
import { alerts } from './alert-schema.ts';

export type AlertRow = typeof alerts.$inferSelect;
export type AlertKind = AlertRow['kind'];
export type Contacts = { phone?: string; email?: string };
/**
 * Which contact an alert tells of, masked («телефон +79…67»): what it was, what it is now. `codes`: of a way in that is guessed, that it is
 * the codes after a right password.
 */
export type ChangedContact = { before?: string; now?: string; codes?: true };
/** How a person was reached before a change: by the main ones they are told, the others are only remembered to be put back. */
export type ContactsBefore = Contacts & { others?: { kind: keyof Contacts; value: string }[] };

const place = (id: string, what: 'device' | 'to') => `alerts/${id}/sealed_${what}`;

type Alerting = {
  accountId: string;
  kind: AlertKind;
  device?: Device;
  /** Where it goes when the fact itself changes the contacts: those of before. */
  to?: ContactsBefore;
  about?: ChangedContact;
  /** A stable one vetoes the second telling of the same thing. */
  id?: string;
};

/**
 * What one batch needs to tell a person, by every channel they have, that something happened to their account. The announcements
 * (`alert.email`, `alert.sms`) carry the alert's id alone; poke them after the batch.
 */
export async function alerting(
  { db, ring }: { db: Db; ring: Keyring },
  { accountId, kind, device, to, about, id = randomId() }: Alerting,
) {
  const row: AlertRow = {
    id,
    accountId,
    kind,
    sealedDevice: device ? await sealJson(ring.common, device, place(id, 'device')) : null,
    sealedTo: to || about ? await sealJson(ring.common, { ...to, about }, place(id, 'to')) : null,
    createdAt: now(),
    answeredAt: null,
    answeredBy: null,
  };
  const rows = [announcement('alert.email', { alert: id }), announcement('alert.sms', { alert: id })];
  const statements: Statement[] = [db.insert(alerts).values(row), db.insert(outbox).values(rows)];
  return { id, statements, announced: rows.map(each => each.id) };
}

export const openAlertDevice = async (ring: Keyring, { id, sealedDevice }: AlertRow): Promise<Device | null> =>
  sealedDevice === null ? null : unsealJson<Device>(ring.common, sealedDevice, place(id, 'device'));

/** Contacts named in the alert itself: it goes to them before those of the account. And which contact it tells of. */
export async function openAlertContacts(
  ring: Keyring,
  { id, sealedTo }: AlertRow,
): Promise<{ to: ContactsBefore; about: ChangedContact }> {
  if (sealedTo === null) return { to: {}, about: {} };
  const { about = {}, ...to } = await unsealJson<ContactsBefore & { about?: ChangedContact }>(
    ring.common,
    sealedTo,
    place(id, 'to'),
  );
  return { to, about };
}
