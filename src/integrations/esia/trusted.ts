import { unarmoured } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { Malformed } from '../../signatures/asn1/malformed.ts';
import { readCertificate } from '../../signatures/x509/certificate.ts';

/** A key ESIA signs its markers with, SubjectPublicKeyInfo; a certificate is believed within its dates (ms), a bare key always. */
export type TrustedKey = { keyInfo: Bytes; from: number; until: number };

/** Reads a certificate or a bare public key: PEM or base64. Throws Malformed when it is unreadable. */
export function trustedKey(saved: string): TrustedKey {
  const der = unarmoured(saved);
  try {
    const { keyInfo, notBefore, notAfter } = readCertificate(der);
    return { keyInfo, from: notBefore, until: notAfter };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { keyInfo: der, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  }
}
