import { type Keyring, mac } from './keyring.ts';

/** A one-time code of 6 digits, derived from its challenge and the number of the sending: never stored anywhere. */
export async function oneTimeCode(ring: Keyring, challengeId: string, sending: number): Promise<string> {
  const text = await mac(ring.codes, `code:${challengeId}:${sending}`);
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), ch => ch.charCodeAt(0));
  // 48 bits over a million: the bias is below one in 10^8.
  let value = 0;
  for (let i = 0; i < 6; i++) value = value * 256 + bytes[i]!;
  return String(value % 1_000_000).padStart(6, '0');
}

/** The form token that belongs to one session or pre-session cookie. */
export const formToken = (ring: Keyring, cookie: string): Promise<string> => mac(ring.codes, `form:${cookie}`);

/** The key of a link (`/verify`, `/s/<number>?key=`, e-mail confirmation), shortened to 128 bits. */
export const linkKey = async (ring: Keyring, purpose: string, id: string): Promise<string> =>
  (await mac(ring.codes, `link:${purpose}:${id}`)).slice(0, 22);
