import type { Answer, Answers, PageAnswers } from './definition.ts';
import type { RawValues } from './raw-values.ts';

/** A page or an item as a draft keeps it: finished answers, or what was typed when the person left in the middle. */
export type StoredPage = ({ answers: PageAnswers } | { values: RawValues }) & PageMemory;

export type PageMemory = {
  /** Names an item of a repeating page wherever it stands in its list. */
  id?: string;
  /** Answers to questions that a newer definition no longer asks on this page. */
  gone?: PageAnswers;
  /** What the last saves replaced, oldest first: by it two windows are told apart. */
  earlier?: Replaced[];
  /** What other windows wrote to questions answered otherwise meanwhile; the person chooses. */
  others?: Other[];
};

/** The save that made version `until + 1`: which window made it, and what stood before in the inputs it changed; null: nothing was kept. */
export type Replaced = { until: number; by: string; values: RawValues | null };

/** Inputs of the questions in conflict as window `by` sent them at `at`, ms. */
export type Other = { by: string; at: number; values: RawValues };

/** Reads a kept page back. Whatever stands there, it never throws: what cannot be understood was not answered. */
export function readStored(text: string): StoredPage {
  const kept = entriesOf(parseJson(text));
  const answers = kept.get('answers');
  const memory = readMemory(kept);
  if (answers !== undefined) return { answers: pick(answers, isAnswer), ...memory };
  return { values: pick(kept.get('values'), isTexts), ...memory };
}

function readMemory(kept: Map<string, unknown>): PageMemory {
  const [id, gone] = [kept.get('id'), pick(kept.get('gone'), isAnswer)];
  const list = <T>(name: string, read: (entry: Map<string, unknown>) => T | null): T[] =>
    [kept.get(name)].flat().flatMap(each => read(entriesOf(each)) ?? []);
  const earlier = list('earlier', entry => {
    const [until, by, values] = [entry.get('until'), entry.get('by'), entry.get('values')];
    return typeof until === 'number' && isText(by) ? { until, by, values: values === null ? null : pick(values, isTexts) } : null;
  });
  const others = list('others', entry => {
    const [at, by] = [entry.get('at'), entry.get('by')];
    return typeof at === 'number' && isText(by) ? { by, at, values: pick(entry.get('values'), isTexts) } : null;
  });
  return {
    ...(isText(id) && { id }),
    ...(Object.keys(gone).length > 0 && { gone }),
    ...(earlier.length > 0 && { earlier }),
    ...(others.length > 0 && { others }),
  };
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
