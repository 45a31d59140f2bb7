import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words as they stand on a page, in the order of the file; x, y in points from the bottom left corner. */
export type Run = { text: string; x: number; y: number; width: number; size: number };
export type Picture = { canvas: Canvas; runs: Run[]; text: string };

/** Renders a PDF as a reader would see it, `scale` pixels a point, and reads its text and metadata. */
export async function pictureOf(pdf: Uint8Array, scale = 2) {
  const doc = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: Picture[] = [];
  for (let n = 1; n <= doc.numPages; n++) {
    const page = await doc.getPage(n);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // pdf.js asks for a browser's canvas; this one draws the same.
    const canvasContext = canvas.getContext('2d') as unknown as Parameters<typeof page.render>[0]['canvasContext'];
    await page.render({ canvas: null, canvasContext, viewport, background: 'white' }).promise;
    const { items } = await page.getTextContent();
    const runs = items.flatMap(item =>
      'str' in item && item.str.trim()
        ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width, size: item.height }]
        : [],
    );
    pages.push({ canvas, runs, text: runs.map(run => run.text).join('\n') });
  }
  const { info } = await doc.getMetadata();
  const viewer = await doc.getViewerPreferences();
  return { pages, info: info as Record<string, unknown>, viewer };
}

/** Darkness from 0 (white) to 1 of the pixel at (x, y). */
export function darkness(canvas: Canvas, x: number, y: number): number {
  const [r = 255, g = 255, b = 255] = canvas.getContext('2d').getImageData(Math.round(x), Math.round(y), 1, 1).data;
  return 1 - (r + g + b) / 765;
}
