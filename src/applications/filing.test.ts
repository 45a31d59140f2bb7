import { describe, expect, test } from 'vitest';
import { type FilingLevel, filingLevel } from '../catalogue/filing-level.ts';
import { type Author, filingOf, signatureKindOf } from './filing.ts';

const asked = (requires: FilingLevel) => ({ filing: { requires } });
const byPassword: Author = { authentication: 'password', sessionTrust: 2 };
const byEsia: Author = { authentication: 'esia', sessionTrust: 2 };
const simplified: Author = { authentication: 'esia', sessionTrust: 0 };
const signed: Author = { authentication: 'signature', sessionTrust: 2 };

test('the stronger of region and service counts; a demo region waives both', () => {
  expect(filingLevel(asked('any'), asked('qualified'))).toBe('any');
  expect(filingLevel(asked('esia'), asked('any'))).toBe('esia');
  expect(filingLevel(asked('esia'), asked('qualified'))).toBe('qualified');
  expect(filingLevel(asked('qualified'), asked('esia'))).toBe('qualified');
});

test('only a confirmed record and a certificate sign: a password does not, whatever is known of its person', () => {
  expect([byPassword, byEsia, simplified, signed].map(signatureKindOf)).toEqual(['none', 'simple-esia', 'none', 'qualified']);
});

describe.each<[FilingLevel, (string | null)[]]>([
  ['any', [null, null, null, null]],
  ['esia', ['esia', null, 'confirmed', null]],
  ['qualified', ['signature', 'signature', 'signature', null]],
])('where «%s» is asked', (requires, missing) => {
  test('each way in is told its next step', () => {
    const policies = asked(requires);
    const found = [byPassword, byEsia, simplified, signed].map(author => filingOf(policies, asked('any'), author).missing);
    expect(found).toEqual(missing);
  });
});
