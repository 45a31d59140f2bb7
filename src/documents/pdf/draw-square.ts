import { rgb } from '@cantoo/pdf-lib';
import type { Sheet } from './sheet.ts';

/** Draws the modules of a QR code (true is dark) as a square of `side` points, its top left corner at (x, top). */
export function drawSquare(sheet: Sheet, modules: boolean[][], { x, top, side }: { x: number; top: number; side: number }): void {
  // Runs of one path: a rectangle for each module would be 400 operators, with seams between them on some screens.
  const path = modules.flatMap((row, y) => runs(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`)).join('');
  sheet.page.drawSvgPath(path, { x, y: top, scale: side / modules.length, color: rgb(0, 0, 0) });
}

function runs(row: boolean[]): [from: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  }
  return found;
}
