import type { PageAnswers } from '../forms/definition.ts';
import type { Check } from './check.ts';
import { type Answered, ITEMS, type Item, scanSlots } from './items.ts';

export const isComplete = ({ items, files }: Check, item: Item): boolean =>
  item === 'scan' ? scanSlots.every(slot => files.some(file => file.slot === slot.id)) : items[item]?.complete === true;

/** What may be changed now: all before the first sending, what was returned after a return, else nothing. */
export function openItems({ row, returned, trustLevel }: Check): readonly Item[] {
  if (trustLevel === 2) return [];
  if (!row || row.status === 'filling') return ITEMS;
  return row.status === 'returned' ? ITEMS.filter(item => item in returned) : [];
}

/** The files may be kept by what was returned, and still be those that were refused. */
export const isMended = (check: Check, item: Item): boolean => {
  const since = check.events.findLast(event => event.kind === 'returned')?.at ?? 0;
  if (item === 'scan') return check.files.some(file => scanSlots.some(slot => slot.id === file.slot) && file.createdAt >= since);
  return (check.items[item]?.savedAt ?? 0) >= since;
};

export const hasPhone = ({ identifiers }: Check): boolean =>
  identifiers.some(({ kind, verifiedAt }) => kind === 'phone' && verifiedAt !== null);

export const hasContact = (check: Check): boolean =>
  hasPhone(check) || check.identifiers.some(({ kind, verifiedAt }) => kind === 'email' && verifiedAt !== null);

/** What is still missing before it can be sent. */
export type Missing = Item | 'phone';
export const missing = (check: Check): Missing[] => [
  ...openItems(check).filter(item => !isComplete(check, item) || (item in check.returned && !isMended(check, item))),
  ...(hasPhone(check) ? [] : (['phone'] as const)),
];

/** The finished answers of a page; empty when it is not finished. */
export function answersOf({ items }: Check, item: Answered): PageAnswers {
  const stored = items[item]?.stored;
  return stored && 'answers' in stored ? stored.answers : {};
}
