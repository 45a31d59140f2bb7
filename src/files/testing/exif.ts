import { crc32 } from 'node:zlib';
import { encodeText } from '../../platform/bytes.ts';
import { type Bytes, joined } from '../find-bytes.ts';

/** Exif as a telephone writes it: little-endian, a maker's name, orientation 6 and the place with latitude 55° 45' 21" N. */
export function phoneTiff(orientation = 6): Bytes {
  const bytes = new Uint8Array(140);
  const view = new DataView(bytes.buffer);
  bytes.set(encodeText('II*\0'));
  view.setUint32(4, 8, true);
  view.setUint16(8, 3, true);
  entry(view, 10, [0x010f, 2, 12, 98]);
  entry(view, 22, [0x0112, 3, 1, orientation]);
  entry(view, 34, [0x8825, 4, 1, 50]);
  view.setUint16(50, 2, true);
  entry(view, 52, [1, 2, 2, 'N'.charCodeAt(0)]);
  entry(view, 64, [2, 5, 3, 112]);
  bytes.set(encodeText('SecretPhone\0'), 98);
  for (const [i, value] of [55, 1, 45, 1, 21, 1].entries()) view.setUint32(112 + i * 4, value, true);
  return bytes;
}

function entry(view: DataView, at: number, [tag, type, count, value]: [number, number, number, number]): void {
  view.setUint16(at, tag, true);
  view.setUint16(at + 2, type, true);
  view.setUint32(at + 4, count, true);
  view.setUint32(at + 8, value, true);
}

export function segment(marker: number, ...parts: Uint8Array[]): Bytes {
  const data = joined(parts);
  return joined([new Uint8Array([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
}

/** A picture straight from a telephone: Exif, XMP, IPTC, a comment, a maker's segment, a colour profile and a tail after the end. */
export const phoneJpeg = (plain: Uint8Array, orientation = 6): Bytes =>
  joined([
    plain.subarray(0, 2),
    segment(0xe1, encodeText('Exif\0\0'), phoneTiff(orientation)),
    segment(0xe1, encodeText('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="55,45.35N"/>')),
    segment(0xe2, encodeText('ICC_PROFILE\0\x01\x01'), new Uint8Array(200)),
    segment(0xe2, encodeText('MPF\0SecretPreview')),
    segment(0xe5, encodeText('SecretMaker')),
    segment(0xed, encodeText('Photoshop 3.0\0SecretAuthor')),
    segment(0xfe, encodeText('SecretComment')),
    plain.subarray(2),
    encodeText('SecretVideo after the end'),
  ]);

function pngChunk(type: string, data: Uint8Array): Bytes {
  const body = joined([encodeText(type), data]);
  const whole = new Uint8Array(8 + body.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return whole;
}

export const taggedPng = (plain: Uint8Array, orientation = 6): Bytes =>
  joined([
    plain.subarray(0, 33),
    pngChunk('tEXt', encodeText('Author\0SecretAuthor')),
    pngChunk('iTXt', encodeText('XML:com.adobe.xmp\0\0\0\0\0SecretPlace')),
    pngChunk('eXIf', phoneTiff(orientation)),
    pngChunk('tIME', new Uint8Array(7)),
    plain.subarray(33),
    encodeText('SecretTail'),
  ]);
