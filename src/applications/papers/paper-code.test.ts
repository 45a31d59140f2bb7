import { expect, test } from 'vitest';
import { keyringOf } from '../../platform/sealing/keyring.ts';
import { toBase64 } from '../../signatures/asn1/armour.ts';
import { newPaperCode, paperIndex, readPaperCode, shownCode } from './paper-code.ts';

const ringOf = (byte: number) => keyringOf({ keyring: { current: 1, keys: { 1: toBase64(new Uint8Array(32).fill(byte)) } } });

test('a code is twelve figures, no two alike, and is read as it is shown, or as its address', () => {
  const codes = new Set(Array.from({ length: 500 }, newPaperCode));
  expect(codes.size).toBe(500);
  for (const code of codes) {
    expect(code).toMatch(/^\d{12}$/);
    for (const typed of [
      code,
      shownCode(code),
      ` ${shownCode(code).replaceAll(' ', '-')} `,
      `https://k.example/staff/desk/paper/${code}`,
    ])
      expect(readPaperCode(typed)).toEqual({ code });
  }
});

test('a figure that is wrong, missing or swapped is told before anything is looked for', () => {
  const code = newPaperCode();
  for (const at of [0, 5, 11]) {
    const other = String((Number(code[at]) + 1) % 10);
    expect(readPaperCode(code.slice(0, at) + other + code.slice(at + 1))).toMatchObject({
      problem: expect.stringContaining('опечатка'),
    });
  }
  expect(readPaperCode(code.slice(1))).toMatchObject({ problem: expect.stringContaining('введено 11') });
  expect(readPaperCode('абв')).toMatchObject({ problem: expect.stringContaining('только цифры') });
  expect(readPaperCode('  ')).toMatchObject({ problem: expect.stringContaining('Введите код') });
});

test('who has the tables and not the keyring can not try codes on what is kept of one', async () => {
  const code = newPaperCode();
  const [one, other] = await Promise.all([ringOf(1), ringOf(2)]);
  expect(await paperIndex(one, code)).toBe(await paperIndex(one, code));
  expect(await paperIndex(other, code)).not.toBe(await paperIndex(one, code));
});
