import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { photograph, scan } from '../../../test/harness/scans.ts';
import { pictureSize } from '../../files/recognition/picture-size.ts';
import { formatDoubts } from './formats.ts';
import { imageDoubts } from './image.ts';

const today = '2026-11-28';
const blank = (width: number, height: number) => {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  return canvas;
};
const asFile = (type: 'jpg' | 'png' | 'pdf', bytes: Uint8Array, encrypted = false) =>
  imageDoubts({ type, encrypted, size: bytes.length }, bytes);

test.each([
  ['1988-04-12', '2008-05-20', []],
  ['1988-04-12', '2008-04-11', ['passport-outdated']],
  ['1988-04-12', '2002-04-11', ['passport-outdated', 'passport-too-early']],
  // Ninety days after the birthday the old one still holds.
  ['2006-09-01', '2020-09-10', []],
  ['2006-08-29', '2020-09-10', ['passport-outdated']],
  ['1981-11-01', '2001-11-10', []],
  ['1980-11-01', '2000-11-10', ['passport-outdated']],
])('who was born %s with a passport of %s: %j', (birthDate, issuedAt, doubts) =>
  expect(formatDoubts({ birthDate, issuedAt, today }).sort()).toEqual(doubts),
);

test('pixels are read from the header of a JPEG and of a PNG', async () => {
  const { bytes } = await photograph('', 'x', 612);
  expect(pictureSize('jpg', bytes)).toEqual({ width: 612, height: 800 });
  expect(pictureSize('png', blank(900, 700).toBuffer('image/png'))).toEqual({ width: 900, height: 700 });
  expect(pictureSize('jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 4, 0, 0, 0, 0, 0, 0]))).toBeNull();
});

test('a small picture, a blank sheet and a locked PDF are doubted, a photograph and a PDF are not', async () => {
  expect(asFile('jpg', (await photograph()).bytes)).toEqual([]);
  expect(asFile('jpg', (await photograph('', 'x', 400)).bytes)).toEqual(['small']);
  expect(asFile('png', blank(2000, 3000).toBuffer('image/png'))).toEqual(['blank']);
  const { bytes } = await scan();
  expect(asFile('pdf', bytes)).toEqual([]);
  expect(asFile('pdf', bytes, true)).toEqual(['locked']);
});
