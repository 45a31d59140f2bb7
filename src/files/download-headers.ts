import { fileName, MEDIA } from './file-name.ts';
import type { FileType } from './recognition/recognition.ts';

/** Headers of a download: saved and never shown in the page's origin, never kept by caches (RFC 6266, RFC 8187). */
export function downloadHeaders(name: string, type: FileType): Record<string, string> {
  const full = fileName(name, type);
  // Old browsers read `filename` alone and must not meet anything but plain ASCII; lynx cuts it at the first space.
  const plain = full
    .replace(/[^\w.-]+/g, '_')
    .replace(/^[_-]+/, '')
    .replace(/^\./, 'file.');
  const encoded = encodeURIComponent(full).replace(/['()*]/g, ch => `%${ch.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'Content-Type': MEDIA[type],
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}
