import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import type { Upload } from './form.ts';

/** A real photograph as a telephone makes one: JPEG with a picture in it. */
export async function photograph(name = 'фото.jpg', words = 'фото', width = 600): Promise<Upload> {
  const canvas = createCanvas(width, 800);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#c9d6e2';
  pen.fillRect(0, 0, width, 800);
  pen.fillStyle = '#8a5a44';
  pen.beginPath();
  pen.arc(300, 330, 160, 0, 7);
  pen.fill();
  pen.fillStyle = '#16202b';
  pen.font = '40px sans-serif';
  pen.fillText(words, 200, 700);
  return { name, type: 'image/jpeg', bytes: await canvas.encode('jpeg', 80) };
}

/** A real one-page PDF. */
export async function scan(name = 'скан.pdf', words = 'scan'): Promise<Upload> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText(words, { x: 50, y: 700, size: 24 });
  return { name, type: 'application/pdf', bytes: await document.save() };
}
