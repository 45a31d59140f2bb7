import type { Condition, Field, FormDefinition, FormPage } from '../forms/definition.ts';

/** Fields and slots to answer anew, by page id. */
export type OpenedPages = Map<string, Set<string>>;

/**
 * What the names of a ground open in a form: `page` all of it, `page.field` that one and those of its page that hang together
 * with it by a condition, for one cannot be answered without the other. Names that are not in the form open nothing.
 */
export function openedPages(form: FormDefinition, names: readonly string[]): OpenedPages {
  const opened: OpenedPages = new Map();
  for (const name of names) {
    const [id, part] = name.split('.');
    const page = form.pages.find(each => each.id === id);
    if (!page) continue;
    const ids = part === undefined ? idsOf(page) : together(page, part);
    if (ids.length > 0) opened.set(page.id, new Set([...(opened.get(page.id) ?? []), ...ids]));
  }
  return opened;
}

/** The names that are no page, field or slot of the form. */
export const unknownNames = (form: FormDefinition, names: readonly string[]): string[] =>
  names.filter(name => openedPages(form, [name]).size === 0);

const idsOf = (page: FormPage): string[] => (page.kind === 'files' ? page.slots : page.fields).map(each => each.id);

function together(page: FormPage, part: string): string[] {
  if (!idsOf(page).includes(part)) return [];
  if (page.kind === 'files') return [part];
  const found = new Set([part]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const field of page.fields) {
      const bound = [field.id, ...fieldsOf(page.id, field)];
      if (bound.some(id => found.has(id))) for (const id of bound) found.add(id);
    }
  }
  return [...found];
}

/** The fields of the same page that a field's condition looks at. */
function fieldsOf(page: string, { when }: Field): string[] {
  const names = (condition: Condition): string[] => {
    if ('field' in condition) return [condition.field];
    if ('not' in condition) return names(condition.not);
    return ('all' in condition ? condition.all : condition.any).flatMap(names);
  };
  return (when ? names(when) : []).flatMap(name => {
    const [first = '', second] = name.split('.');
    return second === undefined ? [first] : first === page ? [second] : [];
  });
}
