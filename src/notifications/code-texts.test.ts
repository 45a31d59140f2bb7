import { expect, test } from 'vitest';
import type { RegionProfile } from '../region/profile.ts';
import { askSupport } from './ask-support.ts';
import { codeMail, codeSms } from './code-texts.ts';

const ORIGIN = 'https://uslugi.priozerny-kray.example';
const REGION = {
  portalName: 'Портал',
  support: [
    { kind: 'email', label: 'Почта', address: 'help@kray.example', opens: '00:00', closes: '24:00' },
    { kind: 'phone', label: 'Телефон', address: '8 800 000-00-77', opens: '08:00', closes: '20:00' },
  ],
} satisfies Pick<RegionProfile, 'portalName' | 'support'>;
const purposes = ['register', 'sign-in', 'staff-sign-in', 'staff-register'] as const;

test.each(purposes)('the SMS of %s is one SMS and begins with the code', purpose => {
  const text = codeSms({ kind: 'code', channel: 'sms', to: '+79000000101', purpose, code: '012345' }, ORIGIN);
  expect(text).toMatch(/^012345 /);
  expect(text.length).toBeLessThanOrEqual(70);
});

test('a known telephone is told so without a code', () => {
  const text = codeSms({ kind: 'already-registered', channel: 'sms', to: '+79000000101' }, 'http://localhost:8787');
  expect(text).not.toMatch(/\d{6}/);
  expect(text.length).toBeLessThanOrEqual(70);
});

test('an e-mail keeps the code out of its subject', () => {
  const delivery = { kind: 'code', channel: 'email', to: 'a@b.example', purpose: 'sign-in', code: '012345' } as const;
  const { subject, text } = codeMail(delivery, ORIGIN, REGION);
  expect(subject).not.toContain('012345');
  expect(text).toContain('012345');
});

test('a link is whole and on a line of its own', () => {
  const delivery = { kind: 'confirm-email', channel: 'email', to: 'a@b.example', path: '/confirm-email/x?key=y' } as const;
  expect(codeMail(delivery, ORIGIN, REGION).text).toContain(`\n${ORIGIN}/confirm-email/x?key=y\n`);
});

test('a stolen password is changed by its owner; of other codes somebody answers', () => {
  const delivery = { kind: 'code', channel: 'email', to: 'a@b.example', purpose: 'sign-in', code: '012345' } as const;
  expect(codeMail(delivery, ORIGIN, REGION).text).toContain(`Смените его: ${ORIGIN}/cabinet/security/password`);
  const other = codeMail({ ...delivery, purpose: 'new-contact' }, ORIGIN, REGION).text;
  expect(other).toContain('Если код запросили не вы, позвоните в поддержку: 8 800 000-00-77.');
  expect(askSupport(REGION.support.slice(0, 1))).toBe('напишите в поддержку: help@kray.example');
});
