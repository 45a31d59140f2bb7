import { holds, lookupIn } from '../conditions.ts';
import type { Answer, Answers, Field, FormDefinition, PageAnswers } from '../definition.ts';
import { NO_EXAMPLE, sampleText } from './sample-text.ts';

/** What an invented person answers; `today` is the ISO date in the region, `region` its name. */
export type SampleSetting = { today: string; region: string };

/**
 * A whole form answered by somebody who does not exist, the same on the same day. Each answer passes the form's own checks; numbers of
 * documents are those of the hints, or noughts.
 */
export function sampleAnswers({ pages }: FormDefinition, setting: SampleSetting): Answers {
  const answers: Answers = {};
  for (const page of pages) {
    if (page.kind === 'files' || !holds(page.when, lookupIn(answers, {}))) continue;
    const records = page.kind === 'repeat' ? Math.max(page.min, 1) : 1;
    answers[page.id] = Array.from({ length: records }, () => {
      const own: PageAnswers = {};
      for (const field of page.fields)
        if (holds(field.when, lookupIn(answers, own)) && !isLeftOut(field)) own[field.id] = sampleAnswer(field, setting);
      return own;
    });
  }
  return answers;
}

// An empty line teaches more than «Пример ответа».
const isLeftOut = (field: Field): boolean => field.optional === true && field.kind === 'text' && sampleText(field) === NO_EXAMPLE;

function sampleAnswer(field: Field, { today, region }: SampleSetting): Answer {
  const { kind, of, min = 0, max, options = [] } = field;
  switch (kind) {
    case 'text':
    case 'longtext':
      return sampleText(field);
    case 'number':
      return Math.min(Math.max(min, 1), max ?? Number.POSITIVE_INFINITY);
    case 'money':
      return Math.min(Math.max(min, 15_000_00), max ?? Number.POSITIVE_INFINITY);
    case 'date':
      return sampleDate(field, today);
    case 'yesno':
    case 'confirm':
      return 'yes';
    case 'choice':
      return options[0]?.value ?? '';
    case 'choices':
      return options.slice(0, Math.max(1, min)).map(({ value }) => value);
    case 'address':
      return { postcode: '000000', region, place: 'г. Образцовск', street: 'ул. Примерная', house: '1', flat: '1' };
    case 'passport':
      return {
        series: '0000',
        number: '000000',
        issuedAt: yearsBefore(today, 3),
        issuedBy: 'Отдел МВД по г. Образцовску',
        departmentCode: '000-000',
      };
    case 'snils':
      return '11223344595';
    case 'inn':
      return of === 'organisation' ? '7707083893' : '500100732259';
    case 'ogrn':
      return of === 'person' ? '304500116000157' : '1027700132195';
    case 'oms':
      return '6390939799000249';
    case 'phone':
      return '+79000000000';
    case 'email':
      return 'obrazec@example.ru';
    case 'bank':
      return { bik: '049805746', account: '40602810700000000025' };
  }
}

function sampleDate({ range, minAge, prefill }: Field, today: string): string {
  if (minAge !== undefined) return yearsBefore(today, minAge + 12);
  if (prefill === 'birthDate') return yearsBefore(today, 36);
  if (range === 'future') return `${Number(today.slice(0, 4)) + 1}-03-01`;
  return yearsBefore(today, 1);
}

/** The first of February: a day of every year. */
const yearsBefore = (today: string, years: number): string => `${Number(today.slice(0, 4)) - years}-02-01`;
