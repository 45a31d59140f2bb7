import { digest } from '../algorithms/digest.ts';
import { toHex } from '../asn1/bytes.ts';
import type { Certificate } from './certificate.ts';

/** SHA-256 of the DER in hex. */
export const fingerprint = async ({ der }: Certificate): Promise<string> => toHex(await digest('SHA-256', der));

/** Streebog-256 of the DER in hex: ESIA's client_certificate_hash. */
export const gostFingerprint = async ({ der }: Certificate): Promise<string> => toHex(await digest('streebog-256', der));
