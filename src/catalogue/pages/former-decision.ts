import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { date, text } from '../parts/fields.ts';

/** Whoever asks for anything but a first decision: it has an `action` page. */
export const notTheFirst: Condition = { not: { field: 'action.action', is: 'issue' } };

type Former = {
  number: string;
  hint?: string;
  when?: Condition;
  /** One may have several of them, and only the number tells which. */
  needed?: boolean;
};

/**
 * The decision or document to renew, change, repeat or end: its number and day, by which it is found. Whoever has lost it or does
 * not remember may leave both empty: it is found by their name.
 */
export const formerDecisionPage = (
  title: string,
  { number, hint, when = notTheFirst, needed = false }: Former,
): QuestionsPage => ({
  kind: 'questions',
  id: 'former',
  title,
  when,
  fields: [
    text('number', number, needed ? { hint, maxLength: 60 } : { optional: true, hint: unlessForgotten(hint), maxLength: 60 }),
    date('on', 'От какого числа', { range: 'past', optional: true, hint: 'Если не помните, оставьте пустым.' }),
  ],
});

const unlessForgotten = (hint?: string) => [hint, 'Если не помните, оставьте пустым: найдём сами.'].filter(Boolean).join(' ');
