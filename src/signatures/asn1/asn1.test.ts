import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempt, bytes } from '../testing/foreign.ts';
import { fromBase64, toBase64, toBase64Url, toPem, unarmoured } from './armour.ts';
import { type Bytes, concat, fromHex } from './bytes.ts';
import { Malformed } from './malformed.ts';
import { children, MAX_DEPTH, read } from './read.ts';
import { text, time } from './text.ts';
import { octets, oid, unsigned } from './values.ts';
import * as write from './write.ts';

test('numbers, names, octets and times come back as they were written', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 1n << 600n }), number => unsigned(read(write.integer(number))) === number));
  fc.assert(
    fc.property(fc.tuple(fc.nat(2), fc.nat(39), fc.array(fc.nat(2 ** 31 - 1), { maxLength: 8 })), ([a, b, rest]) => {
      const dotted = [a, b, ...rest].join('.');
      expect(oid(read(write.oid(dotted)))).toBe(dotted);
    }),
  );
  fc.assert(
    fc.property(bytes({ maxLength: 70_000 }), body => octets(read(write.octets(body))).length === body.length),
    { numRuns: 20 },
  );
  const [first, last] = [Date.UTC(1950, 0, 1), Date.UTC(2200, 0, 1)];
  fc.assert(
    fc.property(fc.integer({ min: first / 1000, max: last / 1000 }), at => time(read(write.time(at * 1000))) === at * 1000),
  );
});

test('DER has one way to write a length; BER has others, and strings in pieces', () => {
  const long = fromHex('04810141');
  expect(() => read(long)).toThrow(Malformed);
  expect(octets(read(long, 'ber'))).toEqual(fromHex('41'));
  const pieces = fromHex('2480040141240404024243 0000'.replaceAll(' ', ''));
  expect(() => read(pieces)).toThrow(Malformed);
  expect(octets(read(pieces, 'ber'))).toEqual(fromHex('414243'));
  for (const broken of [
    '',
    '30',
    '3001',
    '300100',
    '30800000ff',
    '0480',
    '2480',
    '24800401',
    '3f8100',
    '3003040541',
    '308500000000',
    '0101',
    '3084ffffffff',
  ])
    expect(() => children(read(fromHex(broken), 'ber'))).toThrow(Malformed);
});

test('depth and size have a limit', () => {
  const nest = (depth: number): Bytes => (depth === 0 ? write.nothing() : write.sequence(nest(depth - 1)));
  const dig = (value: ReturnType<typeof read>): void =>
    children(value)
      .filter(({ tag }) => tag === 0x30)
      .forEach(dig);
  dig(read(nest(MAX_DEPTH)));
  expect(() => dig(read(nest(MAX_DEPTH + 1)))).toThrow(Malformed);
  const endless = concat(...Array.from({ length: 100_000 }, () => fromHex('3080')));
  expect(() => read(endless, 'ber')).toThrow(Malformed);
  expect(() => read(write.octets(new Uint8Array(2000)), 'der', 1000)).toThrow(Malformed);
  expect(() => children(read(write.sequence(...Array.from({ length: 1001 }, () => write.nothing()))))).toThrow(Malformed);
});

test.each([
  '170d3235313330313030303030305a',
  '170d3235303233303030303030305a',
  '170b323530313031303030305a30',
  '0c0141',
  '180f32303235303130313234303030305a',
])('a time no calendar has is refused: %s', hex => {
  expect(attempt(() => time(read(fromHex(hex))))).toBeUndefined();
});

test('two digits of a year are 1950 to 2049', () => {
  const of = (digits: string) =>
    new Date(time(read(write.value(0x17, new TextEncoder().encode(`${digits}0101000000Z`))))).getUTCFullYear();
  expect([of('49'), of('50'), of('99'), of('00')]).toEqual([2049, 1950, 1999, 2000]);
  expect(new Date(time(read(write.value(0x18, new TextEncoder().encode('20510101000000.5Z'))))).getUTCFullYear()).toBe(2051);
});

test('texts are read in every writing, and broken ones refused', () => {
  const of = (tag: number, hex: string) => text(read(write.value(tag, fromHex(hex))));
  expect([of(0x0c, 'd096'), of(0x1e, '0416'), of(0x13, '41'), of(0x12, '31'), of(0x14, 'e9')]).toEqual(['Ж', 'Ж', 'A', '1', 'é']);
  expect(() => of(0x0c, 'ff')).toThrow(Malformed);
  expect(() => of(0x1e, '041')).toThrow(Malformed);
  expect(() => of(0x04, '41')).toThrow(Malformed);
});

test('what people save is read: DER, PEM, base64 with breaks, spaces, a mark of order or in UTF-16', () => {
  const der = write.sequence(write.octets(new Uint8Array(100).fill(7)));
  const encode = (saved: string) => new TextEncoder().encode(saved) as Bytes;
  const base64 = toBase64(der);
  const wide = new Uint8Array([0xff, 0xfe, ...Array.from(base64, letter => [letter.charCodeAt(0), 0]).flat()]);
  const ways: (Bytes | string)[] = [
    der,
    toPem('CMS', der),
    encode(toPem('PKCS7', der)),
    encode(toPem('CMS', der).replaceAll('\n', '\r\n')),
    encode(`Subject: письмо\n\n${toPem('CMS', der)}\nподпись`),
    base64,
    encode(`\ufeff${base64}`),
    encode(base64.replace(/(.{20})/g, '$1 \r\n')),
    toBase64Url(der),
    wide,
  ];
  for (const saved of ways) expect(unarmoured(saved)).toEqual(der);
  for (const wrong of ['', 'привет', '====', 'A', '-----BEGIN CMS-----\n!!\n-----END CMS-----'])
    expect(() => unarmoured(wrong)).toThrow(Malformed);
  expect(fromBase64('_-8=')).toEqual(fromHex('ffef'));
});
