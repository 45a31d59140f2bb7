import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import { describeFile } from '../../../documents/pdf/describe-file.ts';
import { drawEmblem } from '../../../documents/pdf/draw-emblem.ts';
import { drawSquare } from '../../../documents/pdf/draw-square.ts';
import { SUBSTITUTE } from '../../../documents/pdf/readable.ts';
import { PAGE, Sheet, TEXT_WIDTH } from '../../../documents/pdf/sheet.ts';
import type { FontBytes } from '../../../documents/pdf/typeface.ts';
import type { FileOrder, Paper, PaperCode, PaperKind } from '../paper.ts';
import { drawEnd } from './draw-end.ts';
import { drawPart } from './draw-row.ts';
import { type PaperStyles, paperStyles } from './styles.ts';

const names: Record<PaperKind, string> = {
  blank: 'Заявление: пустой бланк',
  sample: 'Заявление: образец заполнения',
  draft: 'Заявление: черновик с портала',
};

/** Side of the QR code in points: about a millimetre a module. */
export const SQUARE = 92;

/** Draws an application on paper: for a pen, filled in by an invented person, or a draft with its code. The same paper gives the same bytes. */
export async function drawPaper(
  paper: Paper,
  { profile, fonts, code }: FileOrder & { fonts: FontBytes },
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const { service, kind } = paper;
  describeFile(doc, {
    title: `${names[kind]}. ${service.title}`,
    author: profile.portalName,
    subject: service.official,
    portalName: profile.portalName,
    at: code?.printedAt ?? 0,
  });
  const styles = await paperStyles(doc, fonts, profile.colours.light);
  const sheet = new Sheet(doc);
  drawHead(sheet, paper, profile, styles, code);
  for (const part of paper.parts) drawPart(sheet, part, styles);
  drawEnd(sheet, paper, styles);
  drawFoot(sheet, paper, styles, code);
  return new Uint8Array(await doc.save({ addDefaultPage: false, updateFieldAppearances: false }));
}

const HOW: Record<PaperKind, string> = {
  blank:
    'Пишите печатными буквами, по одному знаку в клетке. Отметьте нужное крестиком. Что к вам не относится, оставьте пустым.',
  sample: 'Человек выдуман, номера документов не настоящие: впишите свои.',
  draft: 'Пустые места можно заполнить ручкой. В МФЦ сотрудник откроет ваш черновик по коду и внесёт остальное при вас.',
};

function drawHead(sheet: Sheet, paper: Paper, profile: FileOrder['profile'], styles: PaperStyles, code?: PaperCode): void {
  const top = sheet.y;
  drawEmblem(sheet, profile.coatOfArms, profile.colours.light, PAGE.left, top, 34);
  const beside = { x: PAGE.left + 42, width: TEXT_WIDTH - 42 - (code ? SQUARE + 12 : 0) };
  sheet.text(profile.portalName, styles.label, beside);
  sheet.text(names[paper.kind], styles.soft, beside);
  sheet.y = Math.min(sheet.y, top - 40);
  const whole = { width: TEXT_WIDTH - (code ? SQUARE + 12 : 0) };
  sheet.text(paper.service.title, styles.title, whole);
  sheet.text(paper.service.official, styles.soft, whole);
  if (paper.department) sheet.text(`Кому: ${paper.department}`, styles.body, whole);
  sheet.space(4);
  sheet.text(HOW[paper.kind], styles.body, whole);
  if (code) drawCode(sheet, code, top, styles);
}

/** The code for the officer: as a square, and in figures for who has no camera. */
function drawCode(sheet: Sheet, { code, address, until }: PaperCode, top: number, { code: strong, soft }: PaperStyles): void {
  drawSquare(sheet, encode(address, { ecc: 'M', border: 0 }).data, { x: PAGE.width - PAGE.right - SQUARE, top, side: SQUARE });
  sheet.y = Math.min(sheet.y, top - SQUARE);
  sheet.space(6);
  sheet.text(`Код для сотрудника МФЦ: ${code}`, strong);
  sheet.text(`Сотрудник спросит паспорт: без него код ничего не открывает. Код действует ${until}`, soft);
}

/** The foot of every page; a sample says across the page that it is one. */
function drawFoot(sheet: Sheet, paper: Paper, styles: PaperStyles, code?: PaperCode): void {
  const pages = sheet.doc.getPages();
  const { soft, mark } = styles;
  const substituted = soft.face.readable(JSON.stringify(paper.parts)).includes(SUBSTITUTE);
  for (const [i, page] of pages.entries()) {
    sheet.page = page;
    const left = code ? `Код ${code.code}` : (sheet.lines(paper.service.title, soft, TEXT_WIDTH - 110)[0] ?? '');
    const right = `Страница ${i + 1} из ${pages.length}`;
    sheet.line(left, soft, PAGE.left, 44);
    sheet.line(right, soft, PAGE.width - PAGE.right - soft.face.width(right, soft.size), 44);
    if (substituted)
      sheet.line(`${SUBSTITUTE} – знак, которого нет в шрифте файла. Точное написание – на портале.`, soft, PAGE.left, 57);
    if (paper.kind === 'sample')
      page.drawText('ОБРАЗЕЦ', {
        x: 130,
        y: 260,
        size: mark.size,
        font: mark.face.font,
        color: mark.colour,
        rotate: degrees(48),
        opacity: 0.55,
      });
  }
}
