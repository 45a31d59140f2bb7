import type { Db } from '../../platform/db.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { SUPPORT } from '../../region/support-unit.ts';
import { departmentKeys } from '../department-key.ts';
import type { recoveryTickets, ticketConfirmations } from '../ticket-schema.ts';

export type TicketRow = typeof recoveryTickets.$inferSelect;
export type Confirmation = typeof ticketConfirmations.$inferSelect;

/** What a person tells of themselves. `contact` and СНИЛС find the account; the link goes to `email`; `phone` is a new number, if any. */
export type TicketTyped = { name: string; birthDate: string; contact: string; snils: string; email: string; phone: string };

/** Who holds the copy of the passport. */
export const ticketHolder = (id: string): string => `ticket:${id}`;
export const ticketChain = (id: string) => `ticket:${id}` as const;

/** The support's own keys: a ticket is in nobody's cabinet. */
export const supportKeys = (db: Db, ring: Keyring): Promise<OwnerKeys> => departmentKeys(db, ring, SUPPORT);

const place = (id: string) => `recovery_tickets/${id}/sealed_typed`;
export const sealTyped = async (keys: OwnerKeys, id: string, typed: TicketTyped): Promise<string> =>
  sealJson(await keys.of('queue'), typed, place(id));
export const openTyped = async (keys: OwnerKeys, id: string, sealed: string): Promise<TicketTyped> =>
  unsealJson(await keys.of('queue'), sealed, place(id));

/** The page that tells how a ticket is, and the one its link leads to. Both keys are derived and stored nowhere. */
export const ticketKey = (ring: Keyring, what: 'status' | 'access', id: string): Promise<string> =>
  linkKey(ring, `ticket-${what}`, id);
export const statusPath = async (ring: Keyring, id: string): Promise<string> =>
  `/recovery/by-hand/${id}?key=${await ticketKey(ring, 'status', id)}`;
export const accessPath = async (ring: Keyring, id: string): Promise<string> =>
  `/recovery/by-hand/${id}/access?key=${await ticketKey(ring, 'access', id)}`;
