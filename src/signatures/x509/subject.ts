import { attribute, type Name } from './name.ts';

/** Whom a certificate names. Numbers are digits alone; what the certificate does not tell is absent. */
export type Subject = {
  commonName?: string;
  surname?: string;
  givenName?: string;
  organisation?: string;
  title?: string;
  email?: string;
  snils?: string;
  inn?: string;
  innOfOrganisation?: string;
  ogrn?: string;
  ogrnip?: string;
};

const digits = (value: string | undefined) => value?.replace(/\D/g, '') || undefined;

/** The subject of a qualified certificate, by the attributes of order 795 of the FSB. */
export function subjectOf(name: Name): Subject {
  const inn = digits(attribute(name, '1.2.643.3.131.1.1'));
  // Before INNLE an organisation's number stood in the person's field, filled up with two zeros.
  const filledUp = inn?.length === 12 && inn.startsWith('00');
  return {
    commonName: attribute(name, '2.5.4.3'),
    surname: attribute(name, '2.5.4.4'),
    givenName: attribute(name, '2.5.4.42'),
    organisation: attribute(name, '2.5.4.10'),
    title: attribute(name, '2.5.4.12'),
    email: attribute(name, '1.2.840.113549.1.9.1'),
    snils: digits(attribute(name, '1.2.643.100.3')),
    inn: filledUp ? undefined : inn,
    innOfOrganisation: digits(attribute(name, '1.2.643.100.4')) ?? (filledUp ? inn.slice(2) : undefined),
    ogrn: digits(attribute(name, '1.2.643.100.1')),
    ogrnip: digits(attribute(name, '1.2.643.100.5')),
  };
}
