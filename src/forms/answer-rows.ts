import { holds, lookupIn } from './conditions.ts';
import type { Answers, FormDefinition } from './definition.ts';
import { describeAnswer } from './field-values.ts';
import { journey } from './journey.ts';
import { liveAnswers } from './live-answers.ts';

/** One answer as it is shown for checking. `heading` is the page's or the item's title; `path` leads back to it. */
export type AnswerRow = {
  path: string;
  page: string;
  item: number;
  heading: string;
  field: string;
  label: string;
  text: string;
  /** False for an optional question passed over. */
  answered: boolean;
};

/** The answers that count, in order, in words. An optional question passed over says so. */
export function answerRows(definition: FormDefinition, answers: Answers): AnswerRow[] {
  const live = liveAnswers(definition, answers);
  return journey(definition, answers).flatMap(entry => {
    if (entry.kind === 'list' || entry.kind === 'files') return [];
    const { page, item, path } = entry;
    const own = live[page.id]?.[item];
    if (!own) return [];
    const heading = page.kind === 'repeat' ? `${page.itemTitle} ${item + 1}` : page.title;
    return page.fields
      .filter(field => holds(field.when, lookupIn(live, own)))
      .map(field => {
        const said = describeAnswer(field, own[field.id]);
        const text = said || 'Не указано';
        return { path, page: page.id, item, heading, field: field.id, label: field.label, text, answered: said !== '' };
      });
  });
}
