import type { Bytes } from '../find-bytes.ts';
import type { FileType } from '../recognition/recognition.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';

/**
 * A picture without place, time, camera and author, its orientation kept, its pixels not recompressed.
 * Other types come back as they are: a signature covers their very bytes. Null when the picture is damaged.
 */
export function stripMetadata(type: FileType, bytes: Bytes): Bytes | null {
  if (type === 'jpg') return stripJpeg(bytes);
  if (type === 'png') return stripPng(bytes);
  return bytes;
}
