import { type OpenedPages, openedPages } from '../../catalogue/opened-pages.ts';
import type { Ground } from '../../catalogue/service.ts';
import type { Field } from '../../forms/definition.ts';
import { inputNames, keptValues } from '../../forms/field-values.ts';
import type { JourneyPage } from '../../forms/journey.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import { type Draft, keptPage } from './draft.ts';

type Opened = Pick<Draft, 'row' | 'service' | 'form'>;

/** The ground of the refusal that a draft mends; undefined for any other draft, and when the service has dropped that ground. */
export const mendedGround = ({ row, service }: Pick<Draft, 'row' | 'service'>): Ground | undefined =>
  row.fixes === null ? undefined : [...service.refusal, ...service.intakeRefusal].find(ground => ground.code === row.fixes);

/** What that ground opens; nothing for a draft that mends none. */
const openedIn = (draft: Opened): OpenedPages => openedPages(draft.form, mendedGround(draft)?.fields ?? []);

/** The questions of a page that are open on the way to the check: all of them, or those the ground names. */
export function openFields(draft: Draft, entry: JourneyPage & { kind: 'questions' | 'item' }, changing: boolean): Field[] {
  const { id, fields } = entry.page;
  const named = openedIn(draft).get(id);
  if (!named || changing) return fields;
  return fields.filter(field => named.has(field.id));
}

/** What was sent, with the kept answers of the questions that did not stand in the form. */
export function withUnopened(
  draft: Draft,
  entry: JourneyPage & { kind: 'questions' | 'item' },
  changing: boolean,
  sent: RawValues,
): RawValues {
  const open = openFields(draft, entry, changing);
  const { id, fields } = entry.page;
  if (open.length === fields.length) return sent;
  const stored = keptPage(draft, id, entry.item)?.stored;
  const kept = stored ? keptValues(fields, stored) : {};
  const closed = fields.filter(field => !open.includes(field));
  return { ...Object.fromEntries(inputNames(closed).flatMap(name => (kept[name] ? [[name, kept[name]]] : []))), ...sent };
}

/** The first page of files that the ground names and that was not looked through yet. */
export const unseenFiles = (draft: Draft, pages: JourneyPage[]): JourneyPage | undefined =>
  pages.find(entry => entry.kind === 'files' && keptPage(draft, entry.page.id, 0)?.complete === false);
