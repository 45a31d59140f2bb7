import type { SummaryError } from '../ui/controls/error-summary.tsx';

/** What is wrong with one answer. `target` is the id of the input to mend (`snils`, `birth-day`); `message` a full sentence. */
export type FieldError = { field: string; target: string; label: string; message: string };

/** The same errors as lines of the summary: «СНИЛС – похоже, в номере ошибка». What is long is told whole by the field itself. */
export const summaryOf = (errors: FieldError[]): SummaryError[] =>
  errors.map(({ target, label, message }) => ({
    target,
    text: /[?!.]$/.test(label) ? `${label} ${message}` : `${label} – ${startSmall(brief(message)).replace(/\.$/, '')}`,
  }));

const LONG = 120;

/** As many of its sentences as are not long together; the first always. */
function brief(message: string): string {
  const [first = '', ...rest] = message.split(/(?<=[.!?]) /);
  let told = first;
  for (const next of rest) {
    if (told.length + next.length >= LONG) break;
    told += ` ${next}`;
  }
  return told;
}

/** The sentence as the end of another one; «ИНН – это…» keeps its capitals. */
export const startSmall = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
