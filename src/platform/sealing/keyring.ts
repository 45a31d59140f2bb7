import { encodeText, fromBase64, toBase64Url } from '../bytes.ts';
import type { Config } from '../config.ts';

/** Keys derived from the master secrets by HKDF, each for one purpose. Master secrets never leave this file. */
export type Keyring = {
  current: number;
  wrapping(version: number): Promise<CryptoKey>;
  /** HMAC for look-up by value without storing the value; version 1 for ever, since re-indexing needs every value. */
  blind: CryptoKey;
  /** HMAC for one-time codes, links and form tokens: derived, never stored. */
  codes: CryptoKey;
  /** AES-GCM for data that belong to no owner yet, such as an unconfirmed registration. */
  common: CryptoKey;
};

const keyrings = new WeakMap<object, Promise<Keyring>>();

/** The keyring of a configuration, derived once an isolate. */
export function keyringOf(config: Pick<Config, 'keyring'>): Promise<Keyring> {
  let ring = keyrings.get(config);
  if (!ring) {
    ring = derive(config.keyring);
    keyrings.set(config, ring);
  }
  return ring;
}

async function derive({ current, keys }: Config['keyring']): Promise<Keyring> {
  const masters = new Map<number, Promise<CryptoKey>>();
  const master = (version: number) => {
    const secret = keys[String(version)];
    if (!secret) throw new Error(`keyring has no key of version ${version}`);
    const known = masters.get(version) ?? crypto.subtle.importKey('raw', fromBase64(secret), 'HKDF', false, ['deriveKey']);
    masters.set(version, known);
    return known;
  };
  const wrappings = new Map<number, Promise<CryptoKey>>();
  const first = Math.min(...Object.keys(keys).map(Number));
  return {
    current,
    wrapping(version) {
      const known = wrappings.get(version) ?? master(version).then(m => expand(m, 'wrap', { name: 'AES-GCM', length: 256 }));
      wrappings.set(version, known);
      return known;
    },
    blind: await expand(await master(first), 'blind-index', { name: 'HMAC', hash: 'SHA-256', length: 256 }),
    codes: await expand(await master(first), 'codes', { name: 'HMAC', hash: 'SHA-256', length: 256 }),
    common: await expand(await master(first), 'common', { name: 'AES-GCM', length: 256 }),
  };
}

function expand(
  master: CryptoKey,
  purpose: string,
  algorithm: { name: 'HMAC'; hash: 'SHA-256'; length: 256 } | { name: 'AES-GCM'; length: 256 },
): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encodeText(`kabinet/${purpose}`) },
    master,
    algorithm,
    false,
    algorithm.name === 'HMAC' ? ['sign'] : ['encrypt', 'decrypt'],
  );
}

/** HMAC-SHA-256 of a text, base64url. */
export async function mac(key: CryptoKey, value: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encodeText(value))));
}

/** The index by which a value (СНИЛС, ИНН, phone, e-mail) is found without being stored. `value` must be normalised. */
export const blindIndex = (ring: Keyring, kind: string, value: string): Promise<string> => mac(ring.blind, `${kind}:${value}`);
