import { findText, hasText } from '../find-bytes.ts';
import { recogniseDoc } from './recognise-doc.ts';
import { recogniseDocx } from './recognise-docx.ts';
import { recognisePdf } from './recognise-pdf.ts';
import { recogniseSig } from './recognise-sig.ts';
import type { Recognition } from './recognition.ts';
import { endsAsZip } from './zip-end.ts';

/**
 * The type by the bytes alone, never by the name. What two programs would read as two types is unknown.
 * A picture is known by its beginning here: `stripMetadata` walks it to its end.
 */
export function fileTypeOf(bytes: Uint8Array): Recognition {
  if (hasText(bytes, 'PK\x03\x04')) return only(bytes, recogniseDocx(bytes));
  const sig = recogniseSig(bytes);
  // An attached signature holds the signed PDF near its beginning: that is no second face.
  if (sig.kind !== 'unknown') return sig;
  if (endsAsZip(bytes)) return { kind: 'unknown' };
  if (hasText(bytes, '\xff\xd8\xff')) return only(bytes, { kind: 'known', type: 'jpg', encrypted: false });
  if (hasText(bytes, '\x89PNG\r\n\x1a\n')) return only(bytes, { kind: 'known', type: 'png', encrypted: false });
  if (hasText(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return only(bytes, recogniseDoc(bytes));
  return recognisePdf(bytes);
}

/** PDF readers look for their header in the first 1024 bytes of anything. */
const only = (bytes: Uint8Array, as: Recognition): Recognition =>
  findText(bytes, '%PDF-', 0, 1024) === -1 ? as : { kind: 'unknown' };
