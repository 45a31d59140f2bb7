import { eq } from 'drizzle-orm';
import type { Device } from '../persons/device.ts';
import { DAY, now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { linkKey } from '../platform/sealing/codes.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { alerts } from './alert-schema.ts';
import { type AlertKind, type ChangedContact, type Contacts, openAlertContacts, openAlertDevice } from './alerts.ts';
import { contactsOf } from './contacts.ts';
import { accounts } from './schema.ts';
import type { AccountKind } from './sessions/session.ts';

/** How long «Это не я» works. */
export const NOT_ME_LIFE = 7 * DAY;

/** What a person is told of their account. `path` is that of «Это не я», on our own origin. */
export type AlertDelivery = {
  kind: AlertKind;
  account: AccountKind;
  personId: string;
  at: number;
  device: Device | null;
  to: Contacts;
  about: ChangedContact;
  path: string;
};

/** The path of «Это не я». The key is derived from the alert and stored nowhere. */
const notMePath = async (ring: Keyring, alertId: string): Promise<string> =>
  `/not-me/${alertId}?key=${await linkKey(ring, 'not-me', alertId)}`;

/** What to tell for an alert, and where: contacts it replaced before those of the account. Null when it is too late to answer it. */
export async function alertDelivery(db: Db, ring: Keyring, alertId: string): Promise<AlertDelivery | null> {
  const row = await db
    .select({ alert: alerts, personId: accounts.personId, account: accounts.kind })
    .from(alerts)
    .innerJoin(accounts, eq(accounts.id, alerts.accountId))
    .where(eq(alerts.id, alertId))
    .get();
  if (!row || row.alert.createdAt <= now() - NOT_ME_LIFE) return null;
  const { alert, personId, account } = row;
  const [device, named] = await Promise.all([openAlertDevice(ring, alert), openAlertContacts(ring, alert)]);
  const { others: _, ...told } = named.to;
  const to = { ...(await contactsOf(db, ring, personId, account)), ...told };
  return {
    kind: alert.kind,
    account,
    personId,
    at: alert.createdAt,
    device,
    to,
    about: named.about,
    path: await notMePath(ring, alertId),
  };
}
