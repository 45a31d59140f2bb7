import { expect, test } from 'vitest';
import { Malformed } from '../signatures/asn1/malformed.ts';
import { newCrl, newHolder, newRoot } from '../signatures/testing/authority.ts';
import { revokedIn } from '../signatures/x509/crl.ts';
import { entryIn, pieceOf, piecesOf, WHOLE } from './piece.ts';

const from = Date.UTC(2026, 0, 1);
const root = await newRoot('Центр', { from });
const one = (await newHolder({ commonName: 'Анна' }, root, { from })).certificate;
const serialOf = (n: number) => (0x1000_0000 + n * 7919).toString(16);
const listOf = (n: number) =>
  newCrl(root, {
    thisUpdate: from,
    nextUpdate: from + 1000,
    revoked: Array.from({ length: n }, (_, i) => ({
      certificate: { ...one, serial: serialOf(i) },
      at: from + i * 1000,
      reason: i % 2 ? 1 : undefined,
    })),
  });

test.each([0, 3, 1000, 5000])('a list of %d is found again in its pieces, number by number', async n => {
  const list = await listOf(n);
  const { pieces, entries } = piecesOf(list);
  expect(entries).toBe(n);
  expect([...pieces.keys()].every(name => (n > 1000 ? /^[0-9a-f]{2}$/ : /^$/).test(name))).toBe(true);
  for (const i of [0, 1, n >> 1, n - 1].filter(i => i >= 0 && i < n)) {
    const serial = serialOf(i);
    const near = [pieces.get(WHOLE), pieces.get(pieceOf(serial))].filter(piece => piece !== undefined);
    expect(entryIn(near, serial)).toEqual(revokedIn(list, serial));
  }
  expect(entryIn([...pieces.values()], 'ff00ff00')).toBeUndefined();
  expect(entryIn([...pieces.values()], 'toString')).toBeUndefined();
});

test('a list with a broken entry is refused whole: half of it would call the other half good', async () => {
  const list = await listOf(3);
  const broken = { ...list.entries!, body: list.entries!.body.slice(0, -1) };
  expect(() => piecesOf({ ...list, entries: broken })).toThrow(Malformed);
});
