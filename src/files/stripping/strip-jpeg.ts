import { encodeText } from '../../platform/bytes.ts';
import { type Bytes, hasText, joined, viewOf } from '../find-bytes.ts';
import { orientationOf, tiffOf } from './orientation.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const JFIF_PLAIN = 18;
/** Real pictures have some hundreds; a million empty ones would fill the memory. */
const SEGMENTS_MAX = 4096;

/**
 * A JPEG without what it tells of its owner (Exif, XMP, IPTC, comments, makers' segments, anything after its end),
 * the picture itself untouched. Orientation survives alone in a new Exif. Null when the file does not hold together.
 */
export function stripJpeg(bytes: Uint8Array): Bytes | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const head: Uint8Array[] = [bytes.subarray(0, 2)];
  const rest: Uint8Array[] = [];
  let orientation = 1;
  let framed = false;
  let scanned = false;
  for (let at = 2, count = 0; count < SEGMENTS_MAX; count++) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === EOI) {
      if (!framed || !scanned) return null;
      return joined([...head, ...exif(orientation), ...rest, bytes.subarray(at, at + 2)]);
    }
    if (marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= SOI) || at + 4 > bytes.length) return null;
    let end = at + 2 + viewOf(bytes).getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    if (marker === SOS) {
      if (!framed) return null;
      scanned = true;
      end = scanEnd(bytes, end);
      if (end === -1) return null;
    }
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) {
      if (segment.length < 11 || viewOf(segment).getUint16(7) === 0) return null;
      framed = true;
    }
    if (marker === 0xe0 && hasText(segment, 'JFIF\0', 4) && segment.length >= JFIF_PLAIN) head.push(withoutThumbnail(segment));
    else if (isPicture(marker, segment)) rest.push(segment);
    else if (marker === 0xe1 && hasText(segment, 'Exif\0\0', 4) && orientation === 1)
      orientation = orientationOf(segment.subarray(10));
    at = end;
  }
  return null;
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Tables, frames, scans, the colour profile and Adobe's colour transform: without these the picture changes. */
const isPicture = (marker: number, segment: Uint8Array) =>
  marker < 0xe0 || (marker === 0xe2 && hasText(segment, 'ICC_PROFILE\0', 4)) || (marker === 0xee && hasText(segment, 'Adobe', 4));

/** Where the marker after a scan's coded bytes stands; stuffed zeros and restart marks belong to the scan. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1];
    if (next === undefined) return -1;
    if (next === 0xff) at++;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
  return -1;
}

/** The thumbnail of JFIF may show what was cropped away. */
function withoutThumbnail(jfif: Uint8Array): Bytes {
  const plain = new Uint8Array(jfif.subarray(0, JFIF_PLAIN));
  plain.set([0, 16], 2);
  plain.set([0, 0], 16);
  return plain;
}

function exif(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const block = joined([encodeText('Exif\0\0'), tiffOf(orientation)]);
  return [new Uint8Array([0xff, 0xe1, 0, block.length + 2]), block];
}
