import { encodeText } from '../../platform/bytes.ts';
import { type Bytes, hasText, joined, viewOf } from '../find-bytes.ts';
import { orientationOf, tiffOf } from './orientation.ts';

const SIGNATURE = 8;
/** Programs cut pictures into chunks of 4 KiB or more. */
const CHUNKS_MAX = 16384;
const latin = new TextDecoder('latin1');
/** Chunks without which the picture looks different; texts, times, Exif, animation and makers' own chunks are not among them. */
const KEPT = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs'.split(' '));

/** A PNG without metadata and without anything after its end; null when its chunks do not hold together. */
export function stripPng(bytes: Uint8Array): Bytes | null {
  if (!hasText(bytes, '\x89PNG\r\n\x1a\n')) return null;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  let orientation = 1;
  let pictured = false;
  for (let at = SIGNATURE, count = 0; at + 12 <= bytes.length && count < CHUNKS_MAX; count++) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = latin.decode(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (at === SIGNATURE && !isHeader(type, bytes.subarray(at, end))) return null;
    if (type === 'eXIf') orientation = orientationOf(data);
    if (type === 'IDAT') pictured = true;
    if (type === 'IEND') {
      if (!pictured || length !== 0) return null;
      return joined([...kept, ...(orientation === 1 ? [] : [chunk('eXIf', tiffOf(orientation))]), bytes.subarray(at, end)]);
    }
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function isHeader(type: string, whole: Uint8Array): boolean {
  if (type !== 'IHDR' || whole.length !== 25) return false;
  const view = viewOf(whole);
  return view.getUint32(8) > 0 && view.getUint32(12) > 0 && view.getUint32(21) === crc32(whole.subarray(4, 21));
}

function chunk(type: string, data: Uint8Array): Bytes {
  const whole = joined([new Uint8Array(4), encodeText(type), data, new Uint8Array(4)]);
  viewOf(whole).setUint32(0, data.length);
  viewOf(whole).setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

/** CRC-32 as PNG counts it; bit by bit, for chunks of a few bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
