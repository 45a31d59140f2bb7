const MOST_WORDS = 20;

/** The sentences of a text that have more than twenty words: a tired person on a phone loses them. */
export const longSentences = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+/).filter(sentence => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_WORDS);

/** The text with an end: what an admin typed may lack its full stop. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
