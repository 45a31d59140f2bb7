import { rgb } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import { PAGE, type Sheet, type Style } from './sheet.ts';

/** Side of the QR code in points: about 1 mm a module, which a cheap phone reads from paper. */
export const QR_SIDE = 96;

/** The check address of a document. */
export const checkAddress = (origin: string, code: string): string => `${origin}/verify/${code}`;

/** The modules of the check address, true is dark. */
export const checkModules = (address: string): boolean[][] => encode(address, { ecc: 'M', border: 0 }).data;

type Styles = { strong: Style; body: Style; soft: Style };

/** QR and the same in words, at the foot of the last page: a person without a camera types the code. */
export function drawCheck(sheet: Sheet, origin: string, code: string, { strong, body, soft }: Styles): void {
  sheet.keep(QR_SIDE + 8);
  const top = Math.min(sheet.y, PAGE.bottom + QR_SIDE);
  drawModules(sheet, checkModules(checkAddress(origin, code)), PAGE.left, top);
  const x = PAGE.left + QR_SIDE + 20;
  sheet.y = top - 4;
  const width = PAGE.width - PAGE.right - x;
  sheet.text('Как проверить документ', strong, { x, width });
  sheet.text('Наведите камеру телефона на квадрат или введите код на странице', soft, { x, width });
  sheet.text(`${origin.replace(/^https?:\/\//, '')}/verify`, body, { x, width });
  sheet.text(code, { ...strong, size: 14, leading: 20 }, { x, width });
}

function drawModules(sheet: Sheet, modules: boolean[][], x: number, top: number): void {
  const side = QR_SIDE / modules.length;
  // Runs of one path: a rectangle for each module would be 400 operators, with seams between them on some screens.
  const path = modules.flatMap((row, y) => runs(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`)).join('');
  sheet.page.drawSvgPath(path, { x, y: top, scale: side, color: rgb(0, 0, 0) });
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
