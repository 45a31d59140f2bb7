import type { Answer, Answers, PageAnswers } from './definition.ts';
import type { RawValues } from './raw-values.ts';

/** A page or an item as a draft keeps it: finished answers, or what was typed when the person left in the middle. */
export type StoredPage = { answers: PageAnswers } | { values: RawValues };

/** Reads a kept page back. Whatever stands there, it never throws: what cannot be understood was not answered. */
export function readStored(text: string): StoredPage {
  const kept = entriesOf(parseJson(text));
  const answers = kept.get('answers');
  if (answers !== undefined) return { answers: pick(answers, isAnswer) };
  return { values: pick(kept.get('values'), isTexts) };
}

/** All answers of a draft. An unfinished item holds its place empty; an unfinished page is not answered. */
export function gatherAnswers(pages: { page: string; item: number; repeats: boolean; stored: StoredPage }[]): Answers {
  const answers: Answers = {};
  for (const { page, repeats, stored } of pages.toSorted((a, b) => a.item - b.item)) {
    if ('answers' in stored) answers[page] = [...(answers[page] ?? []), stored.answers];
    else if (repeats) answers[page] = [...(answers[page] ?? []), {}];
  }
  return answers;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const entriesOf = (value: unknown): Map<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);

function pick<T>(value: unknown, fits: (each: unknown) => each is T): Record<string, T> {
  const picked: Record<string, T> = {};
  for (const [name, each] of entriesOf(value)) if (fits(each)) picked[name] = each;
  return picked;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isAnswer = (value: unknown): value is Answer =>
  isText(value) ||
  Number.isFinite(value) ||
  isTexts(value) ||
  (entriesOf(value).size > 0 && [...entriesOf(value).values()].every(isText));
