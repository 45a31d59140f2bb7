import { expect, test } from 'vitest';
import { isOpenToServing } from './served-pages.ts';

test.each([
  '/cabinet',
  '/sign-out',
  '/cabinet/drafts/new',
  '/cabinet/drafts/AAAAAAAAAAAAAAAAAAAAAA/children/1/removal',
  '/cabinet/applications',
  '/cabinet/applications/77-2026-40142338-6/receipt',
  '/cabinet/applications/77-2026-40142338-6/documents',
])('%s is open to an officer who fills in for a visitor', path => expect(isOpenToServing(path)).toBe(true));

test.each([
  '/cabinet/profile',
  '/cabinet/profile/contacts',
  '/cabinet/security',
  '/cabinet/security/password',
  '/cabinet/proof',
  '/cabinet/documents',
  '/cabinet/messages',
  '/cabinet/factors',
  '/cabinet/passkeys',
  '/cabinet/closing',
  '/consent',
  '/cabinet/applications/77-2026-40142338-6/correction',
])('%s is not', path => expect(isOpenToServing(path)).toBe(false));

const draft = '/cabinet/drafts/AAAAAAAAAAAAAAAAAAAAAA';

test.each([draft, `${draft}/check`, `${draft}/children/1/removal`, '/sign-out', '/cabinet/session'])(
  '%s is open to an officer who was brought the paper of this draft',
  path => expect(isOpenToServing(path, draft)).toBe(true),
);

test.each([
  '/cabinet',
  '/cabinet/drafts',
  '/cabinet/drafts/new',
  '/cabinet/drafts/BBBBBBBBBBBBBBBBBBBBBB',
  `${draft}B`,
  `${draft}/removal`,
  '/cabinet/applications',
  '/cabinet/applications/77-2026-40142338-6',
  '/cabinet/profile',
])('%s is not', path => expect(isOpenToServing(path, draft)).toBe(false));
