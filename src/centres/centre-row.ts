import { toBase64 } from '../signatures/asn1/armour.ts';
import type { Certificate } from '../signatures/x509/certificate.ts';
import { fingerprint } from '../signatures/x509/fingerprint.ts';
import { attribute } from '../signatures/x509/name.ts';
import { nameHash } from './name-hash.ts';
import type { trustedCentres } from './schema.ts';

export type CentreRow = typeof trustedCentres.$inferSelect;

type About = Pick<CentreRow, 'source' | 'state' | 'stateSince' | 'importedAt'> & { name?: string };

/** The row of one certificate of a centre. Without a name of its own it is called as the certificate calls it. */
export async function centreRow(certificate: Certificate, { name, ...about }: About): Promise<CentreRow> {
  const { subject } = certificate;
  return {
    ...about,
    fingerprint: await fingerprint(certificate),
    subject: await nameHash(subject),
    name: name || attribute(subject, '2.5.4.3') || attribute(subject, '2.5.4.10') || 'Без названия',
    certificate: toBase64(certificate.der),
    notAfter: certificate.notAfter,
  };
}
