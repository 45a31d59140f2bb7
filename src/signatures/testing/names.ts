import type { Bytes } from '../asn1/bytes.ts';
import * as write from '../asn1/write.ts';
import type { Subject } from '../x509/subject.ts';

const attributes: { [key in keyof Subject]-?: [oid: string, digits: boolean] } = {
  commonName: ['2.5.4.3', false],
  surname: ['2.5.4.4', false],
  givenName: ['2.5.4.42', false],
  organisation: ['2.5.4.10', false],
  title: ['2.5.4.12', false],
  email: ['1.2.840.113549.1.9.1', false],
  snils: ['1.2.643.100.3', true],
  inn: ['1.2.643.3.131.1.1', true],
  innOfOrganisation: ['1.2.643.100.4', true],
  ogrn: ['1.2.643.100.1', true],
  ogrnip: ['1.2.643.100.5', true],
};

/** A name of X.500 with these attributes. */
export function nameOf(subject: Subject): Bytes {
  const steps = Object.entries(subject).map(([key, text]) => {
    const [oid, digits] = attributes[key as keyof Subject];
    return write.setOf([write.sequence(write.oid(oid), digits ? write.numericString(text) : write.utf8String(text))]);
  });
  return write.sequence(...steps);
}
