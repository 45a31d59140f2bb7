import { eq } from 'drizzle-orm';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { esiaLinks, esiaTokens } from '../esia-schema.ts';
import { sealTold } from '../esia-told.ts';
import type { Beside, Named } from '../joining/arrival.ts';

/** ESIA's markers. Without a refreshing one they are of no use after their end. */
export type Markers = { refresh: string | null; expiresAt: number };

/** So long before the end of a marker the next one is asked for. */
const AHEAD = 10 * MINUTE;

const tokensPlace = (accountId: string) => `esia_tokens/${accountId}/sealed_tokens`;

/** What ESIA keeps beside an account: what it told last, and the markers of this session. */
export const besideEsia: Beside = async ({ db }, { id, keys }, { named, beside }) => [
  ...(await keepTold(db, id, keys, named)),
  ...(await keepMarkers(db, id, keys, beside as Markers)),
];

/** What keeps what ESIA tells now, for a batch; the day of the joining stays. */
export async function keepTold(db: Db, accountId: string, keys: OwnerKeys, named: Named): Promise<Statement[]> {
  const at = now();
  const sealedTold = await sealTold(keys, accountId, named.values);
  const { confirmed } = named;
  return [
    db
      .insert(esiaLinks)
      .values({ accountId, confirmed, sealedTold, linkedAt: at, toldAt: at })
      .onConflictDoUpdate({ target: esiaLinks.accountId, set: { confirmed, sealedTold, toldAt: at } }),
  ];
}

/** The statements that keep markers sealed until they are refreshed; none when they can not be. */
export async function keepMarkers(db: Db, accountId: string, keys: OwnerKeys, markers: Markers): Promise<Statement[]> {
  if (markers.refresh === null) return [];
  const sealedTokens = await sealJson(await keys.of('profile'), markers, tokensPlace(accountId));
  const refreshAt = Math.max(now() + MINUTE, markers.expiresAt - AHEAD);
  return [
    db
      .insert(esiaTokens)
      .values({ accountId, sealedTokens, refreshAt })
      .onConflictDoUpdate({ target: esiaTokens.accountId, set: { sealedTokens, refreshAt } }),
  ];
}

export const forgetMarkers = (db: Db, accountId: string) => db.delete(esiaTokens).where(eq(esiaTokens.accountId, accountId));

export const openMarkers = async (keys: OwnerKeys, accountId: string, sealed: string): Promise<Markers> =>
  unsealJson<Markers>(await keys.of('profile'), sealed, tokensPlace(accountId));
