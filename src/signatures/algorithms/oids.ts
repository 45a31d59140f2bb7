/** Digests by OID. What is absent here nobody may sign with. */
export const digestNames: Record<string, DigestName> = {
  '1.2.643.7.1.1.2.2': 'streebog-256',
  '1.2.643.7.1.1.2.3': 'streebog-512',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
/** Digests that signatures here may be made over. */
export type DigestName = 'streebog-256' | 'streebog-512' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export const digestOids = Object.fromEntries(Object.entries(digestNames).map(([oid, name]) => [name, oid])) as Record<
  DigestName,
  string
>;

/** Too old to trust: MD2, MD4, MD5, SHA-1, SHA-224 and GOST of 1994 and 2001, as digests, as signatures and as keys. */
const weak = new Set([
  '1.2.840.113549.2.2',
  '1.2.840.113549.2.4',
  '1.2.840.113549.2.5',
  '1.3.14.3.2.26',
  '2.16.840.1.101.3.4.2.4',
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.3',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.113549.1.1.14',
  '1.3.14.3.2.29',
  '1.2.840.10045.4.1',
  '1.2.840.10045.4.3.1',
  '1.2.840.10040.4.1',
  '1.2.840.10040.4.3',
  '1.2.643.2.2.9',
  '1.2.643.2.2.19',
  '1.2.643.2.2.20',
  '1.2.643.2.2.3',
  '1.2.643.2.2.4',
]);
/** Whether a number names what is too old to trust: a digest, a signature or a key. */
export const isWeak = (oid: string): boolean => weak.has(oid);

export const RSA = '1.2.840.113549.1.1.1';
export const RSA_PSS = '1.2.840.113549.1.1.10';
export const MGF1 = '1.2.840.113549.1.1.8';
export const EC_KEY = '1.2.840.10045.2.1';

/** Signatures whose OID names the digest. */
export const signatureDigests: Record<string, DigestName> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
  '1.2.643.7.1.1.3.2': 'streebog-256',
  '1.2.643.7.1.1.3.3': 'streebog-512',
};

/** Curves of ECDSA by their numbers; `size`: of a coordinate, in bytes. */
export const ellipticCurves: Record<string, { name: 'P-256' | 'P-384'; size: number }> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', size: 32 },
  '1.3.132.0.34': { name: 'P-384', size: 48 },
};
