import type { FieldError } from './field-error.ts';
import { inputId, inputName } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { RawValues } from './raw-values.ts';
import type { ShownField } from './shown-fields.ts';

type Props = { shown: ShownField; values: RawValues; errors: FieldError[]; source?: string };

/** One question with what stands in its inputs and what is wrong with it. */
export function FieldView({ shown: { field, onlyWhen }, values, errors, source }: Props) {
  const { parts, view } = kinds[field.kind];
  const own = errors.filter(error => error.field === field.id);
  return view({
    field,
    read: (part = '') => values[inputName(field.id, part)]?.[0] ?? '',
    all: values[field.id] ?? [],
    hint: [onlyWhen, field.hint].filter(Boolean).join(' ') || undefined,
    source,
    errors: own.map(({ target, message }) => ({ part: parts.find(part => inputId(field.id, part) === target) ?? '', message })),
  });
}
