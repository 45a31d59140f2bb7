import { type Bytes, hasText, viewOf } from '../find-bytes.ts';

const TAG = 0x0112;
const SHORT = 3;
const UPRIGHT = 1;

/** The orientation (1-8) in a TIFF block as Exif carries it; 1 when it is absent or unreadable. */
export function orientationOf(tiff: Uint8Array): number {
  const little = hasText(tiff, 'II*\0');
  if ((!little && !hasText(tiff, 'MM\0*')) || tiff.length < 8) return UPRIGHT;
  const view = viewOf(tiff);
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const count = view.getUint16(directory, little);
  for (let i = 0, at = directory + 2; i < count && at + 12 <= tiff.length; i++, at += 12) {
    if (view.getUint16(at, little) !== TAG) continue;
    const value = view.getUint16(at + 8, little);
    return view.getUint16(at + 2, little) === SHORT && value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** The smallest TIFF block: a picture's orientation and nothing else. */
export function tiffOf(orientation: number): Bytes {
  // MM * | first directory at 8 | one entry: tag, SHORT, one value | no next directory
  return new Uint8Array([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}
