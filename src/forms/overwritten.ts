import type { Field } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { keptValues } from './field-values.ts';
import { inputId } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { PageContext } from './parse-page.ts';
import type { RawValues } from './raw-values.ts';
import type { StoredPage } from './stored-page.ts';
import { inWords } from './two-windows.ts';

/**
 * What saving `values` would overwrite of a page that another window has saved since: an error beside each field that differs. The
 * person sees both answers, and the next press keeps what stands in the inputs.
 */
export const overwritten = (fields: Field[], stored: StoredPage, values: RawValues, context: PageContext): FieldError[] =>
  fields.flatMap(field => {
    const [theirs, mine] = [inWords(field, keptValues(fields, stored), context), inWords(field, values, context)];
    if (theirs === mine) return [];
    const target = inputId(field.id, kinds[field.kind].parts?.[0] ?? '');
    const message = `В другом окне сохранено другое: ${theirs === '' ? 'пусто' : theirs}. Нажмите кнопку ещё раз, и останется то, что здесь.`;
    return [{ field: field.id, target, label: field.label, message }];
  });
