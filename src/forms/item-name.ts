import type { PageAnswers, RepeatPage } from './definition.ts';
import { describeAnswer } from './field-values.ts';

/** What an item is called in its list: «Ким-Орлова Ольга», or «Ребёнок 2» while it has no name yet. */
export function itemName(page: RepeatPage, answers: PageAnswers, item: number): string {
  const words = page.nameBy.map(id => {
    const field = page.fields.find(each => each.id === id);
    return field ? describeAnswer(field, answers[id]) : '';
  });
  return words.filter(Boolean).join(' ') || `${page.itemTitle} ${item + 1}`;
}
