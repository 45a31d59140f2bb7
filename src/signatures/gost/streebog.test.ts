import { expect, test } from 'vitest';
import { testWithGost } from '../../../test/harness/openssl.ts';
import { fromHex, toHex } from '../asn1/bytes.ts';
import { streebog } from './streebog.ts';

const M1 = new TextEncoder().encode('012345678901234567890123456789012345678901234567890123456789012');
const M2 = fromHex(
  'd1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20' +
    'f120eceef0ff20f1f2f0e5ebe0ece820ede020f5f0e0e1f0fbff20efebfaeafb20c8e3eef0e5e2fb',
);

test('Streebog answers as RFC 6986 prints', () => {
  expect(toHex(streebog(M1, 64))).toBe(
    '1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48',
  );
  expect(toHex(streebog(M1, 32))).toBe('9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500');
  expect(toHex(streebog(M2, 64))).toBe(
    '1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28',
  );
  expect(toHex(streebog(M2, 32))).toBe('9dd2fe4e90409e5da87f53976d7405b0c0cac628fc669a741d50063c557e8f50');
});

testWithGost('Streebog of every length around its block is what openssl computes, carries included', async bench => {
  for (const length of [0, 1, 31, 32, 63, 64, 65, 127, 128, 129, 4096 + 7])
    for (const fill of [0x00, 0xff, 0xee])
      for (const size of [32, 64] as const) {
        const message = new Uint8Array(length).fill(fill);
        const said = bench.run('dgst', `-md_gost12_${8 * size}`, '-r', bench.put('message', message));
        expect(`${length} ${fill} ${toHex(streebog(message, size))}`).toBe(`${length} ${fill} ${said.stdout.split(' ')[0]}`);
      }
});
