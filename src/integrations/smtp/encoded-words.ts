import { encodeText } from '../../platform/bytes.ts';
import { SmtpPermanent } from './failures.ts';

/** 39 bytes make a 64-character word: with `Subject: ` in front the line keeps RFC 2047's limit of 76. */
const WORD_BYTES = 39;

/**
 * Free text of a header: ASCII as it is, everything else as folded encoded-words (RFC 2047), never cut inside a character.
 * Throws SmtpPermanent when it holds a control character: no header can be smuggled in.
 */
export function headerText(text: string): string {
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new SmtpPermanent(0, 'control character in a header');
  if (/^[\u0020-\u007e]*$/.test(text) && text.length < 60 && !text.includes('=?')) return text;
  const words: string[] = [];
  let word: number[] = [];
  for (const character of text) {
    const bytes = encodeText(character);
    if (word.length + bytes.length > WORD_BYTES) {
      words.push(encodedWord(word));
      word = [];
    }
    word.push(...bytes);
  }
  return [...words, encodedWord(word)].join('\r\n ');
}

const encodedWord = (bytes: number[]) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`;
