import type { PDFDocument } from '@cantoo/pdf-lib';
import { rgb } from '@cantoo/pdf-lib';
import { ink, type Style } from '../../../documents/pdf/sheet.ts';
import { embedTypefaces, type FontBytes } from '../../../documents/pdf/typeface.ts';
import type { Palette } from '../../../region/profile.ts';

/** How texts of a paper look; `rule` is the colour of lines and cells. */
export type PaperStyles = Record<'title' | 'head' | 'label' | 'body' | 'soft' | 'pen' | 'mark' | 'code', Style> & {
  rule: Style['colour'];
};

const PEN = rgb(0.1, 0.2, 0.55);
const MARK = rgb(0.85, 0.85, 0.85);

/** Embeds the fonts and mixes the region's colours. `pen` is what an invented person wrote: in blue, as a pen does. */
export async function paperStyles(doc: PDFDocument, fonts: FontBytes, { ink: dark, soft }: Palette): Promise<PaperStyles> {
  const { regular, bold } = await embedTypefaces(doc, fonts);
  return {
    title: { face: bold, size: 16, leading: 20, colour: ink(dark) },
    head: { face: bold, size: 12, leading: 16, colour: ink(dark) },
    label: { face: bold, size: 9.5, leading: 12.5, colour: ink(dark) },
    body: { face: regular, size: 10, leading: 13.5, colour: ink(dark) },
    soft: { face: regular, size: 8.5, leading: 11, colour: ink(soft) },
    pen: { face: regular, size: 10.5, leading: 16, colour: PEN },
    mark: { face: bold, size: 84, leading: 90, colour: MARK },
    code: { face: bold, size: 15, leading: 20, colour: ink(dark) },
    rule: ink(soft),
  };
}
