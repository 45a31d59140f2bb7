import { loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../platform/bytes.ts';
import { type Bytes, findText, hasText, joined } from '../find-bytes.ts';
import { phoneJpeg, phoneTiff, segment, taggedPng } from '../testing/exif.ts';
import { cut, jpeg, pdf, png } from '../testing/samples.ts';
import { orientationOf } from './orientation.ts';
import { stripMetadata } from './strip-metadata.ts';

/** The segments of a JPEG before its first scan, read apart from the code under test. */
function segments(bytes: Uint8Array): { marker: number; data: Uint8Array }[] {
  const found = [];
  for (let at = 2; bytes[at + 1] !== 0xda; ) {
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    found.push({ marker: bytes[at + 1]!, data: bytes.subarray(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  return found;
}

async function pixels(bytes: Uint8Array) {
  const { createCanvas } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(bytes));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: Buffer.from(canvas.data()).toString('base64') };
}

const strip = (type: 'jpg' | 'png', bytes: Bytes): Bytes => {
  const clean = stripMetadata(type, bytes);
  if (!clean) throw new Error('damaged');
  return clean;
};

describe('a JPEG of a telephone', () => {
  test('loses place, author and camera, and stays turned', async () => {
    const given = phoneJpeg(jpeg());
    expect(findText(given, 'GPSLatitude')).toBeGreaterThan(0);
    const clean = strip('jpg', given);
    for (const word of ['Secret', 'GPS', 'xap', 'Photoshop', 'MPF']) expect(findText(clean, word)).toBe(-1);
    const exif = segments(clean).filter(({ marker }) => marker === 0xe1);
    expect(exif).toHaveLength(1);
    expect(hasText(exif[0]!.data, 'Exif\0\0')).toBe(true);
    // One entry in the whole directory, and no second directory: there is nowhere for a place to be.
    expect([...exif[0]!.data.subarray(6)]).toEqual([
      77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]);
    expect(orientationOf(exif[0]!.data.subarray(6))).toBe(6);
    expect(await pixels(clean)).toEqual(await pixels(given));
  });

  test('keeps the colour profile, drops the thumbnail of JFIF', () => {
    const jfif = segment(0xe0, encodeText('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01'), encodeText('Zq#'));
    const plain = strip('jpg', jpeg());
    const clean = strip('jpg', phoneJpeg(joined([plain.subarray(0, 2), jfif, plain.subarray(2 + 18)])));
    expect(segments(clean).find(({ marker }) => marker === 0xe2)?.data).toHaveLength(214);
    expect([...segments(clean)[0]!.data.subarray(-2)]).toEqual([0, 0]);
    expect(findText(clean, 'Zq#')).toBe(-1);
  });

  test('an upright picture gets no Exif at all', () => {
    expect(findText(strip('jpg', phoneJpeg(jpeg(), 1)), 'Exif')).toBe(-1);
    expect(findText(strip('jpg', phoneJpeg(jpeg(), 77)), 'Exif')).toBe(-1);
  });
});

describe('a PNG', () => {
  test('loses its texts and stays turned', async () => {
    const clean = strip('png', taggedPng(png()));
    for (const word of ['Secret', 'tEXt', 'iTXt', 'tIME']) expect(findText(clean, word)).toBe(-1);
    const exif = findText(clean, 'eXIf');
    expect(orientationOf(clean.subarray(exif + 4, exif + 30))).toBe(6);
    expect((await pixels(clean)).data).toBe((await pixels(taggedPng(png()))).data);
    expect(strip('png', taggedPng(png(), 1))).toEqual(strip('png', png()));
  });
});

test('orientation is read in both byte orders and only where it is a SHORT from 1 to 8', () => {
  expect(orientationOf(phoneTiff(8))).toBe(8);
  expect(orientationOf(phoneTiff(0))).toBe(1);
  expect(orientationOf(phoneTiff().subarray(0, 20))).toBe(1);
});

test('a cut picture is damaged at whatever byte it is cut', () => {
  for (const [type, whole] of [
    ['jpg', jpeg()],
    ['png', png()],
  ] as const) {
    const clean = strip(type, whole);
    for (let size = 0; size < clean.length; size += 7) expect(stripMetadata(type, clean.slice(0, size))).toBeNull();
    expect(stripMetadata(type, cut(whole))).toBeNull();
  }
});

test('what is no picture comes back as it is', async () => {
  const given = await pdf();
  expect(stripMetadata('pdf', given)).toBe(given);
});

test('a million empty segments are no picture', () => {
  const tables = new Uint8Array(4e6);
  for (let at = 0; at < tables.length; at += 4) tables.set([0xff, 0xdb, 0, 2], at);
  expect(stripMetadata('jpg', joined([jpeg().subarray(0, 2), tables, jpeg().subarray(2)]))).toBeNull();
  const chunks = new Uint8Array(4_000_008).fill(0);
  for (let at = 0; at + 12 <= chunks.length; at += 12) chunks.set(encodeText('IDAT'), at + 4);
  expect(stripMetadata('png', joined([png().subarray(0, 33), chunks, png().subarray(33)]))).toBeNull();
});

test('never throws, never grows, and a second time changes nothing', () => {
  const seeds = [
    ['jpg', phoneJpeg(jpeg())],
    ['png', taggedPng(png())],
  ] as const;
  for (const type of ['jpg', 'png'] as const)
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), bytes => void stripMetadata(type, bytes as Bytes)));
  fc.assert(
    fc.property(fc.nat(1), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), (seed, changes) => {
      const [type, whole] = seeds[seed]!;
      const bytes = new Uint8Array(whole);
      for (const [at, value] of changes) bytes[(at % 900) % bytes.length] = value;
      const once = stripMetadata(type, bytes);
      if (!once) return;
      expect(once.length).toBeLessThanOrEqual(bytes.length);
      expect(stripMetadata(type, once)).toEqual(once);
    }),
    { numRuns: 1000 },
  );
});
