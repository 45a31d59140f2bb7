import { expect, test } from 'vitest';
import { newHolder, newRoot } from '../signatures/testing/authority.ts';
import type { Subject } from '../signatures/x509/subject.ts';
import { keptCertificate, signerOf } from './signer.ts';

const from = Date.UTC(2026, 0, 1);
const root = await newRoot('Центр', { from });
const certificateOf = async (subject: Subject) => (await newHolder(subject, root, { from })).certificate;
const anna: Subject = { commonName: 'Иванова Анна', surname: ' ИВАНОВА ', givenName: 'Анна  Петровна', snils: '11223344595' };

test('a person is who has a СНИЛС that can be, a surname and a name; the patronymic may be of several words or none', async () => {
  const person = { family: 'ИВАНОВА', given: 'Анна', patronymic: 'Петровна', snils: '11223344595' };
  expect(signerOf(await certificateOf(anna))).toEqual({ kind: 'person', person });
  const { patronymic } = { patronymic: 'Мамед оглы' };
  const oglu = await certificateOf({ ...anna, givenName: 'Али Мамед оглы', inn: '500100732259' });
  expect(signerOf(oglu)).toEqual({ kind: 'person', person: { ...person, given: 'Али', patronymic, inn: '500100732259' } });
  expect(signerOf(await certificateOf({ ...anna, givenName: 'Анна' }))).toMatchObject({ person: { patronymic: '' } });
  // A number that can not be is nobody's: it is left out, the person stays.
  expect(signerOf(await certificateOf({ ...anna, inn: '500100732250' }))).toEqual({ kind: 'person', person });
});

test('who signs for a firm is a person, a seal of the firm is not, and without СНИЛС or name nobody is known', async () => {
  const firm: Subject = { organisation: 'ООО «Лавка»', ogrn: '1047702026701', innOfOrganisation: '7707083893' };
  expect(signerOf(await certificateOf({ ...anna, ...firm })).kind).toBe('person');
  expect(signerOf(await certificateOf({ commonName: 'ООО «Лавка»', ...firm }))).toEqual({ kind: 'organisation' });
  const { snils: _, ...nobody } = anna;
  expect(signerOf(await certificateOf(nobody))).toEqual({ kind: 'nameless' });
  expect(signerOf(await certificateOf({ ...nobody, snils: '11223344596' }))).toEqual({ kind: 'wrong-snils' });
  expect(signerOf(await certificateOf({ commonName: 'Анна', snils: '11223344595' }))).toEqual({ kind: 'nameless' });
});

test('of a certificate its number, names and end are kept', async () => {
  const certificate = await certificateOf(anna);
  expect(keptCertificate(certificate)).toEqual({
    serial: certificate.serial,
    subject: 'Иванова Анна',
    issuer: 'Центр',
    notAfter: from + 365 * 86_400_000,
  });
  expect(keptCertificate(await certificateOf({ ...anna, commonName: 'А'.repeat(5000) })).subject).toHaveLength(200);
});
