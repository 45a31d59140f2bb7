import type { Context } from 'hono';
import { keyring } from '../../platform/http.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import type { VisitEnv } from '../visit.ts';
import { newSigning, type Signing } from './challenge.ts';
import { type Offer, sealOffer } from './offer.ts';
import { faultWords, type SigningFault } from './texts.ts';
import { OfferPage, offerTitle } from './views/offer-page.tsx';
import { SigningPage } from './views/signing-page.tsx';

export const SIGNING_PATH = '/sign-in/signature';

type Shown = { csrf: string; next: string; signing?: Signing; fault?: SigningFault };

export const placeOf = async (c: Context<VisitEnv>) => ({ ring: await keyring(c), visitHash: c.get('visitHash') });

/** The page with the file to sign, the same file after a fault; 422 with one. */
export async function showSigning(c: Context<VisitEnv>, { csrf, next, signing, fault }: Shown): Promise<Response> {
  const { profile } = await regionOf(c);
  const { token } = signing ?? (await newSigning(await placeOf(c)));
  return page(
    c,
    { title: 'Вход с электронной подписью', section: 'public', status: fault ? 422 : 200, signs: true },
    <SigningPage
      action={SIGNING_PATH}
      csrf={csrf}
      next={next}
      challenge={token}
      maxBytes={profile.policies.signature.maxBytes}
      error={fault && faultWords(fault, profile)}
    />,
  );
}

/** Whom the certificate names, before anything is made of it. */
export async function showOffer(c: Context<VisitEnv>, csrf: string, offer: Offer): Promise<Response> {
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: offerTitle(offer), section: 'public' },
    <OfferPage
      action={`${SIGNING_PATH}/account`}
      again={SIGNING_PATH}
      csrf={csrf}
      offer={offer}
      sealed={await sealOffer(await placeOf(c), offer)}
      timeZone={profile.timeZone}
    />,
  );
}
