import type { Child } from 'hono/jsx';
import { PostForm } from '../ui/controls/post-form.tsx';
import type { AddressSearch } from './addresses/find-address.ts';
import type { Answers, QuestionsPage, RepeatPage } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { FieldView } from './field-view.tsx';
import type { RawValues } from './raw-values.ts';
import { SavedLine } from './saved-line.tsx';
import { type ShownField, shownFields } from './shown-fields.ts';
import { GoButtons } from './views/go-buttons.tsx';
import { PageHeading } from './views/page-heading.tsx';

export type QuestionsFormProps = {
  page: QuestionsPage | RepeatPage;
  /** Counts from 0; names an item of a repeating page. */
  item?: number;
  /** Those of the other pages, for conditions. */
  answers: Answers;
  action: string;
  csrf: string;
  /** The version of the kept page that this one was made from, and the window it stands in: `3.kF9x2A`. */
  version: string;
  /** Names the item of a repeating page, wherever it stands by the time the form comes back. */
  itemId?: string;
  values: RawValues;
  sources?: Record<string, string>;
  errors: FieldError[];
  step?: string;
  /** What was looked for just now, by the address it is for; given by forms that look addresses up. */
  searches?: Record<string, AddressSearch>;
  /** What stands in the form before its questions. */
  above?: Child;
};

/** A page of questions, or one item of a repeating page, as one form. */
export function QuestionsForm({
  page,
  item = 0,
  answers,
  action,
  csrf,
  version,
  itemId,
  values,
  sources = {},
  errors,
  step,
  searches,
  above,
}: QuestionsFormProps) {
  const fields = shownFields(page.fields, answers);
  const common = commonSource(fields, sources);
  const title = page.kind === 'repeat' ? `${page.itemTitle} ${item + 1}` : page.title;
  return (
    <>
      <PageHeading title={title} lead={page.lead} step={step} errors={errors} />
      <PostForm action={action} csrf={csrf} id="page-form" class={isAskedByTitle(fields, title) ? 'asked' : undefined}>
        <input type="hidden" name="version" value={version} />
        {itemId && <input type="hidden" name="of" value={itemId} />}
        {above}
        {common && <p class="meta">{common} Проверьте, всё ли верно.</p>}
        {fields.map(shown => (
          <FieldView
            shown={shown}
            values={values}
            errors={errors}
            source={common ? undefined : sources[shown.field.id]}
            lookup={searches && { action, search: searches[shown.field.id] }}
          />
        ))}
        <GoButtons />
        <SavedLine />
      </PostForm>
    </>
  );
}

// The only question of a page in the words of its title is seen once; who listens hears it with its answers all the same.
const isAskedByTitle = ([first, ...others]: ShownField[], title: string): boolean =>
  others.length === 0 && first?.field.label === title;

/** Where the filled-in answers come from, when all of them come from one place: said once, above them. */
export function commonSource(fields: ShownField[], sources: Record<string, string>): string | undefined {
  const all = new Set(fields.flatMap(({ field }) => sources[field.id] ?? []));
  return all.size === 1 ? [...all][0] : undefined;
}
