import type { Subject } from '../src/signatures/x509/subject.ts';

const person = (surname: string, givenName: string, snils: string, inn: string): Subject => ({
  commonName: `${surname} ${givenName}`,
  surname,
  givenName,
  snils,
  inn,
});

/** Whom the training centre knows by name; nobody of them exists. */
export const centrePeople: Record<string, { about: string; subject: Subject }> = {
  anna: { about: 'гражданка', subject: person('Иванова', 'Анна Петровна', '11223344595', '500100732259') },
  ivan: { about: 'гражданин', subject: person('Римский-Корсаков', 'Иван Ильич', '08765430300', '585204118212') },
  petr: {
    about: 'руководитель ООО «Лавка у озера»',
    subject: {
      ...person('Кузнецов', 'Пётр Алексеевич', '22233344416', '990100002290'),
      organisation: 'ООО «Лавка у озера»',
      title: 'Директор',
      innOfOrganisation: '7707083893',
      ogrn: '1047702026701',
    },
  },
  firm: {
    about: 'организация без человека: печать',
    subject: {
      commonName: 'ООО «Лавка у озера»',
      organisation: 'ООО «Лавка у озера»',
      innOfOrganisation: '7707083893',
      ogrn: '1047702026701',
    },
  },
};
