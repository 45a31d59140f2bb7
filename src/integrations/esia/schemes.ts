import type { Scheme } from '../../signatures/algorithms/scheme.ts';

/** How ESIA and its clients sign: GOST R 34.10-2012 of 256 bits, or RSA with SHA-256. */
export const schemes = {
  gost: { family: 'gost256', digest: 'streebog-256' },
  rsa: { family: 'rsa', digest: 'SHA-256', padding: 'pkcs1' },
} as const satisfies Record<string, Scheme>;
