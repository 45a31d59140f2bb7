import type { OpenedPages } from '../../catalogue/opened-pages.ts';
import type { FileRow } from '../../files/schema.ts';
import type { FormDefinition } from '../../forms/definition.ts';

/**
 * Which files of an earlier application go into a new draft: those of slots that the form still has, the newest of each. The only
 * file of a slot that a ground of refusal names stays behind, for it is what has to be replaced.
 */
export function carriedFiles(form: FormDefinition, rows: readonly FileRow[], opened: OpenedPages): FileRow[] {
  return form.pages.flatMap(page =>
    page.kind !== 'files'
      ? []
      : page.slots.flatMap(({ id, maxFiles, types }) =>
          maxFiles === 1 && opened.get(page.id)?.has(id)
            ? []
            : rows.filter(row => row.slot === id && types.includes(row.type)).slice(-maxFiles),
        ),
  );
}
