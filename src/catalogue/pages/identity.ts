import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { choice, text } from '../parts/fields.ts';
import { passportPage } from './applicant.ts';

const russian = { field: 'identity.kind', is: 'passport' };
const both = (when?: Condition): Condition => (when ? { all: [when, russian] } : russian);

/** By which document the applicant is known: people of other countries apply too, and have no Russian passport to copy. */
export const identityPages = (when?: Condition): QuestionsPage[] => [
  {
    kind: 'questions',
    id: 'identity',
    title: 'Ваш документ',
    ...(when ? { when } : {}),
    fields: [
      choice(
        'kind',
        'По какому документу вас узнать',
        { passport: 'Паспорт России', foreign: 'Паспорт другой страны', other: 'Другой документ' },
        { prefill: 'documentKind' },
      ),
      text('paper', 'Какой документ, его номер и кто выдал', {
        hint: 'Например: паспорт Казахстана, N1234567, МВД.',
        when: { not: { field: 'kind', is: 'passport' } },
      }),
    ],
  },
  { ...passportPage(), when: both(when) },
];
