import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { ptSans } from '../../src/documents/pdf/fonts.ts';
import type { Picture, Run } from './picture.ts';

GlobalFonts.register(Buffer.from(ptSans.regular as ArrayBuffer), 'regular');
GlobalFonts.register(Buffer.from(ptSans.bold as ArrayBuffer), 'bold');

const DARK = 0.35;
const MARGIN = 3;

/** How well the ink of the worst letter of a run agrees with the font's own, from 0 to 1: of regular and bold the better. */
export const agreement = (picture: Picture, run: Run, scale: number): number =>
  Math.max(...(['regular', 'bold'] as const).map(face => compare(picture.canvas, run, scale, face)));

/** Draws the run's text with the font itself and compares: a glyph that a PDF lost, or took for another, leaves the ink apart. */
function compare(canvas: Canvas, run: Run, scale: number, face: 'regular' | 'bold'): number {
  const left = Math.floor(run.x * scale) - MARGIN;
  const baseline = canvas.height - run.y * scale;
  const top = Math.floor(baseline - run.size * scale * 1.1) - MARGIN;
  const width = Math.ceil(run.width * scale) + 2 * MARGIN;
  const height = Math.ceil(run.size * scale * 1.5) + 2 * MARGIN;
  const wanted = createCanvas(width, height);
  const pen = wanted.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.font = `${run.size * scale}px ${face}`;
  // Character by character: the PDF sets no kerning and no ligatures.
  const letters: { from: number; to: number }[] = [];
  let x = run.x * scale - left;
  for (const char of run.text) {
    pen.fillText(char, x, baseline - top);
    const from = x;
    x += pen.measureText(char).width;
    if (char.trim() !== '') letters.push({ from: Math.floor(from), to: Math.ceil(x) });
  }
  const seen = inkOf(canvas, left, top, width, height);
  const expected = inkOf(wanted, 0, 0, width, height);
  const [seenNear, expectedNear] = [near(seen, width), near(expected, width)];
  return Math.min(
    ...letters.flatMap(({ from, to }) => [
      within(expected, seenNear, width, from, to),
      within(seen, expectedNear, width, from, to),
    ]),
  );
}

function inkOf(canvas: Canvas, x: number, y: number, width: number, height: number): Uint8Array {
  const { data } = canvas.getContext('2d').getImageData(x, y, width, height);
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) ink[i] = 1 - (data[4 * i]! + data[4 * i + 1]! + data[4 * i + 2]!) / 765 > DARK ? 1 : 0;
  return ink;
}

/** Ink with its neighbours: two renderers may round an edge to different pixels. */
function near(ink: Uint8Array, width: number): Uint8Array {
  const wide = new Uint8Array(ink.length);
  const steps = [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1];
  for (let i = 0; i < ink.length; i++) if (ink[i]) for (const step of steps) wide[i + step] = 1;
  return wide;
}

/** The part of the ink in some columns that lies in an area; none at all is 0. */
function within(ink: Uint8Array, area: Uint8Array, width: number, from: number, to: number): number {
  let total = 0;
  let agreed = 0;
  for (let row = 0; row < ink.length; row += width) {
    for (let i = row + from; i < row + to; i++) {
      total += ink[i]!;
      agreed += ink[i]! & area[i]!;
    }
  }
  return total === 0 ? 0 : agreed / total;
}
