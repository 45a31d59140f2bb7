import type { OpenedPages } from '../../catalogue/opened-pages.ts';
import type { FileRow } from '../../files/schema.ts';
import type { FormDefinition } from '../../forms/definition.ts';

/**
 * Why a file stays behind: the form no longer has its slot, or no longer takes its type; there is a newer one in its place; it is
 * what a ground of refusal wants replaced; or its bytes are lost.
 */
export type LeftBehind = 'unasked' | 'type' | 'older' | 'replaced' | 'lost';

type Carrying<Row> = { carried: Row[]; left: { row: Row; why: LeftBehind }[] };

/**
 * Which files of an earlier application go into a new draft, in the order of the form: those of slots that it still has, the newest
 * of each. The only file of a slot that a ground of refusal names stays behind, for it is what has to be replaced.
 */
export function carriedFiles<Row extends Pick<FileRow, 'slot' | 'type'>>(
  form: FormDefinition,
  rows: readonly Row[],
  opened: OpenedPages,
): Carrying<Row> {
  const slots = form.pages.flatMap(page => (page.kind === 'files' ? page.slots.map(slot => ({ page: page.id, ...slot })) : []));
  const carried: Row[] = [];
  const left: Carrying<Row>['left'] = rows
    .filter(row => !slots.some(slot => slot.id === row.slot))
    .map(row => ({ row, why: 'unasked' }));
  for (const { id, page, maxFiles, types } of slots) {
    const own = rows.filter(row => row.slot === id);
    const replaced = maxFiles === 1 && opened.get(page)?.has(id);
    const fitting = replaced ? [] : own.filter(row => types.includes(row.type));
    const taken = fitting.slice(-maxFiles);
    carried.push(...taken);
    for (const row of own.filter(each => !taken.includes(each)))
      left.push({ row, why: replaced ? 'replaced' : types.includes(row.type) ? 'older' : 'type' });
  }
  return { carried, left };
}
