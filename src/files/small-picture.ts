import type { SlotRules } from './limits.ts';
import type { FileRow } from './schema.ts';

/** Pixels of the longer and the shorter side. */
type Sides = { long: number; short: number };

/** A sheet of paper whose letters can be told apart. */
export const READABLE: Sides = { long: 800, short: 500 };
/** A photograph of 3 by 4 cm as it is printed, 300 dots an inch. */
const PHOTOGRAPH: Sides = { long: 450, short: 350 };

export const isSmaller = ({ width, height }: { width: number; height: number }, { long, short }: Sides): boolean =>
  Math.max(width, height) < long || Math.min(width, height) < short;

/**
 * Whether a picture has too few pixels for its slot: where papers may come as PDF a picture is one of a paper, else a photograph. What
 * is no picture is never small.
 */
export function isSmallPicture(
  { width, height }: Pick<FileRow, 'width' | 'height'>,
  { types }: Pick<SlotRules, 'types'>,
): boolean {
  return width !== null && height !== null && isSmaller({ width, height }, types.includes('pdf') ? READABLE : PHOTOGRAPH);
}
