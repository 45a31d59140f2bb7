import { DAY } from '../src/platform/clock.ts';
import { defaultProfile } from '../src/region/default-profile.ts';
import type { Policies } from '../src/region/profile.ts';
import type { Bytes } from '../src/signatures/asn1/bytes.ts';
import { createCms } from '../src/signatures/cms/create.ts';
import { type Holder, type Issue, newHolder, newRoot } from '../src/signatures/testing/authority.ts';
import type { Subject } from '../src/signatures/x509/subject.ts';
import { licenceAnswers } from './answers.ts';
import { type FormAnswers, fillDraft, startDraft } from './apply.ts';
import type { Visitor } from './harness/client.ts';
import { ownPortal, type Portal } from './harness/portal.ts';
import { setRegion } from './harness/region.ts';
import { query } from './harness/state.ts';
import { APPLICANT_SNILS, fileToSign, putList, sendSignature, trustCentre, withTrainingCentre } from './signing.ts';
import { registerCitizen } from './world.ts';

const now = Date.now();

/** A portal of a region that asks for Госуслуги or a signature, allows RSA, and believes a centre whose keys are ours. */
export async function signingPortal(more: Partial<Policies> = {}) {
  const portal = await ownPortal();
  const { policies } = defaultProfile;
  const signature = { ...policies.signature, algorithms: ['rsa' as const] };
  await setRegion(portal, { ...defaultProfile, policies: { ...policies, filing: { requires: 'esia' }, signature, ...more } });
  await withTrainingCentre(portal);
  const centre = await newRoot('Центр заявлений', { from: now - 310 * DAY });
  await trustCentre(portal, centre.certificate);
  await putList(portal, centre.certificate, now + DAY);
  const holder = (whom: Subject = applicant(), issue: Partial<Issue> = {}) =>
    newHolder(whom, centre, { from: now - DAY, ...issue });
  return { portal, holder };
}

/** The applicant of the tests' answers, as a certificate names them. */
export const applicant = (wanted: Partial<Subject> = {}): Subject => ({
  commonName: 'Иванова Анна',
  surname: 'Иванова',
  givenName: 'Анна Петровна',
  snils: APPLICANT_SNILS,
  ...wanted,
});

/** Somebody new at the check of a filled draft; by default of a service that asks for a qualified signature. */
export async function atCheck(portal: Portal, slug = 'alcohol-retail-license', answers: FormAnswers = licenceAnswers(false)) {
  const { visitor, person } = await registerCitizen(portal);
  const draft = await startDraft(visitor, slug);
  await fillDraft(visitor, answers);
  return { visitor, person, draft };
}

/** What is said to a signature that somebody made of a draft's file: a refusal, or the page it led to. */
export async function saidTo(visitor: Visitor, draft: string, make: (content: Bytes) => Promise<Uint8Array> | Uint8Array) {
  await visitor.get(`${draft}/signature`);
  await sendSignature(visitor, await make(await fileToSign(visitor)));
  return visitor.page.errors[0] ?? visitor.page.path;
}

export const signedBy = (who: Holder) => (content: Bytes) => createCms({ content, ...who, signedAt: Date.now() });

export const idOf = (draft: string): string => draft.split('/').at(-1) ?? '';

/** The signature that is kept of a draft. */
export const signatureKept = (portal: Portal, draft: string) =>
  query<{ hash: string }>(portal, 'SELECT signed_hash AS hash FROM draft_signatures WHERE draft_id = ?', idOf(draft));
