import { holds, lookupIn } from '../forms/conditions.ts';
import type { Condition, Field } from '../forms/definition.ts';
import { validateDefinition } from '../forms/validate-definition.ts';

/**
 * A short check before one fills in: questions with ready answers alone, so that nothing of a person gets into an address, and rules
 * of the law that machine can tell. It decides nothing and closes no way.
 */
export type Fit = { questions: Field[]; rules: FitRule[] };

/** When it holds, the law does not give the service: «…, потому что {because}», by the article. */
export type FitRule = { when: Condition; because: string; article: string };

/** Answers by the id of their question; what was not offered was not answered. */
export type FitAnswers = Record<string, string>;

/** `against`: rules that hold. `unsure`: none holds, and something is not known. */
export type Verdict = { kind: 'fits' | 'unsure' } | { kind: 'against'; rules: FitRule[] };

/** The answer «Не знаю», which no rule may hold against a person. */
export const UNKNOWN = 'unknown';
/** What the button of the questions adds to an address. */
export const ASKED = 'asked';
const MOST = 4;

/**
 * Reads `?q1=2&q2=1`: places of questions and of their answers, so that an address tells nothing of a person by itself. `missing` are the
 * questions without an answer; `empty` is true when nothing was asked yet: a form sent without any answer says `ASKED`.
 */
export function readFit({ questions }: Fit, ask: (name: string) => string | undefined) {
  const given = questions.map((question, i) => ({ question, value: question.options?.[Number(ask(nameOf(i))) - 1]?.value }));
  return {
    answers: Object.fromEntries(
      given.flatMap(({ question, value }) => (value === undefined ? [] : [[question.id, value]])),
    ) as FitAnswers,
    missing: given.flatMap(({ value }, i) => (value === undefined ? [nameOf(i)] : [])),
    empty: ask(ASKED) === undefined && questions.every((_, i) => ask(nameOf(i)) === undefined),
  };
}

/** The name of a question in an address, by its place from 0: `q1`. */
export const nameOf = (place: number): string => `q${place + 1}`;

/** What the rules say of these answers. */
export function judge({ rules }: Fit, answers: FitAnswers): Verdict {
  const against = rules.filter(({ when }) => holds(when, lookupIn({}, answers)));
  if (against.length > 0) return { kind: 'against', rules: against };
  return { kind: Object.values(answers).includes(UNKNOWN) ? 'unsure' : 'fits' };
}

/** What is wrong with a check, one sentence each. */
export function fitProblems({ questions, rules }: Fit): string[] {
  // As a form with one page: rules are fields that stand under their conditions.
  const fields: Field[] = [
    ...questions,
    ...rules.map(({ when }, i): Field => ({ id: `rule-${i + 1}`, kind: 'confirm', label: 'Правило', when })),
  ];
  return [
    ...(questions.length < 1 || questions.length > MOST ? [`asks ${questions.length} questions, 1 to ${MOST} are answered`] : []),
    ...(rules.length === 0 ? ['has no rule'] : []),
    ...questions.flatMap(({ id, kind, when, optional }) => [
      ...(kind === 'choice' ? [] : [`${id} is a ${kind}: only a choice may stand in an address`]),
      ...(when || optional ? [`${id} must be asked of everybody`] : []),
    ]),
    ...rules.flatMap(({ when }, i) =>
      !when ? [`rule ${i + 1} has no condition`] : names(when, UNKNOWN) ? [`rule ${i + 1} holds «не знаю» against a person`] : [],
    ),
    ...validateDefinition({ pages: [{ kind: 'questions', id: 'fit', title: 'Подхожу ли я', fields }] }),
  ].map(problem => `fit: ${problem}`);
}

/** Whether a condition speaks of a value, or is met by it all the same. */
function names(condition: Condition, value: string): boolean {
  if ('not' in condition) return true;
  if ('all' in condition) return condition.all.some(each => names(each, value));
  if ('any' in condition) return condition.any.some(each => names(each, value));
  return 'is' in condition && [condition.is].flat().includes(value);
}
