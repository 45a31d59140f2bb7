import { fromBase64, toBase64Url } from '../../platform/bytes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { newSecret } from '../factors/app-factor.ts';
import { openFromForm, sealForForm } from './waiting-in-form.ts';

const place = (accountId: string) => `app-offers/${accountId}`;

/** A secret that an application may be given. `sealed` goes through the form and back: nothing is kept until a code shows that it works. */
export type AppOffer = { secret: Uint8Array<ArrayBuffer>; sealed: string };

export async function newOffer(ring: Keyring, accountId: string): Promise<AppOffer> {
  const secret = newSecret();
  return { secret, sealed: await sealForForm(ring, place(accountId), toBase64Url(secret)) };
}

/** The offer that a form of this account brings back; null when it is not one of ours, or older than half an hour. */
export async function openOffer(ring: Keyring, accountId: string, sealed: string): Promise<AppOffer | null> {
  const secret = await openFromForm<string>(ring, place(accountId), sealed);
  return secret === null ? null : { secret: fromBase64(secret), sealed };
}
