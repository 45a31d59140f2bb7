import type { QuestionsPage } from '../../forms/definition.ts';
import { choice, date, snils, text } from '../parts/fields.ts';

/**
 * For whom the application is made: for oneself, for a child, or for a person one represents. Whoever offers it also offers a
 * slot for the power of attorney, `when: forAnother`.
 */
export const forWhomPage = (labels: { self: string; child?: string; another?: string }): QuestionsPage => ({
  kind: 'questions',
  id: 'for-whom',
  title: 'Для кого заявление',
  fields: [
    // Whoever presses the name of a child has said for whom.
    choice('who', 'Для кого вы обращаетесь', labels as Record<string, string>, labels.child ? { prefill: 'childKin' } : {}),
    text('name', 'Фамилия, имя и отчество этого человека', { when: notSelf, ...(labels.child ? { prefill: 'childName' } : {}) }),
    date('birth-date', 'Дата его рождения', {
      range: 'past',
      when: notSelf,
      ...(labels.child ? { prefill: 'childBirthDate' } : {}),
    }),
    snils('snils', 'Его СНИЛС', {
      optional: true,
      hint: 'Если не помните, оставьте пустым: найдём сами.',
      when: notSelf,
      ...(labels.child ? { prefill: 'childSnils' } : {}),
    }),
  ],
});

const notSelf = { not: { field: 'who', is: 'self' } };
/** The condition of what is asked of whoever applies for themselves. */
export const forSelf = { field: 'for-whom.who', is: 'self' };
/** The condition of slots and pages that only a representative of an adult meets. */
export const forAnother = { field: 'for-whom.who', is: 'another' };
/** The condition of slots and pages of an application for a child. */
export const forChild = { field: 'for-whom.who', is: 'child' };
