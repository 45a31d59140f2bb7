import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWithGost } from '../../../test/harness/openssl.ts';
import { pemBlocks, toPem } from '../asn1/armour.ts';
import { fromHex } from '../asn1/bytes.ts';
import { curveOf, gostCurve, parameterSets } from './curves.ts';
import { gostPrivateKey, gostPrivateKeyInfo, gostPublicKey, gostPublicKeyInfo, newGostKey, publicOf } from './keys.ts';
import { gostSign } from './sign.ts';
import { streebog } from './streebog.ts';
import { gostPoint, gostVerify } from './verify.ts';

const message = new TextEncoder().encode('Прошу предоставить услугу');

test('the signature RFC 7091 prints holds, and no other', () => {
  const p = '8000000000000000000000000000000000000000000000000000000000000431';
  const numbers = {
    p,
    a: '7',
    b: '5FBFF498AA938CE739B8E022FBAFEF40563F6E6A3472FC2A514C0CE9DAE23B7E',
    q: '8000000000000000000000000000000150FE8A1892976154C59CFC193ACCF5B3',
    x: '2',
    y: '08E2A8A0E65147D4BD6316030E16D19C85C97F0A9CA267122B96ABBCEA7E8FC8',
    h: 1,
  } as const;
  const curve = curveOf(numbers, 32);
  const point = gostPoint(curve, {
    x: 0x7f2b49e270db6d90d8595bec458b50c58585ba1d4e9b788f6689dbd8e56fd80bn,
    y: 0x26f1b489d6701dd185c8413a977b3cbbaf64d1c593d26627dffb101a87ff77dan,
  })!;
  const digest = fromHex('2dfbc1b372d89a1188c09c52e0eec61fce52032ab1022e8e67ece6672b043ee5').reverse();
  const [r, s] = [
    '41aa28d2f1ab148280cd9ed56feda41974053554a42767b83ad043fd39dc0493',
    '01456c64ba4642a1653c235a98a60249bcd6d3f746b631df928014f6c5bf9c40',
  ];
  expect(gostVerify(curve, point, digest, fromHex(s + r))).toBe(true);
  expect(gostVerify(curve, point, digest, fromHex(r + s))).toBe(false);
});

test.each(parameterSets)('a key of %s signs, and a flipped bit of digest or signature is seen', set => {
  const key = newGostKey(set);
  const { point } = publicOf(key);
  const { curve } = key;
  const digest = streebog(message, curve.size);
  const signature = gostSign(curve, key.number, digest);
  expect(gostVerify(curve, point, digest, signature)).toBe(true);
  const runs = { numRuns: 12 };
  fc.assert(
    fc.property(fc.nat(2 * curve.size - 1), fc.nat(7), (at, bit) => {
      const [wrong, other] = [signature.slice(), digest.slice()];
      wrong[at]! ^= 1 << bit;
      other[at % curve.size]! ^= 1 << bit;
      return !gostVerify(curve, point, digest, wrong) && !gostVerify(curve, point, other, signature);
    }),
    runs,
  );
});

test('zeros, numbers past the order and a point off the curve are no signature', () => {
  const key = newGostKey('1.2.643.7.1.2.1.1.1');
  const { curve } = key;
  const { point } = publicOf(key);
  const digest = streebog(message, 32);
  const order = fromHex(curve.Point.Fn.ORDER.toString(16));
  const good = gostSign(curve, key.number, digest);
  const signatures = [
    new Uint8Array(64),
    new Uint8Array(64).fill(0xff),
    new Uint8Array([...order, ...good.slice(32)]),
    good.slice(1),
  ];
  expect(signatures.map(signature => gostVerify(curve, point, digest, signature))).toEqual([false, false, false, false]);
  expect(gostPoint(curve, { x: point.x, y: point.y })).toBeDefined();
  expect(gostPoint(curve, { x: point.x, y: point.y + 1n })).toBeUndefined();
  expect(gostPoint(curve, { x: 0n, y: 0n })).toBeUndefined();
  // A point of order 2 satisfies the equation, yet is not of the subgroup: x³ + ax + b is 0 here.
  const two = 0x100fe73f595ff158e974b44d478d9588744fe5c192ac47ea63075dce7a14aaan;
  expect(gostPoint(curve, { x: two, y: 0n })).toBeUndefined();
});

