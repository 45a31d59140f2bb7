import { describe, expect, test } from 'vitest';
import { decide, type Here } from './decide.ts';

const here = (part: Partial<Here> = {}): Here => ({ accountId: 'mine', snils: 'none', hasOid: false, ...part });

describe('nobody is signed in', () => {
  test.each([
    [{ oid: 'a' }, true, { kind: 'known', accountId: 'a', twin: false }],
    [{ oid: 'a' }, false, { kind: 'known', accountId: 'a', twin: false }],
    [{ snils: 'a' }, true, { kind: 'known', accountId: 'a', twin: false }],
    [{ oid: 'a', snils: 'b' }, true, { kind: 'known', accountId: 'a', twin: true }],
    [{ oid: 'a', snils: 'a', phone: 'b' }, true, { kind: 'known', accountId: 'a', twin: false }],
    [{ claimed: 'a' }, true, { kind: 'ask', accountId: 'a', by: 'snils' }],
    [{ claimed: 'a', phone: 'b' }, true, { kind: 'ask', accountId: 'a', by: 'snils' }],
    [{ phone: 'a' }, true, { kind: 'ask', accountId: 'a', by: 'phone' }],
    [{ phone: 'a' }, false, { kind: 'ask', accountId: 'a', by: 'phone' }],
    [{}, true, { kind: 'new' }],
  ] as const)('%j, confirmed: %s', (matches, confirmed, decision) => expect(decide(matches, confirmed, null)).toEqual(decision));

  test('the СНИЛС of a simplified record decides nothing: anybody may have typed it there', () => {
    expect(decide({ snils: 'a' }, false, null)).toEqual({ kind: 'new' });
    expect(decide({ claimed: 'a' }, false, null)).toEqual({ kind: 'new' });
  });
});

describe('somebody is signed in', () => {
  test('their own cabinet is entered, another is not entered over it', () => {
    expect(decide({ oid: 'mine' }, true, here())).toMatchObject({ kind: 'known', accountId: 'mine' });
    expect(decide({ oid: 'b' }, true, here())).toEqual({ kind: 'another' });
    expect(decide({ snils: 'b' }, true, here())).toEqual({ kind: 'another' });
  });

  test('a way in that is nobody’s is offered to this cabinet, unless the cabinet is another person’s', () => {
    expect(decide({}, true, here())).toEqual({ kind: 'ask', accountId: 'mine', by: 'here' });
    expect(decide({ phone: 'b' }, true, here())).toEqual({ kind: 'ask', accountId: 'mine', by: 'here' });
    expect(decide({}, true, here({ snils: 'other' }))).toEqual({ kind: 'stranger' });
    expect(decide({}, false, here({ snils: 'other' }))).toEqual({ kind: 'stranger' });
    expect(decide({}, true, here({ hasOid: true }))).toEqual({ kind: 'stranger' });
  });
});
