import type { Context } from 'hono';
import type { CitizenEnv } from '../../../accounts/citizen.ts';
import type { JourneyPage } from '../../../forms/journey.ts';
import { RepeatList } from '../../../forms/repeat-list.tsx';
import { repeatedSnils } from '../../../forms/repeated-snils.ts';
import { whatIsThere } from '../../../forms/unfinished.ts';
import type { CaseContext } from '../../cases/case.ts';
import { backOf, withBack } from '../changing.ts';
import type { Draft } from '../draft.ts';
import { draftPath } from '../draft-path.ts';
import { askedOf } from '../save-answers.ts';
import type { Common, Shown } from '../shown.ts';
import { ItemGoneNote, ItemReturnedNote, ListChangedNote } from '../views/list-notes.tsx';
import { RepeatedSnilsNote } from '../views/repeated-snils-note.tsx';

/** What was added to a repeating page so far. Opened from the check, its items lead back to it, and it to the check. */
export function listContent(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: JourneyPage & { kind: 'list' },
  common: Common,
  { conflict }: Shown,
) {
  const { id, fields } = entry.page;
  const back = backOf(c.req.url);
  const asked = askedOf(context, draft);
  const items = draft.pages.filter(kept => kept.page === id).toSorted((a, b) => a.item - b.item);
  const path = (item: number, ...rest: string[]) => draftPath(draft.row.id, id, String(item + 1), ...rest);
  const twice = repeatedSnils(draft.form, draft.answers).filter(each => each.some(({ page }) => page === id));
  return (
    <>
      {conflict && <ListChangedNote />}
      {c.req.query('item') === 'returned' && <ItemReturnedNote />}
      {c.req.query('item') === 'gone' && <ItemGoneNote />}
      <RepeatedSnilsNote twice={twice} />
      <RepeatList
        {...common}
        page={entry.page}
        items={items.map(({ stored }) => whatIsThere(fields, stored, asked))}
        itemHref={item => withBack(path(item), back && 'list')}
        removeHref={item => withBack(path(item, 'removal'), back)}
      />
    </>
  );
}