test('two signatures of one text differ: the nonce is new each time', () => {
  const key = newGostKey('1.2.643.2.2.35.1');
  const digest = streebog(message, 32);
  expect(gostSign(key.curve, key.number, digest)).not.toEqual(gostSign(key.curve, key.number, digest));
});

test('the test sets of the standard are no keys of people', () => {
  expect(gostCurve('1.2.643.2.2.35.0')).toBeUndefined();
  expect(gostCurve('toString')).toBeUndefined();
});

const opensslName: Record<string, [algorithm: string, set: string]> = {
  '1.2.643.2.2.35.1': ['gost2012_256', 'A'],
  '1.2.643.2.2.35.2': ['gost2012_256', 'B'],
  '1.2.643.2.2.35.3': ['gost2012_256', 'C'],
  '1.2.643.2.2.36.0': ['gost2012_256', 'XA'],
  '1.2.643.2.2.36.1': ['gost2012_256', 'XB'],
  '1.2.643.7.1.2.1.1.1': ['gost2012_256', 'TCA'],
  '1.2.643.7.1.2.1.1.2': ['gost2012_256', 'TCB'],
  '1.2.643.7.1.2.1.1.3': ['gost2012_256', 'TCC'],
  '1.2.643.7.1.2.1.1.4': ['gost2012_256', 'TCD'],
  '1.2.643.7.1.2.1.2.1': ['gost2012_512', 'A'],
  '1.2.643.7.1.2.1.2.2': ['gost2012_512', 'B'],
  '1.2.643.7.1.2.1.2.3': ['gost2012_512', 'C'],
};

for (const set of parameterSets)
  testWithGost(`keys and signatures of ${set} go both ways between us and openssl`, async bench => {
    const [algorithm, name] = opensslName[set]!;
    const digestName = algorithm === 'gost2012_256' ? '-md_gost12_256' : '-md_gost12_512';
    bench.put('message', message);
    bench.run('genpkey', '-algorithm', algorithm, '-pkeyopt', `paramset:${name}`, '-out', 'their.pem');
    bench.run('pkey', '-in', 'their.pem', '-pubout', '-outform', 'DER', '-out', 'their.pub');
    bench.run('dgst', digestName, '-sign', 'their.pem', '-out', 'their.sig', 'message');
    const theirs = gostPublicKey(bench.get('their.pub'));
    expect(theirs.parameterSet).toBe(set);
    expect(gostVerify(theirs.curve, theirs.point, streebog(message, theirs.curve.size), bench.get('their.sig'))).toBe(true);
    expect(publicOf(gostPrivateKey(pemBlocks(bench.get('their.pem'))[0]!.bytes)).point.equals(theirs.point)).toBe(true);

    const ours = newGostKey(set);
    bench.put('our.sig', gostSign(ours.curve, ours.number, streebog(message, ours.curve.size)));
    bench.put('our.pub', toPem('PUBLIC KEY', gostPublicKeyInfo(publicOf(ours))));
    bench.run('dgst', digestName, '-verify', 'our.pub', '-signature', 'our.sig', 'message');
    bench.put('our.key', toPem('PRIVATE KEY', gostPrivateKeyInfo(ours)));
    bench.run('pkey', '-in', 'our.key', '-pubout', '-outform', 'DER', '-out', 'our.pub.der');
    expect(gostPublicKey(bench.get('our.pub.der')).point.equals(publicOf(ours).point)).toBe(true);
  });
