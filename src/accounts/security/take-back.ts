import type { Db, Statement } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import type { AlertKind, AlertRow } from '../alerts.ts';
import { takingClosingBack } from '../closing/take-closing-back.ts';
import type { AccountKind } from '../sessions/session.ts';
import { takingContactsBack } from './take-contacts-back.ts';
import { takingFactorsBack, takingWaysBack } from './take-ways-back.ts';

export type Whose = { id: string; kind: AccountKind; personId: string };
type Told = { alerts: AlertRow[]; first: number };
type Taking = (db: Db, ring: Keyring, account: Whose, told: Told) => Promise<Statement[]>;

const contacts: Taking = (db, ring, account, { alerts, first }) => takingContactsBack(db, ring, account, alerts, first);
const factors: Taking = async (db, _, { id }, { first }) => takingFactorsBack(db, id, first);
const ways: Taking = async (db, _, account, { first }) => takingWaysBack(db, account, first);
const closing: Taking = async (db, _, { id }) => [takingClosingBack(db, id)];

/**
 * How what an alert tells of is taken back. Null: no more is to be done than for every alert (sessions, codes, password), or no more
 * can be: what was removed to enter with is gone. What a МФЦ gave stands, for a passport was seen there.
 */
const takings: Record<AlertKind, Taking | null> = {
  'new-device': null,
  locked: null,
  'password-changed': null,
  'contact-changed': contacts,
  'contact-added': contacts,
  'contact-removed': contacts,
  'factor-added': factors,
  'factor-removed': null,
  'passkey-added': factors,
  'passkey-removed': null,
  'way-joined': ways,
  renamed: null,
  'recovery-begun': null,
  recovered: contacts,
  'mfc-changed': null,
  closing,
};

/** Whether «Это не я» brings contacts of before back. */
export const returnsContacts = (alerts: Pick<AlertRow, 'kind'>[]): boolean =>
  alerts.some(({ kind }) => takings[kind] === contacts);

/** Takes back what these alerts (the oldest first) tell of, for the batch of «Это не я». */
export async function takingBack(db: Db, ring: Keyring, account: Whose, alerts: AlertRow[]): Promise<Statement[]> {
  const used = new Set(alerts.map(({ kind }) => takings[kind]).filter(taking => taking !== null));
  const statements = [...used].map(taking => {
    const told = alerts.filter(({ kind }) => takings[kind] === taking);
    return taking(db, ring, account, { alerts: told, first: Math.min(...told.map(({ createdAt }) => createdAt)) });
  });
  return (await Promise.all(statements)).flat();
}
