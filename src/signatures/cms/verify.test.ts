import { expect, test } from 'vitest';
import { toBase64, toPem } from '../asn1/armour.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { newCentre, newHolder, newRoot } from '../testing/authority.ts';
import type { Trust } from '../x509/trust.ts';
import { createCms } from './create.ts';
import { verifyCms } from './verify.ts';

const at = Date.UTC(2026, 5, 1);
const from = Date.UTC(2026, 0, 1);
const content = new TextEncoder().encode('Вход на портал\nпроверочная строка') as Bytes;

test('a signature of our own holds', async () => {
  const root = await newRoot('Корень', { from });
  const centre = await newCentre('Центр', root, { from });
  const person = await newHolder({ commonName: 'Иванова Анна', snils: '11223344595' }, centre, { from });
  const trust: Trust = { at, centres: [root.certificate], allowed: ['gost256'], revocation: { kind: 'not-checked' } };
  const der = await createCms({ content, ...person, signedAt: at, chain: [centre.certificate] });
  expect(await verifyCms(der, content, trust)).toMatchObject({ kind: 'valid', signedAt: at });
  expect(await verifyCms(toPem('CMS', der), content, trust)).toMatchObject({ kind: 'valid' });
  expect(await verifyCms(toBase64(der), content, trust)).toMatchObject({ kind: 'valid' });
});
