import type MiniSearch from 'minisearch';
import { inRussianLayout } from './keyboard-layout.ts';
import { russianTerm } from './russian-terms.ts';

/** So much of a question is read, in letters. */
export const LONGEST_QUESTION = 200;

/**
 * How Russian texts are indexed, so that forms of words and typos are forgiven: `weights` names the texts of an entry and says how
 * much each counts. What was indexed by other options can not be asked by these.
 */
export const indexOptions = (weights: Record<string, number>) => ({
  fields: Object.keys(weights),
  processTerm: russianTerm,
  // Three slips in a word are forgiven at most: of six, a long word is compared with the whole index.
  searchOptions: { boost: weights, fuzzy: 0.2, maxFuzzy: 3, prefix: (term: string) => term.length > 2 },
});

/** What of a question is read: its first letters, and each of its words once. */
const wordsOf = (question: string): string => [...new Set(question.slice(0, LONGEST_QUESTION).split(/\s+/))].join(' ').trim();

// One letter of three is half a word: «дети» are no «дело», while «кот», which no text has, may be «код».
const slips = (index: MiniSearch) => (term: string) =>
  term.length <= 3 && index.search(term, { processTerm: each => each, fuzzy: false, prefix: false }).length > 0 ? false : 0.2;

/**
 * Which answers do: those with any word of the question, with every one, or, by the names of texts, with every one in these texts
 * and at least half as good as the best.
 */
type Fit = 'any' | 'every' | string[];

/**
 * Asks an index, in a keyboard left in Latin too: the ids found with their places from 0, the best first.
 * Words that say nothing find nothing.
 */
export function placesIn(index: MiniSearch, question: string, fit: Fit = 'any'): Map<string, number> {
  const asked = wordsOf(question);
  const inTexts = typeof fit !== 'string';
  const combineWith = fit === 'any' ? 'OR' : 'AND';
  const how = { combineWith, fuzzy: slips(index), ...(inTexts && { fields: fit }) } as const;
  const hits = index.search(asked, how);
  const found = hits.length > 0 || !/[a-z]/i.test(asked) ? hits : index.search(inRussianLayout(asked), how);
  const least = inTexts ? (found[0]?.score ?? 0) / 2 : 0;
  return new Map(found.filter(({ score }) => score >= least).map((hit, place) => [String(hit.id), place]));
}
