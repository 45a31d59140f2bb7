import type { FileType } from './recognition/recognition.ts';

const LONGEST = 120;
/** A multipart name may be as long as the body, and the patterns below are not for that. */
const READ = 1000;
const EXTENSIONS: Record<FileType, string[]> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  doc: ['doc'],
  docx: ['docx'],
  sig: ['sig', 'p7s', 'sgn', 'pem'],
  txt: ['txt'],
};
const KNOWN = new Set(Object.values(EXTENSIONS).flat());

/**
 * The name as a person gave it, fit to show and to save: no folders, no control or direction-turning characters,
 * at most 120 characters, and the extension of what the file really is.
 */
export function fileName(given: string, type: FileType): string {
  const plain = given
    .slice(-READ)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim();
  const dot = plain.lastIndexOf('.');
  const extension = dot === -1 ? '' : plain.slice(dot + 1).toLowerCase();
  const right = EXTENSIONS[type].includes(extension) ? extension : EXTENSIONS[type][0]!;
  const stem = KNOWN.has(extension) ? plain.slice(0, dot) : plain;
  const short = [...stem.replace(/^[.\s]+|[.\s]+$/g, '')].slice(0, LONGEST - right.length - 1).join('');
  return `${short || 'файл'}.${right}`;
}

/** The `accept` of a file input: extensions, and for telephones the kinds that open the camera. */
export const acceptOf = (types: readonly FileType[]): string =>
  types
    .flatMap(type => [
      ...EXTENSIONS[type].map(extension => `.${extension}`),
      ...(MEDIA[type].startsWith('image/') ? [MEDIA[type]] : []),
    ])
    .join(',');

export const MEDIA: Record<FileType, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sig: 'application/pkcs7-signature',
  // No kind of text: a browser that shows or converts it would spoil what is signed.
  txt: 'application/octet-stream',
};
