import type { OpenedPages } from '../../catalogue/opened-pages.ts';
import type { Answers, FormDefinition, PageAnswers } from '../../forms/definition.ts';
import { spellAnswers } from '../../forms/field-values.ts';
import { type PageContext, parseFields } from '../../forms/parse-page.ts';
import type { StoredPage } from '../../forms/stored-page.ts';
import { shortId } from '../drafts/window.ts';

/** A page as it goes into a new draft. */
export type CarriedPage = { page: string; item: number; complete: boolean; stored: StoredPage };

/**
 * The old answers as pages of a new draft under the present form. What still fits is answered; what no longer does stands in its
 * inputs and is asked, and so is what a ground of refusal has opened. Pages of files that it opened are to be looked through.
 */
export function carriedPages(form: FormDefinition, answers: Answers, opened: OpenedPages, today: string): CarriedPage[] {
  const asked: PageContext = { today, answers };
  return form.pages.flatMap((page): CarriedPage[] => {
    if (page.kind === 'files')
      return opened.has(page.id) ? [{ page: page.id, item: 0, complete: false, stored: { values: {} } }] : [];
    const items = answers[page.id] ?? [];
    return items.slice(0, page.kind === 'repeat' ? page.max : 1).map((own, item) => {
      const values = spellAnswers(page.fields, own);
      const parsed = parseFields(page.fields, values, asked);
      const complete = parsed.errors.length === 0 && !opened.has(page.id);
      const id = page.kind === 'repeat' ? { id: shortId() } : {};
      return { page: page.id, item, complete, stored: { ...(complete ? { answers: parsed.answers } : { values }), ...id } };
    });
  });
}

/** The way of delivery, asked anew when the service or the office no longer offers it. */
export function carriedDelivery(
  offered: readonly string[],
  offices: readonly string[],
  { delivery, deliveryOffice }: { delivery: string; deliveryOffice: string | null },
): CarriedPage[] {
  if (!offered.includes(delivery) || (deliveryOffice !== null && !offices.includes(deliveryOffice))) return [];
  const chosen: PageAnswers = { delivery, ...(deliveryOffice === null ? {} : { office: deliveryOffice }) };
  return [{ page: 'delivery', item: 0, complete: true, stored: { answers: chosen } }];
}
