import { expect } from 'vitest';
import { testWithGost } from '../../../test/harness/openssl.ts';
import { content, gost, scene } from '../../../test/harness/openssl-scene.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { readCrl } from '../x509/crl.ts';
import type { Trust } from '../x509/trust.ts';
import { verifyCms } from './verify.ts';

// Every message here is a real one: openssl made it.

const DAY = 86_400_000;
const HOUR = 3_600_000;

testWithGost('a chain of three holds, with the centre in the message or at hand', async bench => {
  const { sign, trust } = scene(bench);
  const alone = { ...trust, intermediates: [] };
  expect(await verifyCms(sign(), content, trust)).toMatchObject({
    kind: 'valid',
    chain: { length: 3 },
    revocation: 'not-checked',
  });
  expect(await verifyCms(sign('person', '-certfile', 'centre.pem'), content, alone)).toMatchObject({ kind: 'valid' });
  expect(await verifyCms(sign(), content, alone)).toMatchObject({ kind: 'unknown-issuer' });
});

testWithGost('two signers, no certificate, no content and no signature at all are named', async bench => {
  const { sign, trust, issue } = scene(bench);
  issue('other', gost, '/CN=Петров Пётр', 'centre', 'person');
  sign();
  const again = ['-resign', '-in', 'signature', '-inform', 'PEM', '-signer', 'other.pem', '-inkey', 'other.key'];
  bench.run('cms', ...again, '-outform', 'PEM', '-out', 'two');
  expect(await verifyCms(bench.get('two'), content, trust)).toEqual({ kind: 'several-signers' });
  expect(await verifyCms(sign('person', '-nocerts'), content, trust)).toEqual({ kind: 'no-signer-certificate' });
  expect(await verifyCms(sign(), undefined, trust)).toEqual({ kind: 'no-content' });
  bench.run('crl2pkcs7', '-nocrl', '-certfile', 'person.pem', '-outform', 'DER', '-out', 'certificates.p7b');
  const none = [bench.get('certificates.p7b'), bench.get('person.pem'), content, new Uint8Array(), new Uint8Array([0x30, 0x80])];
  for (const each of none) expect(await verifyCms(each, content, trust)).toEqual({ kind: 'not-a-signature' });
});

testWithGost('another content is named, and changed ends of lines are told from another text', async bench => {
  const { trust, sign } = scene(bench);
  const other = new TextEncoder().encode('другая строка\n') as Bytes;
  expect(await verifyCms(sign(), other, trust)).toEqual({ kind: 'other-content', lineEnds: false });
  expect(await verifyCms(sign('person', '-nodetach'), other, trust)).toEqual({ kind: 'other-content', lineEnds: false });
  // Without -binary openssl itself signs a text with the ends of lines of mail.
  const asMail = [
    '-sign',
    '-in',
    'content',
    '-signer',
    'person.pem',
    '-inkey',
    'person.key',
    '-outform',
    'PEM',
    '-out',
    'signature',
  ];
  for (const way of [[], ['-nodetach']]) {
    bench.run('cms', ...asMail, ...way);
    expect(await verifyCms(bench.get('signature'), content, trust)).toEqual({ kind: 'other-content', lineEnds: true });
  }
});

testWithGost('dates are held against the moment of the check', async bench => {
  const { trust, sign } = scene(bench);
  const signature = sign();
  const at = (days: number) => verifyCms(signature, content, { ...trust, at: Date.now() + days * DAY });
  expect(await at(29)).toMatchObject({ kind: 'valid' });
  expect(await at(31)).toMatchObject({
    kind: 'expired',
    certificate: { subject: { attributes: [{ value: 'Иванова Анна' }, {}] } },
  });
  expect(await at(-1)).toMatchObject({ kind: 'not-yet-valid' });
});

testWithGost('a centre of the same name with another key is not the centre', async bench => {
  const { trust, sign, issue, certificate } = scene(bench);
  const signature = sign();
  issue('root', gost, '/CN=Корень', undefined, 'authority');
  expect(await verifyCms(signature, content, { ...trust, centres: [certificate('root')] })).toMatchObject({
    kind: 'unknown-issuer',
  });
});

