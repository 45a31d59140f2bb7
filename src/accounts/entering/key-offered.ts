import { eq } from 'drizzle-orm';
import { DAY, now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { keyOfferPath } from '../passkeys/paths.ts';
import { accounts } from '../schema.ts';
import type { Entrance } from '../sessions/session.ts';
import type { Recognised } from './recognised.ts';

/** For how long (ms) whoever was offered a key is left in peace. */
const KEY_OFFER_REST = 30 * DAY;

type Coming = {
  account: Pick<Recognised, 'id' | 'kind' | 'hasPasskey' | 'keyOfferedAt'>;
  begun: Pick<Entrance, 'foreignComputer'>;
  /** When the code that lets in was asked for, ms: what was offered since was offered by this very code, pressed twice. */
  askedAt: number;
};

/**
 * Whether somebody who works here and comes in is offered a key of their device: they have none, the region offers it and does not
 * demand it, the device is theirs, and they were not asked for a month.
 */
export function isKeyOffered(
  { policies }: Pick<RegionProfile, 'policies'>,
  { account: { kind, hasPasskey, keyOfferedAt: last }, begun, askedAt }: Coming,
): boolean {
  if (kind !== 'staff' || hasPasskey || begun.foreignComputer || policies.staffPasskey !== 'offered') return false;
  return last === null || last >= askedAt || now() - last >= KEY_OFFER_REST;
}

/** For the batch of the session: remembered at the door, so that neither a closed tab nor «Не сейчас» asks again. */
export const keyIsOffered = (db: Db, accountId: string): Statement =>
  db.update(accounts).set({ keyOfferedAt: now() }).where(eq(accounts.id, accountId));

/** By way of the page that offers a key to where the person was going. */
export const offeringKey = (next: string): string => `${keyOfferPath}?${new URLSearchParams({ next })}`;
