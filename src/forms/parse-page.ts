import { evaluate, lookupIn } from './conditions.ts';
import type { Answers, Field, PageAnswers } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { inputId, inputName, type ParseContext, type Parsed } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import { isUnreadable, type RawValues } from './raw-values.ts';

/** `answers` are those of the other pages, for conditions. */
export type PageContext = ParseContext & { answers: Answers };

/** Checks the fields in their order; those whose conditions do not hold are passed over, and so lose their answers. */
export function parseFields(
  fields: Field[],
  values: RawValues,
  context: PageContext,
): { answers: PageAnswers; errors: FieldError[] } {
  const answers: PageAnswers = {};
  const errors: FieldError[] = [];
  const failed = new Set<string>();
  for (const field of fields) {
    const lookup = lookupIn(context.answers, answers);
    // What hangs on an answer that is wrong itself is not asked for until that one is right.
    const asked = !field.when || evaluate(field.when, name => (failed.has(name) ? 'unknown' : lookup(name)));
    if (asked !== true) {
      if (asked === undefined) failed.add(field.id);
      continue;
    }
    const parsed = parseField(field, values, context);
    if (parsed === 'empty') continue;
    if ('answer' in parsed) answers[field.id] = parsed.answer;
    else {
      failed.add(field.id);
      for (const { part, message } of parsed.errors) {
        errors.push({ field: field.id, target: inputId(field.id, part), label: field.label, message });
      }
    }
  }
  return { answers, errors };
}

function parseField(field: Field, values: RawValues, context: ParseContext): Parsed {
  const kind = kinds[field.kind];
  const first = kind.parts[0] ?? '';
  for (const part of kind.parts) {
    const given = values[inputName(field.id, part)] ?? [];
    if (given.some(isUnreadable)) {
      return { errors: [{ part, message: 'В ответе есть символы, которые не удалось прочитать. Введите его заново.' }] };
    }
  }
  const read = (part = '') => (values[inputName(field.id, part)]?.[0] ?? '').normalize().trim();
  const parsed = kind.parse(field, read, values[field.id] ?? [], context);
  return parsed === 'empty' && !field.optional ? { errors: [{ part: first, message: kind.ask }] } : parsed;
}
