import type { Answers, FormDefinition } from './definition.ts';
import { journey } from './journey.ts';
import { liveAnswers } from './live-answers.ts';

/** Where an answer stands; `heading` is the title of its page or item. */
export type PlacedAnswer = { page: string; item: number; heading: string };

/** The places that share one СНИЛС, for each that was given more than once. */
export function repeatedSnils(definition: FormDefinition, answers: Answers): PlacedAnswer[][] {
  const live = liveAnswers(definition, answers);
  const given = journey(definition, answers).flatMap(entry => {
    if (entry.kind === 'list' || entry.kind === 'files') return [];
    const { page, item } = entry;
    const heading = page.kind === 'repeat' ? `${page.itemTitle} ${item + 1}` : page.title;
    const own = live[page.id]?.[item] ?? {};
    return page.fields
      .filter(({ kind, id }) => kind === 'snils' && own[id] !== undefined)
      .map(field => ({ number: String(own[field.id]), place: { page: page.id, item, heading } }));
  });
  return [...Map.groupBy(given, each => each.number).values()]
    .filter(each => each.length > 1)
    .map(each => each.map(({ place }) => place));
}
