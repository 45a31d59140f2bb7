import type { PersonName } from '../accounts/person-name.ts';
import type { DocumentContent, IssuedContent } from './document.ts';

export type Correction = {
  /** The application on which the mistake was corrected. */
  number: string;
  name?: PersonName;
  /** What stands instead of the officer's former words. */
  remark?: string;
};

/** The same decision without the mistake: a document of its own that names the one it stands for. */
export function correctedContent({ number, decidedOn, content }: IssuedContent, correction: Correction): DocumentContent {
  const [said = ''] = content.paragraphs;
  const remark = correction.remark?.trim();
  const details = content.details.filter(fact => fact.term !== INSTEAD);
  return {
    ...content,
    applicant: correction.name ?? content.applicant,
    details: [
      ...details,
      {
        term: INSTEAD,
        value: `документа №\u00a0${number} от ${decidedOn}, ошибка исправлена по заявлению №\u00a0${correction.number}`,
      },
    ],
    paragraphs: remark ? [said, remark] : [said],
  };
}

const INSTEAD = 'Выдан вместо';
