import { expect, test } from 'vitest';
import { secondThing } from './second-thing.ts';

const both = { hasPhone: true, hasEmail: true, hasApp: false, hasRecoveryCodes: false, trustLevel: 0 } as const;
const asked = (reason: 'password' | 'phone' | 'email', firstThing: 'sms' | 'email') => ({ reason, firstThing, byLink: false });

test('what a person has with them is asked before a contact, whatever they say is lost', () => {
  const all = { ...both, hasApp: true, hasRecoveryCodes: true };
  for (const reason of ['password', 'phone', 'email'] as const)
    expect(secondThing(all, asked(reason, 'sms'))).toEqual({ kind: 'ways', ways: ['app', 'recovery-code'] });
});

test('the other contact is asked when the account has one', () => {
  expect(secondThing(both, asked('password', 'sms'))).toEqual({ kind: 'ways', ways: ['email'] });
  expect(secondThing(both, asked('password', 'email'))).toEqual({ kind: 'ways', ways: ['sms'] });
  expect(secondThing(both, asked('email', 'email'))).toEqual({ kind: 'ways', ways: ['sms'] });
});

test('who has lost it goes on without it, and with a new telephone; a confirmed person only by hand', () => {
  expect(secondThing(both, asked('phone', 'email'))).toEqual({ kind: 'new-phone' });
  expect(secondThing(both, asked('email', 'sms'))).toEqual({ kind: 'none' });
  const confirmed = { ...both, trustLevel: 2 } as const;
  expect(secondThing(confirmed, asked('phone', 'email'))).toEqual({ kind: 'by-hand' });
  expect(secondThing(confirmed, asked('email', 'sms'))).toEqual({ kind: 'by-hand' });
  expect(secondThing(confirmed, asked('password', 'sms'))).toEqual({ kind: 'ways', ways: ['email'] });
});

test('an account with one contact has nothing else to ask', () => {
  expect(secondThing({ ...both, hasEmail: false }, asked('password', 'sms'))).toEqual({ kind: 'none' });
  expect(secondThing({ ...both, hasPhone: false, trustLevel: 2 }, asked('password', 'email'))).toEqual({ kind: 'new-phone' });
});

test('a mailbox that only a link has tied to the account replaces no telephone', () => {
  expect(secondThing(both, { ...asked('phone', 'email'), byLink: true })).toEqual({ kind: 'by-hand' });
  expect(secondThing({ ...both, hasPhone: false }, { ...asked('password', 'email'), byLink: true })).toEqual({ kind: 'by-hand' });
  expect(secondThing(both, { ...asked('password', 'email'), byLink: true })).toEqual({ kind: 'ways', ways: ['sms'] });
});
