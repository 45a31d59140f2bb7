import { isPersonInn } from '../forms/identifiers/inn.ts';
import { isSnils } from '../forms/identifiers/snils.ts';
import type { Certificate } from '../signatures/x509/certificate.ts';
import { subjectOf } from '../signatures/x509/subject.ts';

/** A person named by a certificate. СНИЛС and ИНН are digits. */
export type PersonOfCertificate = { family: string; given: string; patronymic: string; snils: string; inn?: string };

/** Whom a certificate names: an organisation's seal names no person, and an old or foreign one no СНИЛС, a wrong one a СНИЛС that nobody can have. */
export type Signer =
  | { kind: 'person'; person: PersonOfCertificate }
  | { kind: 'organisation' }
  | { kind: 'nameless' | 'wrong-snils' };

const tidy = (text = '') => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The person behind a certificate, by the attributes a qualified one must have (order 795 of the FSB). */
export function signerOf({ subject }: Certificate): Signer {
  const { surname, givenName, snils, inn, ogrn, innOfOrganisation } = subjectOf(subject);
  const family = tidy(surname);
  const [given = '', ...rest] = tidy(givenName).split(' ');
  if (snils && isSnils(snils) && family && given) {
    const person = { family, given, patronymic: rest.join(' '), snils };
    return { kind: 'person', person: inn && isPersonInn(inn) ? { ...person, inn } : person };
  }
  if (snils && !isSnils(snils)) return { kind: 'wrong-snils' };
  return { kind: !snils && (ogrn || innOfOrganisation) ? 'organisation' : 'nameless' };
}

/**
 * What is kept of a certificate, and shown to its person. A forged one may be endless: names and the number are cut. `chain`: of one
 * that lets in, all up to the centre's.
 */
export type KeptCertificate = { serial: string; subject: string; issuer: string; notAfter: number; chain?: string[] };

const COMMON_NAME = '2.5.4.3';
const LONGEST = 200;

export function keptCertificate({ serial, subject, issuer, notAfter }: Certificate): KeptCertificate {
  const nameIn = ({ attributes }: Certificate['subject']) =>
    ((attributes.find(({ oid }) => oid === COMMON_NAME) ?? attributes[0])?.value ?? '').slice(0, LONGEST);
  return { serial: serial.slice(0, LONGEST), subject: nameIn(subject), issuer: nameIn(issuer), notAfter };
}
