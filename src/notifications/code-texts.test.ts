import { expect, test } from 'vitest';
import { codeMail, codeSms } from './code-texts.ts';

const ORIGIN = 'https://uslugi.priozerny-kray.example';
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
  const { subject, text } = codeMail(delivery, ORIGIN, 'Портал');
  expect(subject).not.toContain('012345');
  expect(text).toContain('012345');
});

test('a link is whole and on a line of its own', () => {
  const delivery = { kind: 'confirm-email', channel: 'email', to: 'a@b.example', path: '/confirm-email/x?key=y' } as const;
  expect(codeMail(delivery, ORIGIN, 'Портал').text).toContain(`\n${ORIGIN}/confirm-email/x?key=y\n`);
});
