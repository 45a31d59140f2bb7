import { afterlifeRecipes } from './afterlife.ts';
import { caseRecipes } from './cases.ts';
import { deskRecipes } from './desk.ts';
import { doorRecipes } from './doors.ts';
import { draftRecipes } from './drafts.ts';
import { esiaRecipes } from './esia.ts';
import { factorRecipes } from './factors.ts';
import { identityRecipes } from './identity.ts';
import { profileRecipes } from './profile.ts';
import { proofRecipes } from './proofs.ts';
import type { Recipes } from './recipe.ts';
import { recoveryRecipes } from './recovery.ts';
import { securityRecipes } from './security.ts';
import { signatureRecipes } from './signature.ts';
import { ticketRecipes } from './tickets.ts';

/** How every changing address is used, by its method and path as the router knows them; words in brackets tell two uses of one apart. */
export const recipes: Recipes = {
  ...doorRecipes,
  ...proofRecipes,
  ...securityRecipes,
  ...recoveryRecipes,
  ...ticketRecipes,
  ...factorRecipes,
  ...identityRecipes,
  ...esiaRecipes,
  ...draftRecipes,
  ...caseRecipes,
  ...afterlifeRecipes,
  ...profileRecipes,
  ...deskRecipes,
  ...signatureRecipes,
};

const late = 'it sends a kept form to an address that is here: late-posts-safety.test.ts';
const outside = 'what an outside body says and what is sent to it: external-faults.test.ts';

const staff = 'the machinery of the citizens’ pages, at another prefix: proofs.ts, security.ts';

const codesFile = 'nothing changes; what is answered is a file: factors.test.ts';

const joining = 'each press is one more session of one cabinet: esia-faults.test.ts';
const sending = 'the machinery of every code: doors.ts, proofs.ts';

const news = 'one batch as of POST /cabinet/profile/consents/:purpose, by the key of a letter: news.test.ts';

/** Addresses whose faults other tests show. */
export const elsewhere: Record<string, string> = {
  'POST /cabinet/data': 'nothing changes but the journal; what is answered is a file: profile-closing.test.ts',
  'POST /cabinet/profile/confirmation': 'one batch as of POST /cabinet/profile/:section, once an hour: profile-closing.test.ts',
  'POST /cabinet/profile/contacts/code/sending': 'the machinery of the step-up’s code, at another prefix: proofs.ts',
  'POST /cabinet/kept/:late/sending': late,
  'POST /cabinet/kept/:late/removal': late,
  'POST /staff/kept/:late/sending': late,
  'POST /staff/kept/:late/removal': late,
  'POST /sign-in/joining': joining,
  'POST /cabinet/joining': joining,
  'POST /outside/:body/news': outside,
  'POST /unsubscribe/:consent': news,
  'POST /unsubscribe/:consent/one-click': news,
  'POST /recovery/code/sending': sending,
  'POST /recovery/phone/sending': sending,
  'POST /staff/security/sessions': staff,
  'POST /staff/security/password': staff,
  'POST /activate/code/sending': 'the machinery of registration, at another address: doors.ts',
  'POST /staff/proof': staff,
  'POST /staff/proof/code': staff,
  'POST /staff/proof/code/sending': staff,
  'POST /staff/security/factors/app': staff,
  'POST /staff/sign-in/passkey': staff,
  'POST /staff/security/passkeys/new': staff,
  'POST /staff/security/passkeys/:passkey/name': staff,
  'POST /staff/security/passkeys/:passkey/removal': staff,
  'POST /staff/security/factors/app/removal': staff,
  'POST /staff/security/factors/codes': staff,
  'POST /staff/desk/login': 'one batch, in a region that has such logins: municipal-login.test.ts',
  'POST /cabinet/security/factors/codes/file': codesFile,
  'POST /staff/security/factors/codes/file': codesFile,
  'POST /cabinet/identity/photo': 'a scan and the consent to it in one batch, or the two of them away: identity-photo.test.ts',
  'POST /staff/tickets/:ticket/refusal': 'a decision like the second confirmation: tickets.ts',
  'POST /staff/checks/:check/return': 'a decision like an acceptance: identity.ts',
  'POST /staff/cases/:number/sending': outside,
  'POST /cabinet/applications/:number/correction': 'a submission with a key of its own: corrections.test.ts',
};
