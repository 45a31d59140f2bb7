import type { Db, Statement } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import type { AlertKind, AlertRow } from '../alerts.ts';
import { takingClosingBack } from '../closing/take-closing-back.ts';
import type { AccountKind } from '../sessions/session.ts';
import { takingContactsBack } from './take-contacts-back.ts';
import { takingMfcBack } from './take-mfc-back.ts';
import { takingProfileBack } from './take-profile-back.ts';
import { takingDevicesBack, takingFactorsBack, takingWaysBack } from './take-ways-back.ts';

export type Whose = { id: string; kind: AccountKind; personId: string };
export type Told = { alerts: AlertRow[]; first: number };
type Taking = (db: Db, ring: Keyring, account: Whose, told: Told) => Promise<Statement[]>;

const contacts: Taking = (db, ring, account, { alerts }) => takingContactsBack(db, ring, account, alerts);
const factors: Taking = async (db, _, { id }, { first }) => takingFactorsBack(db, id, first);
const ways: Taking = async (db, _, account, { first }) => takingWaysBack(db, account, first);
const closing: Taking = async (db, _, { id }) => [takingClosingBack(db, id)];
const devices: Taking = async (db, _, { id }, { first }) => [takingDevicesBack(db, id, first)];
const mfc: Taking = async (db, _, account, { first }) => takingMfcBack(db, account, first);
const profile: Taking = (db, ring, account, { alerts, first }) =>
  takingProfileBack(db, ring, account, { first, ofMfc: alerts.some(({ kind }) => kind === 'mfc-changed') });

/**
 * How what an alert tells of is taken back. Nothing: no more is to be done than for every alert (sessions, codes, ways back, password),
 * or no more can be: what was removed to enter with is gone.
 */
const takings: Record<AlertKind, Taking[]> = {
  'new-device': [devices, profile],
  locked: [],
  'password-changed': [],
  'contact-changed': [contacts, profile],
  'contact-added': [contacts, profile],
  'contact-removed': [contacts, profile],
  'factor-added': [factors],
  'factor-removed': [],
  'passkey-added': [factors],
  'passkey-removed': [],
  'way-joined': [ways, profile],
  renamed: [profile],
  'recovery-begun': [],
  recovered: [devices, contacts, profile],
  'mfc-changed': [devices, mfc, profile],
  closing: [closing],
};

/** A МФЦ that has untied a municipal code gave nothing: only a cabinet given back names the contacts of before. */
const takingsOf = ({ kind, sealedTo }: AlertRow): Taking[] => (kind === 'mfc-changed' && sealedTo === null ? [] : takings[kind]);

/** `contacts`: those of before are back. `mfc`: neither they nor those that a МФЦ gave open the cabinet, only a passport does. */
export type TakenBack = { contacts: boolean; mfc: boolean };

/** What taking these back does that a person must know to go on. */
export function takenBackBy(alerts: AlertRow[]): TakenBack {
  const does = (taking: Taking) => alerts.some(alert => takingsOf(alert).includes(taking));
  return { contacts: does(contacts) && !does(mfc), mfc: does(mfc) };
}

/** Takes back what these alerts (the oldest first) tell of, for the batch of «Это не я». */
export async function takingBack(db: Db, ring: Keyring, account: Whose, alerts: AlertRow[]): Promise<Statement[]> {
  const used = new Set(alerts.flatMap(takingsOf));
  // Neither side's contacts come back where a passport decides.
  if (used.has(mfc)) used.delete(contacts);
  const statements = [...used].map(taking => {
    const told = alerts.filter(alert => takingsOf(alert).includes(taking));
    return taking(db, ring, account, { alerts: told, first: Math.min(...told.map(({ createdAt }) => createdAt)) });
  });
  return (await Promise.all(statements)).flat();
}
