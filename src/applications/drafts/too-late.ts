import type { Field } from '../../forms/definition.ts';
import { keptValues } from '../../forms/field-values.ts';
import { inWords, openQuestions } from '../../forms/two-windows.ts';
import { pickName } from '../../forms/windows-form.tsx';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { CaseContext } from '../cases/case.ts';
import { type Draft, keptPage } from './draft.ts';
import { askedOf } from './save-answers.ts';
import type { TooLate } from './shown.ts';

/** What a person is told whose choice came too late, from the page as it is kept now; undefined when nothing is kept there. */
export function tooLate(
  context: CaseContext,
  draft: Draft,
  { page, item, fields }: { page: string; item: number; fields: Field[] },
  form: PostedForm,
): TooLate | undefined {
  const kept = keptPage(draft, page, item);
  if (!kept) return;
  const asked = askedOf(context, draft);
  const values = keptValues(fields, kept.stored);
  const chosen = fields.filter(field => form.text(pickName(field.id)) !== '');
  return {
    savedAt: kept.savedAt,
    stands: chosen.map(field => ({ label: field.label, text: inWords(field, values, asked) || 'пусто' })),
    open: openQuestions(fields, values, kept.stored.others ?? [], asked).length > 0,
  };
}
