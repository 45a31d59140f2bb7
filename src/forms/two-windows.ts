import type { Field } from './definition.ts';
import { describeAnswer, inputNames } from './field-values.ts';
import { type PageContext, parseFields } from './parse-page.ts';
import type { RawValues } from './raw-values.ts';
import type { Other, Replaced } from './stored-page.ts';

/** What a window sent: `version` is that of the page it was made from, `by` the window itself. */
export type Sent = { version: number; by: string; values: RawValues };

/** A page as others left it: `initial` stood in the inputs before anything was kept. */
export type KeptSide = { values: RawValues; initial: RawValues; earlier: Replaced[] };

/** `taken`: fields where the other window's answer stays; `open`: fields both windows changed, each its own way. */
export type Merged = { values: RawValues; taken: Field[]; open: Field[] };

/**
 * Puts together what two windows made of one page. A field only one of them changed goes as that one left it; the answer
 * of the other window stays where both did, and the field is `open`. What the window itself saved meanwhile is no other.
 */
export function mergeWindows(fields: Field[], kept: KeptSide, sent: Sent, context: PageContext): Merged {
  const merged: Merged = { values: { ...kept.values }, taken: [], open: [] };
  const since = kept.earlier.filter(({ until }) => until >= sent.version);
  const known = since[0]?.until === sent.version;
  for (const field of fields) {
    const same = (a: RawValues, b: RawValues) => reading(field, a, context) === reading(field, b, context);
    const mine = sent.values;
    if (same(mine, kept.values)) continue;
    const base = known ? baseOf(field, kept, since, sent.by) : null;
    if (base === 'own' || (base && same(kept.values, base))) copy(field, mine, merged.values);
    else if (base && same(mine, base)) merged.taken.push(field);
    else merged.open.push(field);
  }
  return merged;
}

/** What stood in the field before another window first changed it; `own` when none has. */
function baseOf(field: Field, kept: KeptSide, since: Replaced[], by: string): RawValues | 'own' {
  const names = inputNames([field]);
  let [values, base] = [kept.values, 'own' as RawValues | 'own'];
  for (const step of since.toReversed()) {
    const touched = step.values === null || names.some(name => name in (step.values ?? {}));
    values = step.values === null ? kept.initial : { ...values, ...step.values };
    if (touched && (step.by !== by || by === '')) base = values;
  }
  return base;
}

/** What must be remembered of a save: the inputs it changes with what stood in them. */
export function replaced(before: RawValues, after: RawValues): RawValues {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter(name => (before[name] ?? []).join('\n') !== (after[name] ?? []).join('\n'));
  return Object.fromEntries(changed.map(name => [name, before[name] ?? []]));
}

/** A question with all that windows answered to it: the first is the one that is kept. */
export type OpenQuestion = { field: Field; answers: { from: 'kept' | Other; text: string; values: RawValues }[] };

/** The questions a person has to choose an answer to, in the order of the page. */
export function openQuestions(fields: Field[], kept: RawValues, others: Other[], context: PageContext): OpenQuestion[] {
  return fields.flatMap(field => {
    const sides = others.filter(({ values }) => inputNames([field]).some(name => name in values));
    const answers: OpenQuestion['answers'] = [{ from: 'kept', values: own(field, kept), text: inWords(field, kept, context) }];
    const seen = new Set([reading(field, kept, context)]);
    for (const side of sides.toReversed()) {
      const read = reading(field, side.values, context);
      if (!seen.has(read))
        answers.push({ from: side, values: own(field, side.values), text: inWords(field, side.values, context) });
      seen.add(read);
    }
    return answers.length > 1 ? [{ field, answers }] : [];
  });
}

/** The inputs of one field alone; one the form did not carry is empty. */
export const own = (field: Field, values: RawValues): RawValues => copy(field, values, {});

function copy(field: Field, from: RawValues, to: RawValues): RawValues {
  for (const name of inputNames([field])) to[name] = from[name] ?? [];
  return to;
}

/** The same for two ways of writing one answer. */
function reading(field: Field, values: RawValues, context: PageContext): string {
  const { answers } = parseFields([{ ...field, when: undefined }], values, context);
  const { [field.id]: answer } = answers;
  return answer === undefined ? `typed ${JSON.stringify(trimmed(field, values))}` : JSON.stringify(answer);
}

/** An answer in words, also one that is not right yet. */
export function inWords(field: Field, values: RawValues, context: PageContext): string {
  const { answers } = parseFields([{ ...field, when: undefined }], values, context);
  return answers[field.id] === undefined ? typed(field, values) : describeAnswer(field, answers[field.id]);
}

const typed = (field: Field, values: RawValues) => trimmed(field, values).filter(Boolean).join(' ');

const trimmed = (field: Field, values: RawValues) =>
  inputNames([field]).map(name => (values[name] ?? []).map(value => value.trim()).join(' '));
