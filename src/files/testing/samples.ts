import { crc32 } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import { encodeText, fromBase64 } from '../../platform/bytes.ts';
import { type Bytes, joined } from '../find-bytes.ts';

/** Real files made by real programs, and the small wrongs done to them. */

function picture() {
  const canvas = createCanvas(60, 40);
  const pen = canvas.getContext('2d');
  for (let i = 0; i < 60; i++) {
    pen.fillStyle = `hsl(${i * 6} 80% 50%)`;
    pen.fillRect(i, 0, 1, 40);
  }
  return canvas;
}

export const jpeg = (): Bytes => new Uint8Array(picture().toBuffer('image/jpeg'));
export const png = (): Bytes => new Uint8Array(picture().toBuffer('image/png'));

export async function pdf(text = 'document'): Promise<Bytes> {
  const document = await PDFDocument.create();
  document.addPage([200, 100]).drawText(text);
  return new Uint8Array(await document.save({ useObjectStreams: false }));
}

export async function lockedPdf(): Promise<Bytes> {
  const document = await PDFDocument.create();
  document.addPage([200, 100]).drawText('secret');
  document.encrypt({ userPassword: 'open', ownerPassword: 'own' });
  return new Uint8Array(await document.save());
}

/** `openssl cms -sign -noattr -nocerts`: a detached ECDSA signature of «hello». */
export const sigDer = (): Bytes =>
  fromBase64(
    'MIHFBgkqhkiG9w0BBwKggbcwgbQCAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBMYGSMIGPAgEBMCcwDzENMAsGA1UEAwwEdGVzdAIUU+/d0cL7+DQ78nVBRfMbNfNIHKMwCwYJYIZIAWUDBAIBMAoGCCqGSM49BAMCBEgwRgIhANA5Aatml1nxlei+xe6vvkUzZVIL2u74SSbfciOuBQGgAiEAjjfTGXy95sTeSaaUB2j+7IzKlhp+RNkZ1m6DyqEkrds=',
  );

/** A zip of stored entries, as every program reads it. */
export function zip(entries: Record<string, string>): Bytes {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = encodeText(content);
    const common = words([20, 0, 0, 0, 0x5821], [crc32(data), data.length, data.length], [name.length, 0]);
    const local = joined([encodeText('PK\x03\x04'), common, encodeText(name), data]);
    directory.push(joined([encodeText('PK\x01\x02'), words([20]), common, words([0, 0, 0], [0, at]), encodeText(name)]));
    parts.push(local);
    at += local.length;
  }
  const central = joined(directory);
  const end = joined([encodeText('PK\x05\x06'), words([0, 0, directory.length, directory.length], [central.length, at], [0])]);
  return joined([...parts, central, end]);
}

export const docx = (more: Record<string, string> = {}): Bytes =>
  zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w:document/>', ...more });

/** A compound file of one table sector, one directory sector and a stream of eight sectors. */
export function doc(stream = 'WordDocument'): Bytes {
  const bytes = new Uint8Array(512 * 11);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 62],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  const fat = [0xfffffffd, 0xfffffffe, 3, 4, 5, 6, 7, 8, 9, 0xfffffffe];
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, fat[i] ?? 0xffffffff, true);
  directoryEntry(view, 1024, 'Root Entry', 5, 0xfffffffe);
  directoryEntry(view, 1152, stream, 2, 2);
  return bytes;
}

function directoryEntry(view: DataView, at: number, name: string, kind: number, start: number): void {
  for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  view.setUint32(at + 116, start, true);
}

export const exe = (): Bytes => joined([encodeText('MZ'), new Uint8Array(3000)]);
export const cut = (bytes: Uint8Array, share = 0.6): Bytes => new Uint8Array(bytes.subarray(0, Math.floor(bytes.length * share)));

/** 16-bit, then 32-bit, then 16-bit little-endian words. */
function words(short: number[], long: number[] = [], rest: number[] = []): Bytes {
  const bytes = (width: number) => (value: number) => Array.from({ length: width }, (_, i) => (value >>> (8 * i)) & 255);
  return new Uint8Array([...short.flatMap(bytes(2)), ...long.flatMap(bytes(4)), ...rest.flatMap(bytes(2))]);
}
