import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { date, text } from '../parts/fields.ts';

/** Whoever asks for anything but a first decision: it has an `action` page. */
export const notTheFirst: Condition = { not: { field: 'action.action', is: 'issue' } };

/** The decision or document to renew, change, repeat or end: its number and day, by which it is found. */
export const formerDecisionPage = (
  title: string,
  { number, hint, when = notTheFirst }: { number: string; hint: string; when?: Condition },
): QuestionsPage => ({
  kind: 'questions',
  id: 'former',
  title,
  when,
  fields: [
    text('number', number, { hint, maxLength: 60 }),
    date('on', 'От какого числа', { range: 'past', optional: true, hint: 'Если не помните, оставьте пустым.' }),
  ],
});
