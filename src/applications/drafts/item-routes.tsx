import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import type { RepeatPage } from '../../forms/definition.ts';
import { itemName } from '../../forms/item-name.ts';
import { journey } from '../../forms/journey.ts';
import { whatIsThere } from '../../forms/unfinished.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { backOf, withBack } from './changing.ts';
import { type Draft, type KeptPage, keptPage, loadDraft } from './draft.ts';
import { draftPath } from './draft-path.ts';
import { removeItem } from './remove-item.ts';
import { askedOf } from './save-answers.ts';
import { showPage } from './show-page.tsx';
import { RemoveItemPage } from './views/remove-item-page.tsx';

/** Removing an item of a list: a question first, for what is removed does not come back. */
export const itemRoutes = createCitizenRouter()
  .get('/:draft/:page/:item{[0-9]+}/removal', async c => {
    const { context, draft, kept, list } = await itemHere(c);
    if (draft.number) return c.redirect(cardPath(draft.number));
    const back = withBack(draftPath(draft.row.id, c.req.param('page')), backOf(c.req.url));
    if (!kept || !list) return c.redirect(back);
    const { answers } = whatIsThere(list.fields, kept.stored, askedOf(context, draft));
    return page(
      c,
      {
        title: `Удалить запись ${kept.item + 1}`,
        within: draft.service.title,
        section: 'citizen',
        back: { href: back, label: 'К списку' },
      },
      <RemoveItemPage
        name={itemName(list, answers, kept.item)}
        version={kept.version}
        of={kept.stored.id ?? ''}
        action={withBack(draftPath(draft.row.id, list.id, c.req.param('item'), 'removal'), backOf(c.req.url))}
        csrf={c.get('csrf') ?? ''}
        back={back}
      />,
    );
  })
  .post('/:draft/:page/:item{[0-9]+}/removal', async c => {
    const form = await readForm(c);
    const { context, draft, kept, list } = await itemHere(c);
    if (draft.number) return seeOther(c, cardPath(draft.number));
    const same = kept && kept.version === Number(form.text('version')) && (kept.stored.id ?? '') === form.text('of');
    const gone = draft.pages.every(each => each.stored.id !== form.text('of'));
    const removed = same ? await removeItem(context, c.get('citizen'), draft, kept.page, kept.item) : gone;
    if (removed || !list) return seeOther(c, withBack(draftPath(draft.row.id, c.req.param('page')), backOf(c.req.url)));
    return showPage(c, context, draft, { kind: 'list', page: list, path: list.id, item: 0 }, { conflict: true });
  });

type Here = { draft: Draft; kept: KeptPage | null; list: RepeatPage | null };

/** The item this address names, and its list while it is asked for. */
async function itemHere(c: Context<CitizenEnv>): Promise<Here & { context: Awaited<ReturnType<typeof caseContext>> }> {
  const context = await caseContext(c);
  const draft = found(await loadDraft(context, c.get('citizen'), c.req.param('draft') ?? ''));
  const id = c.req.param('page') ?? '';
  const list = journey(draft.form, draft.answers).find(entry => entry.kind === 'list' && entry.path === id);
  const kept = keptPage(draft, id, Number(c.req.param('item')) - 1);
  return { context, draft, kept, list: list?.kind === 'list' ? list.page : null };
}
