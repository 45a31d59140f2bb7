import { sameText } from '../../platform/bytes.ts';
import { SECOND } from '../../platform/clock.ts';

const STEP = 30 * SECOND;
/** A clock may be half a minute wrong, a person half a minute slow. */
const DRIFT = [0, -1, 1];

/** The half-minute of a moment (ms), counted from 1970 (RFC 6238). */
export const stepAt = (at: number): number => Math.floor(at / STEP);

/** The code of one step: RFC 4226 over its number, 6 digits unless the vectors of the RFC ask for 8. */
export async function codeOfStep(secret: Uint8Array<ArrayBuffer>, step: number, digits = 6): Promise<string> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  const cut = mac.getUint32(mac.getUint8(19) & 15) & 0x7fffffff;
  return String(cut % 10 ** digits).padStart(digits, '0');
}

/** The step near a moment (ms) whose code was typed, or null. All are compared, whichever fits. */
export async function stepOfCode(secret: Uint8Array<ArrayBuffer>, code: string, at: number): Promise<number | null> {
  const steps = DRIFT.map(drift => stepAt(at) + drift);
  const codes = await Promise.all(steps.map(step => codeOfStep(secret, step)));
  return steps.filter((_, i) => sameText(codes[i]!, code))[0] ?? null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes as applications take them (RFC 4648 base32), without padding. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += LETTERS[(value >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + LETTERS[(value << (5 - bits)) & 31] : text;
}

/** What the picture for the telephone says. `issuer` is the portal's name. */
export const appLink = (secret: Uint8Array, issuer: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}?${new URLSearchParams({ secret: base32(secret), issuer })}`;
