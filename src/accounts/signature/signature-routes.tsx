import type { Context } from 'hono';
import { checkSignature, type Valid } from '../../centres/check-signature.ts';
import { type PersonOfCertificate, signerOf } from '../../centres/signer.ts';
import { config, ownPath, poke, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { type Access, accessOf } from '../access.ts';
import type { Locked } from '../attempts/counted.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { citizenHere } from '../citizen.ts';
import { doors } from '../doors.ts';
import { findMatches } from '../joining/find-matches.ts';
import { proofAsked } from '../proof/proven.ts';
import { signedIn } from '../sessions/signed-in.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import { openSigning, type Signing, signingText } from './challenge.ts';
import { countedSignature } from './counted-signature.ts';
import { enterBySignature, enterJoined } from './enter-by-signature.ts';
import { enteringCertificate } from './entering-certificate.ts';
import { findBySnils } from './find-signer.ts';
import { joinSignature } from './join-signature.ts';
import { type Offer, openOffer } from './offer.ts';
import { postedSignature, signatureBodyLimit } from './posted-signature.ts';
import { registerBySignature } from './register-by-signature.ts';
import { placeOf, SIGNING_PATH, showOffer, showSigning } from './signature-view.tsx';

const nextOf = (value: string | undefined) => ownPath(value, doors.citizen.home);
const csrfOf = (c: Context<VisitEnv>) => c.get('csrf') ?? '';

/** In by an electronic signature: a file to sign with any program, and what its signature opens. Mount before `/sign-in`. */
export const signatureRoutes = createVisitRouter()
  .get('/', c => showSigning(c, { csrf: csrfOf(c), next: nextOf(c.req.query('next')) }))
  .post('/', async c => {
    const { profile } = await regionOf(c);
    const form = await readForm(c, signatureBodyLimit(profile.policies.signature.maxBytes));
    const shown = { csrf: csrfOf(c), next: nextOf(form.text('next')) };
    const signing = await openSigning(await placeOf(c), form.text('challenge'));
    if (!signing) return showSigning(c, { ...shown, fault: { kind: 'late' } });
    const saved = await postedSignature(form);
    if (!saved) return showSigning(c, { ...shown, signing, fault: { kind: 'nothing' } });
    const access = await accessOf(c);
    const said = await countedSignature(
      access,
      () => whoSigned(access, saved, signingText(signing, config(c).origin, profile)),
      ({ kind }) => kind === 'person' || kind === 'list-awaited',
    );
    if (said.kind === 'locked') return waits(c, access, said);
    if (said.kind !== 'person') return showSigning(c, { ...shown, signing, fault: said });
    return recognise(c, access, { ...shown, signing, ...said });
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

/** The person behind a good signature, or why it opens nothing. */
async function whoSigned({ db, region }: Access, saved: Bytes, content: Bytes) {
  const checked = await checkSignature(db, region.policies, saved, content);
  if (checked.kind !== 'valid') return checked;
  const signer = signerOf(checked.signer);
  return signer.kind === 'person' ? { ...signer, valid: checked } : signer;
}

type Known = { csrf: string; next: string; signing: Signing; valid: Valid; person: PersonOfCertificate };

/** In to the cabinet of who signed, or to the offer of one. */
async function recognise(c: Context<VisitEnv>, access: Access, known: Known): Promise<Response> {
  const { csrf, next, signing, valid, person } = known;
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
  return showOffer(c, csrf, { ...told, person, certificate: enteringCertificate(valid), accountId, claimed, next });
}

async function register(c: Context<VisitEnv>, csrf: string, offer: Offer): Promise<Response> {
  const { next } = offer;
  const access = await accessOf(c);
  const outcome = await countedSignature(
    access,
    () => registerBySignature(access, offer),
    ({ kind }) => kind === 'in',
  );
  if (outcome.kind === 'locked') return waits(c, access, outcome);
  if (outcome.kind === 'spent') return showSigning(c, { csrf, next, fault: outcome });
  return signedIn(c, doors.citizen, { token: outcome.token, next, announced: [] });
}

const waits = (c: Context<VisitEnv>, access: Access, { until }: Locked) =>
  tooMany(c, access, { what: 'attempts', until, startAgain: SIGNING_PATH });

/** The cabinet must still be the one that was open when the offer was made. */
async function join(c: Context<VisitEnv>, csrf: string, offer: Offer): Promise<Response> {
  const { next } = offer;
  const back = `${SIGNING_PATH}?${new URLSearchParams({ next })}`;
  const citizen = await citizenHere(c);
  if (citizen?.accountId !== offer.accountId) return seeOther(c, `/sign-in?${new URLSearchParams({ next: back })}`);
  const asked = proofAsked(c, 'citizen', citizen, back);
  if (asked) return asked;
  const access = await accessOf(c);
  const outcome = await countedSignature(
    access,
    () => joinSignature(access, citizen, offer),
    ({ kind }) => kind === 'joined',
  );
  if (outcome.kind === 'locked') return waits(c, access, outcome);
  if (outcome.kind !== 'joined') return showSigning(c, { csrf, next, fault: outcome });
  poke(c, outcome.announced);
  return enterJoined(c, outcome.account, next);
}
