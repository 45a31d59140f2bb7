import type { PostedForm } from '../platform/requests/body.ts';

/** What stood in the inputs, by input name: kept to show the page again, never trusted. */
export type RawValues = Record<string, string[]>;

const MOST_VALUES = 100;

/** Reads the named inputs of a posted form; an input the form did not carry stays absent. */
export function rawValues(form: PostedForm, names: string[]): RawValues {
  const values: RawValues = {};
  for (const name of names) {
    const given = form.all(name).slice(0, MOST_VALUES);
    if (given.length > 0) values[name] = given;
  }
  return values;
}

/** Whether the text came broken: control characters, U+FFFD left by a decoder, halves of a pair. */
export const isUnreadable = (text: string): boolean =>
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(text) || !text.isWellFormed();

/** The values without the characters that HTML cannot carry, so that the rest is kept on the page. */
export function showable(values: RawValues): RawValues {
  const shown: RawValues = {};
  for (const [name, given] of Object.entries(values)) shown[name] = given.map(readablePart);
  return shown;
}

const readablePart = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/g, '');
