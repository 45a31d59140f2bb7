import { fromBase64, toBase64Url } from '../../platform/bytes.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { newSecret } from '../factors/app-factor.ts';

const OFFER_LIFE = 30 * MINUTE;
const place = (accountId: string) => `app-offers/${accountId}`;

/** A secret that an application may be given. `sealed` goes through the form and back: nothing is kept until a code shows that it works. */
export type AppOffer = { secret: Uint8Array<ArrayBuffer>; sealed: string };

export async function newOffer(ring: Keyring, accountId: string): Promise<AppOffer> {
  const secret = newSecret();
  return { secret, sealed: await sealJson(ring.common, { secret: toBase64Url(secret), at: now() }, place(accountId)) };
}

/** The offer that a form of this account brings back; null when it is not one of ours, or older than half an hour. */
export async function openOffer(ring: Keyring, accountId: string, sealed: string): Promise<AppOffer | null> {
  try {
    const { secret, at } = await unsealJson<{ secret: string; at: number }>(ring.common, sealed, place(accountId));
    return now() - at < OFFER_LIFE ? { secret: fromBase64(secret), sealed } : null;
  } catch {
    return null;
  }
}
