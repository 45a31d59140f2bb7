import { holds, lookupIn } from '../../src/forms/conditions.ts';
import type { Answer, Answers, Field, FormDefinition, PageAnswers, RepeatPage } from '../../src/forms/definition.ts';
import { validAnswer } from './valid-answer.ts';
import type { Wishes } from './wishes.ts';

export type Setting = {
  seed: string;
  /** ISO date of the day in the region. */
  today: string;
  /** Answers that are given, by `page.field`, whatever the seed says: what stands in the person's profile, a code some body must know. */
  given?: Record<string, Answer>;
};

/** A whole form answered in its order: what the wishes say, and valid answers for all the rest, optional questions too. */
export function answered({ pages }: FormDefinition, wishes: Wishes, { seed, today, given = {} }: Setting): Answers {
  const answers: Answers = {};
  const own = (page: string, item: number, fields: Field[]): PageAnswers => {
    const said: PageAnswers = {};
    for (const field of fields) {
      if (!holds(field.when, lookupIn(answers, said))) continue;
      const name = `${page}.${field.id}`;
      const wished = wishes.get(name);
      if (wished === null) continue;
      said[field.id] = wished ?? given[name] ?? validAnswer(field, `${seed}/${page}/${item}`, today);
    }
    return said;
  };
  for (const page of pages) {
    if (page.kind === 'files' || !holds(page.when, lookupIn(answers, {}))) continue;
    const items = page.kind === 'repeat' ? itemsOf(page) : 1;
    const said: PageAnswers[] = [];
    for (let item = 0; item < items; item++) said.push(own(page.id, item, page.fields));
    answers[page.id] = said;
  }
  return answers;
}

/** The least that is asked for, and at least one. */
const itemsOf = ({ min }: RepeatPage): number => Math.max(min, 1);
