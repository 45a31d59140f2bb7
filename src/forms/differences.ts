import type { Field } from './definition.ts';
import { describeAnswer, inputNames } from './field-values.ts';
import { type PageContext, parseFields } from './parse-page.ts';
import type { RawValues } from './raw-values.ts';

/** A question answered differently in two places, both answers in words. */
export type Difference = { label: string; kept: string; typed: string };

/** The questions whose inputs differ, in the order of the page. What is not a right answer is told as it was typed. */
export function differences(fields: Field[], kept: RawValues, typed: RawValues, context: PageContext): Difference[] {
  return fields.flatMap(field => {
    const [was, is] = [kept, typed].map(values => inWords(field, values, context));
    return was === is ? [] : [{ label: field.label, kept: was ?? '', typed: is ?? '' }];
  });
}

function inWords(field: Field, values: RawValues, context: PageContext): string {
  const { answers } = parseFields([{ ...field, when: undefined }], values, context);
  if (answers[field.id] !== undefined) return describeAnswer(field, answers[field.id]);
  return inputNames([field])
    .flatMap(name => values[name] ?? [])
    .filter(Boolean)
    .join(' ');
}
