/** Stands for a letter that the font does not have: seen, and never another letter. */
export const SUBSTITUTE = '◊';

const letters = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/** The text with every letter outside `covered` (code points) shown as a substitute; an emoji of five code points is one letter. */
export function readable(text: string, covered: ReadonlySet<number>): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // Controls, soft hyphens, joiners and direction marks have no shape of their own.
    .replace(/(?!\n)[\p{Cc}\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
  if ([...plain].every(char => char === '\n' || covered.has(char.codePointAt(0)!))) return plain;
  return Array.from(letters.segment(plain), ({ segment }) =>
    segment === '\n' || [...segment].every(char => covered.has(char.codePointAt(0)!)) ? segment : SUBSTITUTE,
  ).join('');
}
