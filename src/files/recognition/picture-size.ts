import { viewOf } from '../find-bytes.ts';

/** Pixels of a JPEG or a PNG by its header, or null; the file was found whole when it was taken in. */
export function pictureSize(type: 'jpg' | 'png', bytes: Uint8Array): { width: number; height: number } | null {
  const view = viewOf(bytes);
  if (type === 'png') return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (bytes[at] !== 0xff || marker === 0xda) return null;
  }
  return null;
}
