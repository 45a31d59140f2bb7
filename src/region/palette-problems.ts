import { contrast } from './contrast.ts';
import type { Palette } from './profile.ts';

/** Text and what it stands on, as public/portal.css pairs them. */
const pairs: [keyof Palette, keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'warnWash'],
  ['soft', 'paper'],
  ['soft', 'wash'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['accentInk', 'accent'],
  ['warn', 'paper'],
  ['warn', 'warnWash'],
  ['ok', 'paper'],
  ['wait', 'paper'],
];
const TEXT = 4.5;
const SIGN = 3;

const told = (ratio: number) => `${(Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',')}:1`;

/** What of a palette can not be read, in sentences that name the pair; `where` is `colours.light`. */
export function paletteProblems(where: string, palette: Palette): string[] {
  const problems = pairs
    .map(([text, ground]) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) }))
    .filter(({ ratio }) => ratio < TEXT)
    .map(
      ({ text, ground, ratio }) =>
        `${where}: контраст ${text} ${palette[text]} на ${ground} ${palette[ground]} равен ${told(ratio)}, а нужно не меньше 4,5:1.`,
    );
  // The ring of focus is two lines, focus and ink: one edge of the focus line must be seen, against the paper or against the ink.
  const ring = Math.max(contrast(palette.focus, palette.paper), contrast(palette.focus, palette.ink));
  if (ring < SIGN)
    problems.push(`${where}: рамка focus ${palette.focus} не видна: её контраст с paper и с ink ${told(ring)}, а нужно 3:1.`);
  return problems;
}
