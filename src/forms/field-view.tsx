import type { FieldError } from './field-error.ts';
import { inputId, inputName, type ViewProps } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { RawValues } from './raw-values.ts';
import type { ShownField } from './shown-fields.ts';

type Props = { shown: ShownField; values: RawValues; errors: FieldError[]; source?: string; lookup?: ViewProps['lookup'] };

/** One question with what stands in its inputs and what is wrong with it. */
export function FieldView({ shown: { field, onlyWhen }, values, errors, source, lookup }: Props) {
  const { parts, view } = kinds[field.kind];
  const own = errors.filter(error => error.field === field.id);
  return view({
    field,
    read: (part = '') => values[inputName(field.id, part)]?.[0] ?? '',
    all: values[field.id] ?? [],
    hint: [onlyWhen, field.hint].filter(Boolean).join(' ') || undefined,
    source,
    lookup,
    errors: own.map(({ target, message }) => ({ part: parts.find(part => inputId(field.id, part) === target) ?? '', message })),
  });
}
