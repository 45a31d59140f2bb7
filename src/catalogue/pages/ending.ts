import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { choice, confirm, text } from '../parts/fields.ts';

/** Whoever asks to end what they have: the form has an `action` page. */
export const ends: Condition = { field: 'action.action', is: 'terminate' };
/** Everybody else: the questions of the service are for them. */
export const goesOn: Condition = { not: ends };

/** Ending what a person has: why (one of `reasons`, or in their own words), and that they know what follows. */
export const endingPage = (title: string, reasons: Record<string, string>, sure: string): QuestionsPage => ({
  kind: 'questions',
  id: 'ending',
  title,
  when: ends,
  fields: [
    choice('why', 'Почему', { ...reasons, other: 'Другая причина' }),
    text('why-else', 'Какая причина', { optional: true, hint: 'Можно не отвечать.', when: { field: 'why', is: 'other' } }),
    confirm('sure', sure),
  ],
});
