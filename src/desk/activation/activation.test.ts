import { expect, test } from 'vitest';
import { newReadableCode } from '../../platform/readable-code.ts';
import { keyringOf } from '../../platform/sealing/keyring.ts';
import { toBase64 } from '../../signatures/asn1/armour.ts';
import { activationIndex } from './activation.ts';

const ringOf = (byte: number) => keyringOf({ keyring: { current: 1, keys: { 1: toBase64(new Uint8Array(32).fill(byte)) } } });

test('who has the tables and not the keyring can not try codes on what is kept of one', async () => {
  const code = newReadableCode();
  const [one, other] = await Promise.all([ringOf(1), ringOf(2)]);
  expect(await activationIndex(one, code)).toBe(await activationIndex(one, code));
  expect(await activationIndex(other, code)).not.toBe(await activationIndex(one, code));
});
