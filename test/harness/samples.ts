import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import type { Upload } from './form.ts';

function drawn(width: number, height: number, seed: number) {
  const canvas = createCanvas(width, height);
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#f4f4f2';
  paper.fillRect(0, 0, width, height);
  for (let i = 0; i < 40; i++) {
    paper.fillStyle = `hsl(${(seed + i * 47) % 360} 60% 50%)`;
    paper.fillRect(((i * 37 + seed) % 100) * (width / 100), ((i * 61) % 100) * (height / 100), width / 12, height / 12);
  }
  return canvas;
}

/** A real photograph-like JPEG. */
export const jpeg = (name = 'фото.jpg', { width = 600, height = 800, seed = 1 } = {}): Upload => ({
  name,
  type: 'image/jpeg',
  bytes: drawn(width, height, seed).toBuffer('image/jpeg', 85),
});

export const png = (name = 'скан.png', { width = 600, height = 800, seed = 1 } = {}): Upload => ({
  name,
  type: 'image/png',
  bytes: drawn(width, height, seed).toBuffer('image/png'),
});

/** A real PDF of one page with a drawn box. */
export async function pdf(name = 'скан.pdf'): Promise<Upload> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawRectangle({ x: 60, y: 600, width: 400, height: 120, opacity: 0.4 });
  return { name, type: 'application/pdf', bytes: await document.save() };
}