testWithGost('usage, path length and conditions nobody knows are refused', async bench => {
  const { trust, sign, issue, certificate } = scene(bench);
  issue('exchange', gost, '/CN=Обмен', 'centre', 'exchange');
  expect(await verifyCms(sign('exchange'), content, trust)).toMatchObject({ kind: 'wrong-usage' });
  issue('odd', gost, '/CN=Условие', 'centre', 'odd');
  expect(await verifyCms(sign('odd'), content, trust)).toMatchObject({ kind: 'unknown-condition' });
  // The centre may certify people, not centres.
  issue('deep', gost, '/CN=Глубже', 'centre', 'authority');
  issue('far', gost, '/CN=Сидоров', 'deep', 'person');
  const deep = { ...trust, intermediates: [certificate('centre'), certificate('deep')] };
  expect(await verifyCms(sign('far'), content, deep)).toMatchObject({ kind: 'wrong-usage' });
  // A person is no centre.
  issue('impostor', gost, '/CN=Самозванец', 'person', 'person');
  const led = { ...trust, intermediates: [certificate('centre'), certificate('person')] };
  expect(await verifyCms(sign('impostor'), content, led)).toMatchObject({ kind: 'wrong-usage' });
  // A centre signs for no person.
  expect(await verifyCms(sign('centre'), content, trust)).toMatchObject({ kind: 'wrong-usage' });
});

testWithGost('revocation goes by the lists of the centre, and by the stated policy when they are old', async bench => {
  const { trust, sign, issue, revoke, list } = scene(bench);
  issue('revoked', gost, '/CN=Бывший', 'centre', 'person');
  const [good, bad] = [sign(), sign('revoked')];
  revoke('revoked', 'centre');
  const lists = [readCrl(list('centre')), readCrl(list('root'))];
  const at = Date.now() + HOUR;
  const fresh: Trust = { ...trust, at, lists, revocation: { kind: 'fresh' } };
  expect(await verifyCms(good, content, fresh)).toMatchObject({ kind: 'valid', revocation: 'fresh' });
  expect(await verifyCms(bad, content, fresh)).toMatchObject({ kind: 'revoked', revokedAt: expect.any(Number) });
  expect(await verifyCms(bad, content, { ...fresh, revocation: { kind: 'not-checked' } })).toMatchObject({ kind: 'valid' });
  expect(await verifyCms(good, content, { ...fresh, lists: [] })).toMatchObject({ kind: 'revocation-unknown' });
  expect(await verifyCms(good, content, { ...fresh, lists: lists.slice(0, 1) })).toMatchObject({ kind: 'revocation-unknown' });
  const late = { ...fresh, at: at + 8 * DAY };
  expect(await verifyCms(good, content, late)).toMatchObject({ kind: 'revocation-unknown' });
  const lenient: Trust = { ...late, revocation: { kind: 'stale-accepted', forMs: 2 * DAY } };
  expect(await verifyCms(good, content, lenient)).toMatchObject({ kind: 'valid', revocation: 'stale' });
  expect(await verifyCms(bad, content, lenient)).toMatchObject({ kind: 'revoked' });
  expect(await verifyCms(good, content, { ...lenient, at: at + 10 * DAY })).toMatchObject({ kind: 'revocation-unknown' });
});

testWithGost('another certificate of the same key does not stand in the place of the one that signed', async bench => {
  const { trust, sign, certificate } = scene(bench);
  const signature = sign('person', '-keyid', '-cades', '-nocerts');
  const own = { ...trust, intermediates: [...trust.intermediates!, certificate('person')] };
  expect(await verifyCms(signature, content, own)).toMatchObject({ kind: 'valid' });
  const twin = ['-CA', 'centre.pem', '-CAkey', 'centre.key', '-days', '9', '-extfile', 'extensions.cnf', '-extensions', 'person'];
  bench.run('x509', '-req', '-in', 'person.csr', ...twin, '-set_serial', '77', '-out', 'twin.pem');
  const other = { ...trust, intermediates: [...trust.intermediates!, certificate('twin')] };
  expect(await verifyCms(signature, content, other)).toEqual({ kind: 'broken' });
});
