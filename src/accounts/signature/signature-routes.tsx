import type { Context } from 'hono';
import { config, ownPath, poke, seeOther } from '../../platform/http.ts';
import { type PostedForm, readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { fromBase64 } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { Malformed } from '../../signatures/asn1/malformed.ts';
import { type Access, accessOf, counterOf } from '../access.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { citizenHere } from '../citizen.ts';
import { doors } from '../doors.ts';
import { findMatches } from '../joining/find-matches.ts';
import { proofAsked } from '../proof/proven.ts';
import { signedIn } from '../sessions/signed-in.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { openSigning, type Signing, signingText } from './challenge.ts';
import { checkSignature, type Refused, type Valid } from './check-signature.ts';
import { enterBySignature, enterJoined } from './enter-by-signature.ts';
import { findBySnils } from './find-signer.ts';
import { joinSignature } from './join-signature.ts';
import { type Offer, openOffer } from './offer.ts';
import { registerBySignature } from './register-by-signature.ts';
import { placeOf, SIGNING_PATH, showOffer, showSigning } from './signature-view.tsx';
import { keptCertificate, signerOf } from './signer.ts';

const ENVELOPE = 64 * 1024;
const nextOf = (value: string | undefined) => ownPath(value, doors.citizen.home);
const csrfOf = (c: Context<VisitEnv>) => c.get('csrf') ?? '';

/** In by an electronic signature: a file to sign with any program, and what its signature opens. Mount before `/sign-in`. */
export const signatureRoutes = createVisitRouter()
  .get('/', c => showSigning(c, { csrf: csrfOf(c), next: nextOf(c.req.query('next')) }))
  .post('/', async c => {
    const { profile } = await regionOf(c);
    const form = await readForm(c, 2 * profile.policies.signature.maxBytes + ENVELOPE);
    const shown = { csrf: csrfOf(c), next: nextOf(form.text('next')) };
    const signing = await openSigning(await placeOf(c), form.text('challenge'));
    if (!signing) return showSigning(c, { ...shown, fault: { kind: 'late' } });
    const saved = await signatureIn(form);
    if (!saved) return showSigning(c, { ...shown, signing, fault: { kind: 'nothing' } });
    const access = await accessOf(c);
    const address = await counterOf(access, 'signature', access.from);
    const knock = await address.reserve();
    if (knock.kind === 'locked') return tooMany(c, access, { what: 'attempts', until: knock.until, startAgain: SIGNING_PATH });
    const checked = await check(c, access, saved, signing).catch(async (error: unknown) => {
      await address.giveBack();
      throw error;
    });
    if (checked.kind === 'valid' || checked.kind === 'list-awaited') await address.giveBack();
    if (checked.kind !== 'valid') return showSigning(c, { ...shown, signing, fault: checked });
    return recognise(c, access, { ...shown, signing, valid: checked });
  })
  .post('/account', async c => {
    const form = await readForm(c);
    const csrf = csrfOf(c);
    const offer = await openOffer(await placeOf(c), form.text('offer'));
    if (!offer) return showSigning(c, { csrf, next: doors.citizen.home, fault: { kind: 'late' } });
    return offer.accountId === null ? register(c, csrf, offer) : join(c, csrf, offer);
  })
  .get('/:challenge', async c => {
    const signing = await openSigning(await placeOf(c), c.req.param('challenge'));
    if (!signing) return showSigning(c, { csrf: csrfOf(c), next: doors.citizen.home, fault: { kind: 'late' } });
    const { profile } = await regionOf(c);
    return c.body(signingText(signing, config(c).origin, profile), 200, {
      // No kind of text: a browser that shows or converts it would spoil what is signed.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="vhod.txt"',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });

async function check(c: Context<VisitEnv>, access: Access, saved: Bytes, signing: Signing): Promise<Valid | Refused> {
  const text = signingText(signing, config(c).origin, access.region);
  return checkSignature(access.db, access.region.policies, saved, text);
}

/** The chosen file, or what the plug-in wrote into the form. */
async function signatureIn(form: PostedForm): Promise<Bytes | null> {
  const file = form.file('signature');
  if (file && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  try {
    return fromBase64(form.text('typed'));
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

type Known = { csrf: string; next: string; signing: Signing; valid: Valid };

/** Whose signature it is: in to their cabinet, or to the offer of one. */
async function recognise(c: Context<VisitEnv>, access: Access, { csrf, next, signing, valid }: Known): Promise<Response> {
  const signer = signerOf(valid.signer);
  if (signer.kind !== 'person') return showSigning(c, { csrf, next, signing, fault: signer });
  const { person } = signer;
  const challenge = signing.id;
  const account = await findBySnils(access, person.snils);
  if (account) {
    const opened = await enterBySignature(c, access, { account, valid, challenge, next });
    return opened ?? showSigning(c, { csrf, next, fault: { kind: 'spent' } });
  }
  const named = { way: 'signature', confirmed: true, values: person } as const;
  const { matches } = await findMatches(access.db, access.ring, named, null);
  const claimed = matches.claimed !== undefined;
  const accountId = (await citizenHere(c))?.accountId ?? null;
  const { contentHash, signatureHash, revocation } = valid;
  const told = { challenge, contentHash, signatureHash, revocation };
  return showOffer(c, csrf, { ...told, person, certificate: keptCertificate(valid.signer), accountId, claimed, next });
}

async function register(c: Context<VisitEnv>, csrf: string, offer: Offer): Promise<Response> {
  const { next } = offer;
  const outcome = await registerBySignature(await accessOf(c), offer);
  if (outcome.kind === 'spent') return showSigning(c, { csrf, next, fault: outcome });
  return signedIn(c, doors.citizen, { token: outcome.token, next, announced: [] });
}

/** The cabinet must still be the one that was open when the offer was made. */
async function join(c: Context<VisitEnv>, csrf: string, offer: Offer): Promise<Response> {
  const { next } = offer;
  const back = `${SIGNING_PATH}?${new URLSearchParams({ next })}`;
  const citizen = await citizenHere(c);
  if (citizen?.accountId !== offer.accountId) return seeOther(c, `/sign-in?${new URLSearchParams({ next: back })}`);
  const asked = proofAsked(c, 'citizen', citizen, back);
  if (asked) return asked;
  const access = await accessOf(c);
  const outcome = await joinSignature(access, citizen, offer);
  if (outcome.kind !== 'joined') return showSigning(c, { csrf, next, fault: outcome });
  poke(c, outcome.announced);
  return enterJoined(c, outcome.account, next);
}
