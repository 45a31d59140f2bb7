import { type PDFDocument, type PDFPage, type RGB, rgb } from '@cantoo/pdf-lib';
import type { Typeface } from './typeface.ts';
import { wrap } from './wrap.ts';

/** Points; A4 with a wide left margin, so that the paper can be filed. */
export const PAGE = { width: 595.28, height: 841.89, left: 68, right: 52, top: 52, bottom: 72 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export type Style = { face: Typeface; size: number; leading: number; colour: RGB };
type Place = { x?: number; width?: number };

/** Pages filled from top to bottom; `y` is the top of the free room. Text is drawn in reading order. */
export class Sheet {
  readonly doc: PDFDocument;
  page: PDFPage;
  y: number;

  constructor(doc: PDFDocument) {
    this.doc = doc;
    this.page = doc.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.height - PAGE.top;
  }

  turn(): void {
    this.page = this.doc.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.height - PAGE.top;
  }

  /** Starts a new page when less than `height` is left on this one. */
  keep(height: number): void {
    if (this.y - height < PAGE.bottom) this.turn();
  }

  /** Leaves room between blocks; a page never begins with it. */
  space(height: number): void {
    if (this.y < PAGE.height - PAGE.top) this.y -= height;
  }

  /** Draws wrapped text, on as many pages as it needs. */
  text(text: string, style: Style, place: Place = {}): void {
    for (const line of this.lines(text, style, place.width)) {
      this.keep(style.leading);
      this.line(line, style, place.x ?? PAGE.left, this.y);
      this.y -= style.leading;
    }
  }

  lines(text: string, style: Style, width = TEXT_WIDTH): string[] {
    return wrap(style.face.readable(text), width, part => style.face.width(part, style.size));
  }

  /** Draws one line that is known to fit, its top at `top`. */
  line(text: string, { face, size, leading, colour }: Style, x: number, top: number): void {
    if (text !== '') this.page.drawText(text, { x, y: top - leading / 2 - size * 0.35, size, font: face.font, color: colour });
  }

  rule(colour: RGB, thickness: number): void {
    this.page.drawRectangle({ x: PAGE.left, y: this.y - thickness, width: TEXT_WIDTH, height: thickness, color: colour });
    this.y -= thickness;
  }
}

/** A colour of the region's palette, `#rgb` or `#rrggbb`. */
export function ink(hex: string): RGB {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? [...digits].map(digit => digit + digit).join('') : digits;
  const [red, green, blue] = [0, 2, 4].map(at => Number.parseInt(long.slice(at, at + 2), 16) / 255);
  return rgb(red ?? 0, green ?? 0, blue ?? 0);
}
