import { decodeText, fromBase64 } from '../../platform/bytes.ts';
import { hasText } from '../find-bytes.ts';
import type { Recognition } from './recognition.ts';

/** OBJECT IDENTIFIER 1.2.840.113549.1.7.2, signedData (RFC 5652). */
const SIGNED_DATA = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02';
const PEM = /^-----BEGIN (PKCS7|CMS|SIGNATURE|PKCS #7 SIGNED DATA)-----([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/;
/** White space must be gone: matched here, long runs of it would cost the square of their length. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** An electronic signature: CMS SignedData in DER or BER, or either of them as PEM or bare base64. */
export function recogniseSig(bytes: Uint8Array): Recognition {
  if (bytes[0] === 0x30) return recogniseCms(bytes);
  // 'MI' is how base64 of a SEQUENCE longer than 127 bytes, or of open length, begins.
  if (!hasText(bytes, '-----BEGIN ') && !hasText(bytes, 'MI')) return { kind: 'unknown' };
  const text = decodeText(bytes);
  const body = (PEM.exec(text)?.[2] ?? text).replace(/\s/g, '');
  if (!BASE64.test(body)) return { kind: 'unknown' };
  try {
    return recogniseCms(fromBase64(body));
  } catch {
    return { kind: 'unknown' };
  }
}

function recogniseCms(bytes: Uint8Array): Recognition {
  const first = bytes[1] ?? 0;
  const octets = first > 0x80 ? first - 0x80 : 0;
  if (octets > 4 || !hasText(bytes, SIGNED_DATA, 2 + octets)) return { kind: 'unknown' };
  let length = octets === 0 ? first : 0;
  for (let i = 0; i < octets; i++) length = length * 256 + bytes[2 + i]!;
  const end = trimmedEnd(bytes, 2 + octets + length);
  const whole = first === 0x80 ? hasText(bytes, '\0\0\0\0', bytes.length - 4) : end === 2 + octets + length;
  if (whole) return { kind: 'known', type: 'sig', encrypted: false };
  // Bytes after the end are somebody else's file; too few are a cut.
  return first === 0x80 || end < 2 + octets + length ? { kind: 'damaged', type: 'sig' } : { kind: 'unknown' };
}

/** The length without line ends that programs add after `end`. */
function trimmedEnd(bytes: Uint8Array, end: number): number {
  let length = bytes.length;
  while (length > end && (bytes[length - 1] === 10 || bytes[length - 1] === 13)) length--;
  return length;
}
