import type { Valid } from '../../centres/check-signature.ts';
import type { KeptCertificate, PersonOfCertificate } from '../../centres/signer.ts';
import { now } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { SIGNING_LIFE } from './challenge.ts';

/**
 * Who signed and has no cabinet with this СНИЛС yet, until they say what to do: it waits sealed in the form itself. `accountId` is the
 * cabinet that was open then.
 */
export type Offer = Pick<Valid, 'contentHash' | 'signatureHash' | 'revocation'> & {
  challenge: string;
  person: PersonOfCertificate;
  certificate: KeptCertificate;
  accountId: string | null;
  /** Somebody has typed this СНИЛС into their cabinet: it may be this very person. */
  claimed: boolean;
  next: string;
};

type Place = { ring: Keyring; visitHash: string };
const place = (visitHash: string) => `signing/${visitHash}/offer`;

export const sealOffer = ({ ring, visitHash }: Place, offer: Offer): Promise<string> =>
  sealJson(ring.common, { offer, until: now() + SIGNING_LIFE }, place(visitHash));

/** The offer this browser was made in the last ten minutes, or null. */
export async function openOffer({ ring, visitHash }: Place, sealed: string): Promise<Offer | null> {
  try {
    const { offer, until } = await unsealJson<{ offer: Offer; until: number }>(ring.common, sealed, place(visitHash));
    return now() < until ? offer : null;
  } catch {
    // Not ours, of another browser, or changed on its way: these are one.
    return null;
  }
}
