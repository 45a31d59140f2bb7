/** What a person typed themselves: codes of choices and versions are Latin, our people write Russian. */
export const ownWords = (fields: readonly [string, string][]): string[] =>
  fields.map(([, value]) => value.trim()).filter(value => /[а-яё]/i.test(value));

/** What a form carries beside the answers of a person. */
const SERVICE = new Set(['version', 'of', 'seen', 'key', 'from', 'next', 'challenge', 'service', 'after', 'go', 'ground']);

/** How many more answers a form has than `ownWords` shows: numbers, dates, choices. The three inputs of a date are one. */
export const otherAnswers = (fields: readonly [string, string][]): number =>
  new Set(
    fields
      .filter(([name, value]) => !SERVICE.has(name) && value.trim() !== '' && !/[а-яё]/i.test(value))
      .map(([name]) => name.replace(/\.(day|month|year)$/, '')),
  ).size;
