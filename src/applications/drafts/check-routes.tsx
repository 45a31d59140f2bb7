import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { openNames } from '../../files/open-names.ts';
import { answerRows } from '../../forms/answer-rows.ts';
import { journey } from '../../forms/journey.ts';
import { readForm } from '../../platform/body.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { DELIVERY_PAGE, deliveryOf, typedDelivery } from './delivery.ts';
import { type Draft, keptPage, loadDraft } from './draft.ts';
import { draftPath, KEPT, resumePath, stepWords } from './draft-path.ts';
import { savePage } from './save-page.ts';
import { submitDraft } from './submit.ts';
import { CheckPage } from './views/check-page.tsx';
import { DeliveryPage } from './views/delivery-page.tsx';

/** The last two steps: how to receive the result, and the check of everything before it is sent. */
export const checkRoutes = createCitizenRouter()
  .get('/:draft/delivery', async c => {
    const draft = found(await loadDraft(await caseContext(c), c.get('citizen'), c.req.param('draft')));
    return draft.number ? c.redirect(cardPath(draft.number)) : showDelivery(c, draft);
  })
  .post('/:draft/delivery', async c => {
    const form = await readForm(c);
    const context = await caseContext(c);
    const draft = found(await loadDraft(context, c.get('citizen'), c.req.param('draft')));
    if (draft.number) return seeOther(c, cardPath(draft.number));
    const chosen = { delivery: form.text('delivery'), office: form.text('office') };
    const leaving = form.text('go') === 'exit';
    const errors = deliveryErrors(draft, chosen, new Set(context.profile.mfc.map(office => office.code)));
    const complete = Object.keys(errors).length === 0;
    if (!complete && !leaving) return showDelivery(c, draft, chosen, errors);
    const answers = { delivery: chosen.delivery, ...(chosen.delivery === 'mfc-paper' ? { office: chosen.office } : {}) };
    const version = keptPage(draft, DELIVERY_PAGE, 0)?.version ?? 0;
    await savePage(context.db, c.get('citizen'), draft, {
      page: DELIVERY_PAGE,
      item: 0,
      version,
      complete,
      stored: complete ? { answers } : { values: { delivery: [chosen.delivery], office: [chosen.office] } },
    });
    return seeOther(c, leaving ? KEPT : draftPath(draft.row.id, 'check'));
  })
  .get('/:draft/check', async c => {
    const context = await caseContext(c);
    const draft = found(await loadDraft(context, c.get('citizen'), c.req.param('draft')));
    const path = resumePath(context, draft);
    return path === draftPath(draft.row.id, 'check') ? showCheck(c, draft) : c.redirect(path);
  })
  .get('/:draft/submission', c => c.redirect(draftPath(c.req.param('draft'))))
  .post('/:draft/submission', async c => {
    await readForm(c);
    const outcome = await submitDraft(await caseContext(c), c.get('citizen'), c.req.param('draft'));
    switch (outcome.kind) {
      case 'submitted':
        poke(c, outcome.announced);
        return seeOther(c, cardPath(outcome.number, 'receipt'));
      case 'already':
        return seeOther(c, cardPath(outcome.number, 'receipt'));
      case 'incomplete':
        return seeOther(c, draftPath(outcome.draft.row.id, outcome.missing.entry.path));
      case 'no-delivery':
        return seeOther(c, draftPath(outcome.draft.row.id, 'delivery'));
      case 'identity-required':
        return showCheck(c, outcome.draft, true);
      case 'absent':
        return found<Response>(null);
    }
  });

type Chosen = ReturnType<typeof typedDelivery>;

function deliveryErrors({ service }: Draft, chosen: Chosen, offices: Set<string>): Partial<Chosen> {
  if (!service.delivery.some(each => each === chosen.delivery)) return { delivery: 'Выберите, как получить результат.' };
  return chosen.delivery === 'mfc-paper' && !offices.has(chosen.office)
    ? { office: 'Выберите МФЦ, куда вам удобно прийти.' }
    : {};
}

async function showDelivery(c: Context<CitizenEnv>, draft: Draft, chosen?: Chosen, errors: Partial<Chosen> = {}) {
  const { profile } = await caseContext(c);
  const values = chosen ?? typedDelivery(draft);
  const failed = Object.keys(errors).length > 0;
  return page(
    c,
    {
      title: 'Как получить результат',
      within: draft.service.title,
      section: 'citizen',
      status: failed ? 422 : 200,
      back: { href: draftPath(draft.row.id, lastPath(draft)), label: 'Назад' },
    },
    <DeliveryPage
      service={draft.service}
      offices={profile.mfc}
      values={values}
      errors={errors}
      action={draftPath(draft.row.id, 'delivery')}
      csrf={c.get('csrf') ?? ''}
      step={stepWords(draft, DELIVERY_PAGE)}
    />,
  );
}

async function showCheck(c: Context<CitizenEnv>, draft: Draft, identityRequired = false) {
  const { profile } = await caseContext(c);
  return page(
    c,
    {
      title: 'Проверьте ответы',
      within: draft.service.title,
      section: 'citizen',
      status: identityRequired ? 403 : 200,
      back: { href: draftPath(draft.row.id, 'delivery'), label: 'Назад' },
    },
    <CheckPage
      draft={draft}
      rows={answerRows(draft.form, draft.answers)}
      files={await openNames(c.get('citizen').keys, draft.files)}
      delivery={deliveryOf(draft)}
      offices={profile.mfc}
      csrf={c.get('csrf') ?? ''}
      step={stepWords(draft, 'check')}
      identityRequired={identityRequired}
    />,
  );
}

const lastPath = (draft: Draft) => journey(draft.form, draft.answers).at(-1)?.path ?? '';
