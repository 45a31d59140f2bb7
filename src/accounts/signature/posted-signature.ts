import type { PostedForm } from '../../platform/requests/body.ts';
import { fromBase64 } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { Malformed } from '../../signatures/asn1/malformed.ts';

const ENVELOPE = 64 * 1024;

/** The body of a form with a signature, bytes: the file or what the plug-in wrote, and the envelope. */
export const signatureBodyLimit = (maxBytes: number): number => 2 * maxBytes + ENVELOPE;

/** The chosen file, or what the plug-in wrote into the form; null when there is neither. */
export async function postedSignature(form: PostedForm): Promise<Bytes | null> {
  const file = form.file('signature');
  if (file && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  try {
    return fromBase64(form.text('typed'));
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}
