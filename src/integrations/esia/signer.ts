import type { Bytes } from '../../signatures/asn1/bytes.ts';

/**
 * Who signs our requests to ESIA: a key of ours (development, tests, and where the law lets a program hold one) or a service
 * with certified means (production). Both answer alike; which one it is, the configuration says.
 */
export type EsiaSigner = {
  /** Streebog-256 of the DER of the certificate that ESIA knows us by, in hex: `client_certificate_hash`. */
  certificateHash: string;
  /** The bare signature. GOST: 64 bytes, s then r, big-endian. Throws EsiaUnavailable when the service does not answer. */
  raw(message: Bytes): Promise<Bytes>;
  /** A detached PKCS #7 message (DER) with the certificate in it. Throws as `raw` does. */
  pkcs7(message: Bytes): Promise<Bytes>;
};
