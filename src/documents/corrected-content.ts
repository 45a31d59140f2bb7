import type { PersonName } from '../persons/person-name.ts';
import type { DocumentContent, IssuedContent } from './document.ts';

export type Correction = {
  /** The application on which the mistake was corrected. */
  number: string;
  name?: PersonName;
  /** What stands instead of the officer's former words. */
  remark?: string;
};

/** Whether a correction leaves the name and the officer's words as they stand: such a document would have the same mistake. */
export function correctsNothing(content: DocumentContent, { name, remark = '' }: Omit<Correction, 'number'>): boolean {
  const { family, given, patronymic } = content.applicant;
  const sameName = !name || (name.family === family && name.given === given && (name.patronymic ?? '') === (patronymic ?? ''));
  return sameName && remark.trim() === remarkOf(content);
}

/** What the officer had written into a decision. */
export const remarkOf = ({ paragraphs }: DocumentContent): string => paragraphs.slice(1).join('\n').trim();

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
