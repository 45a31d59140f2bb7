import { answerRows } from '../forms/answer-rows.ts';
import type { Check } from './check.ts';
import { type Answered, pages } from './items.ts';
import { answersOf } from './progress.ts';

/** The answers of one page in words, in the order of its questions; none while it is not finished. */
export const openedAnswers = (check: Check, item: Answered): { field: string; label: string; text: string }[] =>
  check.items[item]?.complete ? answerRows({ pages: [pages[item]] }, { [item]: [answersOf(check, item)] }) : [];
