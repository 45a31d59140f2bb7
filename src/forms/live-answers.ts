import { holds, lookupIn } from './conditions.ts';
import type { Answers, Field, FormDefinition, PageAnswers } from './definition.ts';
import { kinds } from './kinds/kinds.ts';

/**
 * The answers that count: pages and fields whose conditions hold, of kinds the definition asks for. What a person
 * answered before changing their mind is kept in the draft and left out here, and so out of the submission.
 */
export function liveAnswers(definition: FormDefinition, answers: Answers): Answers {
  const live: Answers = {};
  for (const page of definition.pages) {
    if (page.kind === 'files' || !holds(page.when, lookupIn(live, {}))) continue;
    const given = answers[page.id];
    if (!given) continue;
    const items = page.kind === 'repeat' ? given : given.slice(0, 1);
    live[page.id] = items.map(item => liveItem(page.fields, item, live));
  }
  return live;
}

function liveItem(fields: Field[], item: PageAnswers, live: Answers): PageAnswers {
  const own: PageAnswers = {};
  for (const field of fields) {
    const answer = item[field.id];
    if (answer === undefined || !kinds[field.kind].is(answer)) continue;
    if (holds(field.when, lookupIn(live, own))) own[field.id] = answer;
  }
  return own;
}
