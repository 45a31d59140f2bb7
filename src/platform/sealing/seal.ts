import { decodeText, encodeText, fromBase64, toBase64Url } from '../bytes.ts';

const IV = 12;

/**
 * AES-256-GCM. `place` (table/row/column) is authenticated with the text,
 * so that a sealed value copied to another row does not open there.
 */
export async function sealBytes(key: CryptoKey, plain: Uint8Array<ArrayBuffer>, place: string): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encodeText(place) }, key, plain);
  const out = new Uint8Array(IV + sealed.byteLength);
  out.set(iv);
  out.set(new Uint8Array(sealed), IV);
  return out;
}

/** Opens what `sealBytes` made. Throws when the key, the place or any byte differs. */
export async function unsealBytes(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  place: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = sealed.subarray(0, IV);
  const algorithm = { name: 'AES-GCM', iv, additionalData: encodeText(place) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(IV)));
}

export const seal = async (key: CryptoKey, plain: string, place: string): Promise<string> =>
  toBase64Url(await sealBytes(key, encodeText(plain), place));

export const unseal = async (key: CryptoKey, sealed: string, place: string): Promise<string> =>
  decodeText(await unsealBytes(key, fromBase64(sealed), place));

export const sealJson = (key: CryptoKey, value: unknown, place: string): Promise<string> =>
  seal(key, JSON.stringify(value), place);

export const unsealJson = async <T>(key: CryptoKey, sealed: string, place: string): Promise<T> =>
  JSON.parse(await unseal(key, sealed, place)) as T;
