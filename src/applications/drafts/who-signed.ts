import { keptCertificate, signerOf } from '../../centres/signer.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { fullName } from '../../persons/person-name.ts';
import type { Certificate } from '../../signatures/x509/certificate.ts';
import { subjectOf } from '../../signatures/x509/subject.ts';
import type { Signer } from '../signer.ts';
import type { Draft } from './draft.ts';

/** `other-snils`: the cabinet's confirmed СНИЛС is another. `other-applicant`: the application names somebody else. */
export type NotTheirs = { kind: 'organisation' | 'nameless' | 'wrong-snils' | 'other-snils' | 'other-applicant' };

/**
 * Who signed a draft, when it is the draft's person: the СНИЛС of the certificate is the applicant's, and the one that the cabinet has
 * confirmed, if it has any. A person whose certificate names the organisation that applies signs for it, whoever fills in.
 * A seal without a person signs nothing.
 */
export function whoSigned(
  certificate: Certificate,
  draft: Pick<Draft, 'form' | 'answers'>,
  confirmedSnils: string | undefined,
): { kind: 'signed'; signer: Signer } | NotTheirs {
  const { surname, givenName, organisation, innOfOrganisation } = subjectOf(certificate.subject);
  const said = signerOf(certificate);
  const { applicant = [], organisation: applying = [] } = liveAnswers(draft.form, draft.answers);
  const kept = keptCertificate(certificate);
  const inn = applying[0]?.inn;
  if (inn !== undefined && inn === innOfOrganisation && surname && givenName)
    return { kind: 'signed', signer: { name: `${surname} ${givenName}`, organisation: organisation ?? inn, certificate: kept } };
  if (said.kind !== 'person') return said;
  const { person } = said;
  if (confirmedSnils !== undefined && confirmedSnils !== person.snils) return { kind: 'other-snils' };
  if (applicant[0]?.snils !== person.snils) return { kind: 'other-applicant' };
  return { kind: 'signed', signer: { name: fullName(person), certificate: kept } };
}
