import type { Field, FileSlot, FormDefinition } from '../forms/definition.ts';

/**
 * What another version of a form asks of somebody who has answered the first, told from the definitions alone: `asked` for sure,
 * `perhaps` under a condition or in a list that may be empty, `again` if its page was answered, for the answer may fit no more.
 * Each is `page.field`.
 */
export type FormDifference = { asked: string[]; perhaps: string[]; again: string[] };

type Question = { must: boolean; sure: boolean; rule: string };

export function compareForms(was: FormDefinition, is: FormDefinition): FormDifference {
  const before = questionsOf(was);
  const difference: FormDifference = { asked: [], perhaps: [], again: [] };
  for (const [name, { must, sure, rule }] of questionsOf(is)) {
    const old = before.get(name);
    if (!old && must) difference[sure ? 'asked' : 'perhaps'].push(name);
    if (old && must && (!old.must || old.rule !== rule)) difference.again.push(name);
  }
  return difference;
}

/** How many questions a draft with these answered pages is asked: for sure, and at most. */
export function questionsAsked({ asked, perhaps, again }: FormDifference, answered: ReadonlySet<string>) {
  const repeated = again.filter(name => answered.has(name.slice(0, name.indexOf('.'))));
  return { least: asked.length, most: asked.length + perhaps.length + repeated.length };
}

const questionsOf = ({ pages }: FormDefinition): Map<string, Question> =>
  new Map(
    pages.flatMap(page => {
      const sure = page.when === undefined && (page.kind !== 'repeat' || page.min > 0);
      const questions = page.kind === 'files' ? page.slots.map(slotQuestion) : page.fields.map(fieldQuestion);
      return questions.map(([id, one]) => [`${page.id}.${id}`, { ...one, sure: sure && one.sure }] as const);
    }),
  );

// How a question is worded does not make an answer wrong.
const fieldQuestion = ({ id, label: _, hint: _hint, autocomplete: _token, when, optional, ...asked }: Field) => {
  const { prefill: _from, prefillWhen: _known, ...rule } = asked;
  return [id, { must: !optional, sure: when === undefined, rule: JSON.stringify([rule, when]) }] as const;
};

const slotQuestion = ({ id, required, when }: FileSlot) =>
  [id, { must: required, sure: when === undefined, rule: JSON.stringify(when) ?? '' }] as const;
