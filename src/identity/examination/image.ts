import { pictureSize } from '../../files/recognition/picture-size.ts';
import type { FileRow } from '../../files/schema.ts';
import { isSmaller, READABLE } from '../../files/small-picture.ts';

/** What a machine can tell of a scan without looking at what is in it. */
export type ImageDoubt = 'locked' | 'small' | 'blank';

/** A sheet of one colour takes less than this of a byte for each pixel, a page with print on it many times more. */
const BLANK = 0.01;

/**
 * Doubts about one scan: a PDF that asks a password, a picture with too few pixels to be read, a picture of nothing. What is in
 * the picture, and whether it is sharp, is seen by the officer alone.
 */
export function imageDoubts(
  { type, encrypted, size }: Pick<FileRow, 'type' | 'encrypted' | 'size'>,
  bytes: Uint8Array,
): ImageDoubt[] {
  if (type !== 'jpg' && type !== 'png') return encrypted ? ['locked'] : [];
  const pixels = pictureSize(type, bytes);
  if (!pixels) return ['small'];
  return [
    ...(isSmaller(pixels, READABLE) ? (['small'] as const) : []),
    ...(size / (pixels.width * pixels.height) < BLANK ? (['blank'] as const) : []),
  ];
}
