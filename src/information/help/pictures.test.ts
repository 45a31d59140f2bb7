import { expect, test } from 'vitest';
import { type HelpTopic, helpTitles } from '../../ui/help-topics.ts';
import { pictureNamed, pictureOf, picturePath, pictureSize } from './pictures.ts';

const pictures = [...new Set((Object.keys(helpTitles) as HelpTopic[]).flatMap(topic => pictureOf(topic) ?? []))];
const KB = 1024;

test('pictures are small, of one width, told in words, and each under its own address', () => {
  expect(pictures.length).toBeGreaterThanOrEqual(20);
  for (const picture of pictures) {
    expect([picture.name, picture.bytes.byteLength <= 15 * KB]).toEqual([picture.name, true]);
    const { width, height } = pictureSize(picture);
    expect([picture.name, width, height >= 250 && height <= 700]).toEqual([picture.name, 480, true]);
    expect(picture.seen).toMatch(/^[А-Я].{20,}\.$/);
    expect(pictureNamed(picture.name)).toBe(picture);
  }
  expect(pictures.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)).toBeLessThanOrEqual(260 * KB);
  expect(new Set(pictures.map(picturePath)).size).toBe(pictures.length);
});
