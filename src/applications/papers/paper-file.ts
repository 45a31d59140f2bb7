import type { FileOrder, Paper } from './paper.ts';

/** Draws a paper as PDF. The library and the fonts are read when the first one is asked for. */
export async function paperFile(paper: Paper, order: FileOrder): Promise<Uint8Array<ArrayBuffer>> {
  const [{ drawPaper }, { ptSans: fonts }] = await Promise.all([
    import('./drawing/draw-paper.ts'),
    import('../../documents/pdf/fonts.ts'),
  ]);
  return drawPaper(paper, { ...order, fonts });
}
