import { PAGE, type Sheet, TEXT_WIDTH } from '../../../documents/pdf/sheet.ts';
import type { PaperPart, PaperRow } from '../../../forms/paper/paper-parts.ts';
import { drawPlace, placeHeight } from './draw-place.ts';
import type { PaperStyles } from './styles.ts';

const LABELS = 190;
const ANSWERS = { x: PAGE.left + LABELS + 14, width: TEXT_WIDTH - LABELS - 14 };

/** A part of a paper: its heading, which never stands alone at the foot of a page, and its questions. */
export function drawPart(sheet: Sheet, { heading, lead, when, rows }: PaperPart, styles: PaperStyles): void {
  const first = rows[0];
  sheet.keep(70 + (first ? rowHeight(sheet, first, styles) : 0));
  sheet.space(12);
  sheet.text(heading, styles.head);
  if (when) sheet.text(when, styles.soft);
  if (lead) sheet.text(lead, styles.soft);
  sheet.space(3);
  sheet.rule(styles.rule, 0.8);
  for (const row of rows) drawRow(sheet, row, styles);
}

type Words = { text: string; style: PaperStyles['body'] }[];

/** A question on the left, and on the right its answer or the places for one. */
function drawRow(sheet: Sheet, row: PaperRow, styles: PaperStyles): void {
  const words = wordsOf(sheet, row, styles);
  sheet.keep(rowHeight(sheet, row, styles));
  sheet.space(5);
  const top = sheet.y;
  const { page } = sheet;
  let y = top;
  for (const { text, style } of words) {
    sheet.line(text, style, PAGE.left, y);
    y -= style.leading;
  }
  if (row.said) sheet.text(row.said, styles.body, ANSWERS);
  for (const place of row.places) drawPlace(sheet, place, styles, ANSWERS);
  // A long answer may have gone over to the next page.
  if (sheet.page === page) sheet.y = Math.min(sheet.y, y);
  sheet.space(3);
}

/** A long printed answer flows over pages: it is not counted. */
function rowHeight(sheet: Sheet, row: PaperRow, styles: PaperStyles): number {
  const left = wordsOf(sheet, row, styles).reduce((sum, { style }) => sum + style.leading, 0);
  const places = row.places.reduce((sum, place) => sum + placeHeight(sheet, place, styles, ANSWERS), 0);
  return Math.min(Math.max(left, places) + 10, 600);
}

function wordsOf(sheet: Sheet, { label, optional, when, hint }: PaperRow, { label: strong, soft }: PaperStyles): Words {
  const cut = (text: string | undefined, style: PaperStyles['body']) =>
    text ? sheet.lines(text, style, LABELS).map(each => ({ text: each, style })) : [];
  return [...cut(label, strong), ...(optional ? cut('Необязательно', soft) : []), ...cut(when, soft), ...cut(hint, soft)];
}
