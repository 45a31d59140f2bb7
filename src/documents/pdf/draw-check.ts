import { encode } from 'uqr';
import { drawSquare } from './draw-square.ts';
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
  drawSquare(sheet, checkModules(checkAddress(origin, code)), { x: PAGE.left, top, side: QR_SIDE });
  const x = PAGE.left + QR_SIDE + 20;
  sheet.y = top - 4;
  const width = PAGE.width - PAGE.right - x;
  sheet.text('Как проверить документ', strong, { x, width });
  sheet.text('Наведите камеру телефона на квадрат или введите код на странице', soft, { x, width });
  sheet.text(`${origin.replace(/^https?:\/\//, '')}/verify`, body, { x, width });
  sheet.text(code, { ...strong, size: 14, leading: 20 }, { x, width });
}
