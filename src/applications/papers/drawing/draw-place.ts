import type { Sheet } from '../../../documents/pdf/sheet.ts';
import type { PenPlace } from '../../../forms/paper/pen-places.ts';
import type { PaperStyles } from './styles.ts';

/** Where a place stands: its left edge and its width, in points. */
type Room = { x: number; width: number };

const CELL = { width: 12.6, height: 17 };
const BOX = 9;
const LINE_HEIGHT = 19;
const SHORT = 120;
const GAP = 4;

/** How high a place will be, points. */
export function placeHeight(sheet: Sheet, place: PenPlace, { body, soft }: PaperStyles, { width }: Room): number {
  const label = 'label' in place && place.label ? soft.leading : 0;
  if (place.kind === 'cells') return label + CELL.height + GAP;
  if (place.kind === 'line') return label + linesOf(sheet, place, body, width) * LINE_HEIGHT + GAP;
  return place.options.reduce((sum, { label }) => sum + optionLines(sheet, label, body, width).length * body.leading + 2, 0);
}

/** Draws a place at `sheet.y` and moves below it. */
export function drawPlace(sheet: Sheet, place: PenPlace, styles: PaperStyles, room: Room): void {
  if (place.kind === 'boxes') {
    drawBoxes(sheet, place.options, styles, room);
    return;
  }
  if (place.label) {
    sheet.line(place.label, styles.soft, room.x, sheet.y);
    sheet.y -= styles.soft.leading;
  }
  if (place.kind === 'cells') drawCells(sheet, place, styles, room);
  else drawLines(sheet, place, styles, room);
  sheet.y -= GAP;
}

const optionLines = (sheet: Sheet, label: string, style: PaperStyles['body'], width: number) =>
  sheet.lines(label, style, width - BOX - 6);

function drawBoxes(sheet: Sheet, options: { label: string; crossed: boolean }[], styles: PaperStyles, { x, width }: Room): void {
  const { body, pen, rule } = styles;
  for (const { label, crossed } of options) {
    const bottom = sheet.y - body.leading / 2 - BOX / 2;
    sheet.page.drawRectangle({ x, y: bottom, width: BOX, height: BOX, borderColor: rule, borderWidth: 0.8 });
    if (crossed) {
      const cross = { thickness: 1.4, color: pen.colour };
      const [left, right, low, high] = [x + 1.5, x + BOX - 1.5, bottom + 1.5, bottom + BOX - 1.5];
      sheet.page.drawLine({ start: { x: left, y: low }, end: { x: right, y: high }, ...cross });
      sheet.page.drawLine({ start: { x: left, y: high }, end: { x: right, y: low }, ...cross });
    }
    for (const text of optionLines(sheet, label, body, width)) {
      sheet.line(text, body, x + BOX + 6, sheet.y);
      sheet.y -= body.leading;
    }
    sheet.y -= 2;
  }
}

/** Cells for signs; what stands between them in the pattern is printed. One text, so that a copy of it is whole. */
function drawCells(
  sheet: Sheet,
  { pattern, written }: PenPlace & { kind: 'cells' },
  styles: PaperStyles,
  { x, width }: Room,
): void {
  const { body, pen, rule } = styles;
  const step = Math.min(CELL.width, width / pattern.length);
  const signs = [...written.replace(/[^\p{L}\p{N}]/gu, '')];
  for (const [i, sign] of [...pattern].entries()) {
    const left = x + i * step;
    if (sign !== '#') {
      centred(sheet, sign, body, left, step);
      continue;
    }
    sheet.page.drawRectangle({
      x: left,
      y: sheet.y - CELL.height,
      width: step,
      height: CELL.height,
      borderColor: rule,
      borderWidth: 0.6,
    });
    centred(sheet, signs.shift() ?? '', pen, left, step);
  }
  sheet.y -= CELL.height;
}

const centred = (sheet: Sheet, sign: string, style: PaperStyles['body'], left: number, step: number) =>
  sheet.line(sign, { ...style, leading: CELL.height }, left + (step - style.face.width(sign, style.size)) / 2, sheet.y);

const writtenLines = (sheet: Sheet, written: string, style: PaperStyles['body'], width: number) =>
  written === '' ? [] : sheet.lines(written, style, width);

const linesOf = (sheet: Sheet, { lines, written }: PenPlace & { kind: 'line' }, style: PaperStyles['body'], width: number) =>
  Math.max(lines, writtenLines(sheet, written, style, width).length);

function drawLines(sheet: Sheet, place: PenPlace & { kind: 'line' }, styles: PaperStyles, { x, width }: Room): void {
  const { body, pen, rule } = styles;
  const long = place.short ? Math.min(SHORT, width) : width;
  const texts = writtenLines(sheet, place.written, pen, width);
  for (let i = 0; i < Math.max(linesOf(sheet, place, body, width), texts.length); i++) {
    sheet.line(texts[i] ?? '', { ...pen, leading: LINE_HEIGHT + 4 }, x, sheet.y);
    sheet.y -= LINE_HEIGHT;
    sheet.page.drawRectangle({ x, y: sheet.y, width: long, height: 0.6, color: rule });
    if (place.unit) sheet.line(place.unit, body, x + long + 5, sheet.y + body.leading);
  }
}
