import { PDFDocument } from '@cantoo/pdf-lib';
import type { RegionProfile } from '../../region/profile.ts';
import { factsOf, type IssuedContent, sectionsOf } from '../document.ts';
import { describeFile } from './describe-file.ts';
import { drawCheck } from './draw-check.ts';
import { drawEmblem } from './draw-emblem.ts';
import { drawFootnotes } from './draw-footnotes.ts';
import { ink, PAGE, Sheet, type Style, TEXT_WIDTH } from './sheet.ts';
import { embedTypefaces, type FontBytes } from './typeface.ts';

export type DrawOrder = {
  issued: IssuedContent;
  /** ms; the file's own dates, so that drawing twice gives the same bytes. */
  decidedAt: number;
  code: string;
  origin: string;
  profile: Pick<RegionProfile, 'name' | 'portalName' | 'coatOfArms' | 'colours'>;
  fonts: FontBytes;
};

type Styles = Record<'title' | 'head' | 'strong' | 'body' | 'soft' | 'small', Style>;

const TERM_WIDTH = 112;

/** Draws a document as PDF: deterministic bytes, Russian metadata, text in reading order. */
export async function drawDocument(order: DrawOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { issued, origin, code, profile } = order;
  const doc = await PDFDocument.create({ updateMetadata: false });
  describeFile(doc, {
    title: `${issued.content.title} № ${issued.number}`,
    author: issued.content.department,
    subject: issued.content.service,
    portalName: profile.portalName,
    at: order.decidedAt,
  });
  const { regular, bold } = await embedTypefaces(doc, order.fonts);
  const { ink: dark, soft, accent } = profile.colours.light;
  const styles: Styles = {
    title: { face: bold, size: 20, leading: 25, colour: ink(dark) },
    head: { face: bold, size: 12.5, leading: 18, colour: ink(dark) },
    strong: { face: bold, size: 11, leading: 16, colour: ink(dark) },
    body: { face: regular, size: 11, leading: 16, colour: ink(dark) },
    soft: { face: regular, size: 11, leading: 16, colour: ink(soft) },
    small: { face: regular, size: 9, leading: 13, colour: ink(soft) },
  };
  const sheet = new Sheet(doc);
  drawHead(sheet, order, styles);
  sheet.space(10);
  sheet.rule(ink(accent), 2.5);
  sheet.space(30);
  sheet.text(issued.content.title, styles.title);
  sheet.space(4);
  sheet.text(`№\u00a0${issued.number} от ${issued.decidedOn}`, styles.body);
  sheet.space(18);
  drawFacts(sheet, order, styles);
  drawBody(sheet, issued, styles);
  sheet.space(26);
  drawCheck(sheet, origin, code, styles);
  drawFootnotes(sheet, issued, styles.small);
  return new Uint8Array(await doc.save({ addDefaultPage: false, updateFieldAppearances: false }));
}

function drawHead(sheet: Sheet, { issued, profile }: DrawOrder, styles: Styles): void {
  const top = sheet.y;
  drawEmblem(sheet, profile.coatOfArms, profile.colours.light, PAGE.left, top, 44);
  const place = { x: PAGE.left + 54, width: TEXT_WIDTH - 54 };
  sheet.text(issued.content.department, styles.strong, place);
  sheet.text(issued.content.address, styles.small, place);
  sheet.y = Math.min(sheet.y, top - 46);
}

function drawFacts(sheet: Sheet, { issued, profile }: DrawOrder, styles: Styles): void {
  const line = ink(profile.colours.light.line);
  const place = { x: PAGE.left + TERM_WIDTH, width: TEXT_WIDTH - TERM_WIDTH };
  sheet.rule(line, 0.75);
  for (const { term, value } of factsOf(issued)) {
    const terms = sheet.lines(term, styles.soft, TERM_WIDTH - 10);
    sheet.keep(styles.body.leading * Math.max(terms.length, 2) + 12);
    sheet.space(6);
    for (const [i, text] of terms.entries()) sheet.line(text, styles.soft, PAGE.left, sheet.y - i * styles.soft.leading);
    const bottom = sheet.y - terms.length * styles.soft.leading;
    const { page } = sheet;
    sheet.text(value, styles.body, place);
    if (sheet.page === page) sheet.y = Math.min(sheet.y, bottom);
    sheet.space(6);
    sheet.rule(line, 0.75);
  }
}

function drawBody(sheet: Sheet, issued: IssuedContent, styles: Styles): void {
  sheet.space(16);
  for (const paragraph of issued.content.paragraphs) {
    sheet.text(paragraph, styles.body);
    sheet.space(8);
  }
  for (const { heading, paragraphs } of sectionsOf(issued)) {
    // A heading never stands alone at the foot of a page.
    sheet.keep(10 + styles.head.leading + 2 * styles.body.leading);
    sheet.space(10);
    sheet.text(heading, styles.head);
    sheet.space(2);
    for (const paragraph of paragraphs) {
      sheet.text(paragraph, styles.body);
      sheet.space(5);
    }
  }
}
