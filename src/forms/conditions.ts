import type { Answer, Answers, Condition, PageAnswers } from './definition.ts';

/** The answers a condition's field has: none, one, or one of each item; `unknown` while its page is being filled. */
export type Lookup = (field: string) => Answer[] | 'unknown';

/** Looks a field up among finished pages (`page.field`) and among the answers of its own page or item (`field`). */
export const lookupIn =
  (answers: Answers, own: PageAnswers | 'unknown'): Lookup =>
  name => {
    const [page = '', field] = name.split('.');
    if (field === undefined) return own === 'unknown' ? 'unknown' : present([own[page]]);
    return present((answers[page] ?? []).map(item => item[field]));
  };

const present = (answers: (Answer | undefined)[]) => answers.filter(answer => answer !== undefined);

/**
 * Whether the condition holds; undefined while that depends on an unknown answer. A field without an answer meets
 * nothing; a field of a repeating page meets the condition when any of its items does.
 */
export function evaluate(condition: Condition, lookup: Lookup): boolean | undefined {
  if ('not' in condition) return opposite(evaluate(condition.not, lookup));
  if ('all' in condition) return every(condition.all.map(each => evaluate(each, lookup)));
  if ('any' in condition) return opposite(every(condition.any.map(each => opposite(evaluate(each, lookup)))));
  const answers = lookup(condition.field);
  if (answers === 'unknown') return undefined;
  if ('atLeast' in condition) return answers.some(answer => amount(answer) >= condition.atLeast);
  const wanted = [condition.is].flat();
  return answers.some(answer => [answer].flat().some(value => wanted.includes(String(value))));
}

/** The same where every answer is known; no condition always holds. */
export const holds = (condition: Condition | undefined, lookup: Lookup): boolean =>
  condition === undefined || evaluate(condition, lookup) === true;

const opposite = (value: boolean | undefined) => (value === undefined ? undefined : !value);

function every(values: (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

// Many answers count by their number, texts of digits by their value.
const amount = (answer: Answer): number => (Array.isArray(answer) ? answer.length : Number(answer));
