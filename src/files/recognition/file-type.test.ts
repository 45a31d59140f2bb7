import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText, toBase64Url } from '../../platform/bytes.ts';
import { joined } from '../find-bytes.ts';
import { cut, doc, docx, exe, jpeg, lockedPdf, pdf, png, sigDer, zip } from '../testing/samples.ts';
import { fileTypeOf } from './file-type.ts';

const typeOf = (bytes: Uint8Array) => {
  const found = fileTypeOf(bytes);
  return found.kind === 'known' ? found.type : found.kind;
};
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

describe('the type by content', () => {
  test('knows real files', async () => {
    expect(typeOf(jpeg())).toBe('jpg');
    expect(typeOf(png())).toBe('png');
    expect(typeOf(await pdf())).toBe('pdf');
    expect(typeOf(docx())).toBe('docx');
    expect(typeOf(doc())).toBe('doc');
    expect(typeOf(sigDer())).toBe('sig');
  });

  test('knows a signature written as text', () => {
    const wrapped = base64(sigDer()).replace(/.{64}/g, '$&\r\n');
    expect(typeOf(encodeText(wrapped))).toBe('sig');
    expect(typeOf(encodeText(`-----BEGIN PKCS7-----\n${wrapped}\n-----END PKCS7-----\n`))).toBe('sig');
    expect(typeOf(encodeText(`-----BEGIN CERTIFICATE-----\n${wrapped}\n-----END CERTIFICATE-----\n`))).toBe('unknown');
    expect(typeOf(encodeText(toBase64Url(encodeText('MI is how this text begins'))))).toBe('unknown');
  });

  test('an attached signature that carries a PDF is a signature', async () => {
    const oid = sigDer().subarray(3, 14);
    const body = joined([oid, encodeText('....'), await pdf()]);
    expect(typeOf(joined([new Uint8Array([0x30, 0x82, body.length >> 8, body.length & 255]), body]))).toBe('sig');
  });

  test('a PDF may have lines before it and junk behind it, 2 KiB at most', async () => {
    const real = await pdf();
    expect(typeOf(joined([encodeText('\x1b%-12345X@PJL\r\n'), real]))).toBe('pdf');
    expect(typeOf(joined([real, new Uint8Array(2000)]))).toBe('pdf');
    expect(typeOf(joined([real, new Uint8Array(2100)]))).toBe('damaged');
    expect(typeOf(joined([new Uint8Array(1100), real]))).toBe('unknown');
  });

  test('notes a locked PDF', async () => {
    expect(fileTypeOf(await lockedPdf())).toEqual({ kind: 'known', type: 'pdf', encrypted: true });
    expect(fileTypeOf(await pdf())).toEqual({ kind: 'known', type: 'pdf', encrypted: false });
  });

  test('says what is cut', async () => {
    for (const whole of [await pdf(), docx(), doc(), sigDer()]) expect(typeOf(cut(whole))).toBe('damaged');
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a program under any name', exe()],
    ['a page', encodeText('<!doctype html><script>alert(1)</script>')],
    ['plain text', encodeText('%PDF is what I want to be')],
    ['a zip that is no document', zip({ 'a.txt': 'a' })],
    ['a spreadsheet', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' })],
    ['a document with macros', docx({ 'word/vbaProject.bin': 'macro' })],
    ['an old spreadsheet', doc('Workbook')],
    ['another ASN.1 structure', new Uint8Array([0x30, 3, 2, 1, 5])],
  ])('refuses %s', (_, bytes) => expect(typeOf(bytes)).toBe('unknown'));

  test('refuses two faces', async () => {
    const real = await pdf();
    for (const both of [
      joined([real, zip({ 'evil.js': 'x' })]),
      joined([real, zip({ 'evil.js': 'x' }), encodeText('junk')]),
      joined([encodeText('<script>alert(1)</script>'), real]),
      joined([exe().subarray(0, 500), real]),
      joined([jpeg(), zip({ 'evil.js': 'x' })]),
      joined([png(), zip({ 'evil.js': 'x' })]),
      joined([jpeg().subarray(0, 20), real]),
      joined([sigDer(), zip({ 'evil.js': 'x' })]),
      zip({ 'x.pdf': '%PDF-1.7', '[Content_Types].xml': '', 'word/document.xml': '' }),
    ])
      expect(typeOf(both)).toBe('unknown');
    expect(typeOf(joined([docx(), encodeText('x')]))).toBe('damaged');
  });

  test.each([
    ['white space', `MI${' '.repeat(5e6)}!`],
    ['lines of a signature', `-----BEGIN CMS-----\n${' '.repeat(5e6)}!`],
    ['ends of zips', 'PK\x05\x06'.repeat(1e6)],
    ['slashes', `%PDF-1.7${'/Encryp'.repeat(7e5)}startxref 0 %%EOF`],
  ])('is not slowed by 5 MB of %s', (_, text) => {
    const started = performance.now();
    fileTypeOf(Buffer.from(text, 'latin1'));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('never throws and never loops, whatever comes', async () => {
    const seeds = [await pdf(), docx(), doc(), sigDer(), jpeg(), png()];
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), bytes => void fileTypeOf(bytes)));
    fc.assert(
      fc.property(fc.nat(5), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), fc.nat(), (seed, changes, length) => {
        const bytes = new Uint8Array(seeds[seed]!);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        fileTypeOf(bytes.subarray(0, length % (bytes.length + 1)));
        fileTypeOf(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
