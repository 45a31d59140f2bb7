import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { StandingNote } from '../../catalogue/standing-note.tsx';
import { inputNames } from '../../forms/field-values.ts';
import { journey } from '../../forms/journey.ts';
import { rawValues } from '../../forms/raw-values.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import type { CaseContext } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { chooseAnswers } from './choose-answers.ts';
import { DELIVERY_PAGE, deliveryFields, typedDelivery } from './delivery.ts';
import { type Draft, keptPage, loadDraft } from './draft.ts';
import { draftPath, draftTitle, KEPT, KEPT_BOTH, KEPT_OPEN, stepWords } from './draft-path.ts';
import { isLive, sayLive } from './live.ts';
import { openDraft } from './move-draft.ts';
import { whenWords, windowsContent } from './pages/windows-content.tsx';
import { saveAnswers } from './save-answers.ts';
import type { Shown } from './shown.ts';
import { tooLate } from './too-late.ts';
import { DeliveryPage } from './views/delivery-page.tsx';
import { TooLateNote } from './views/too-late-note.tsx';
import { readWindow, writeWindow } from './window.ts';

/** The last step but one: how to receive the result. It is kept as the pages of the form are. */
export const deliveryRoutes = createCitizenRouter()
  .get('/:draft/delivery', async c => {
    const context = await caseContext(c);
    const draft = found(await openDraft(context, c.get('citizen'), c.req.param('draft')));
    return draft.number ? c.redirect(cardPath(draft.number)) : showDelivery(c, context, draft);
  })
  .post('/:draft/delivery', async c => {
    const form = await readForm(c);
    const context = await caseContext(c);
    const draft = found(await loadDraft(context, c.get('citizen'), c.req.param('draft')));
    if (draft.number) return seeOther(c, cardPath(draft.number));
    const go = form.text('go');
    if (go === 'later') return seeOther(c, KEPT_OPEN);
    const place = { page: DELIVERY_PAGE, item: 0, fields: deliveryFields(draft.service, context.profile.mfc) };
    if (go === 'choose') {
      const choice = await chooseAnswers(context, c.get('citizen'), draft, place, form);
      if (choice.kind === 'unanswered') return showDelivery(c, context, draft, { errors: choice.errors, picked: choice.picked });
      if (choice.kind === 'changed') {
        const now = found(await loadDraft(context, c.get('citizen'), draft.row.id));
        return showDelivery(c, context, now, { conflict: true, tooLate: tooLate(context, now, place, form) });
      }
      const done = choice.kind === 'kept' && choice.errors.length === 0;
      return seeOther(c, draftPath(draft.row.id, done ? 'check' : DELIVERY_PAGE));
    }
    const window = readWindow(form.text('version'));
    const values = rawValues(form, inputNames(place.fields));
    const saved = await saveAnswers(context, c.get('citizen'), draft, { ...place, window, values });
    if (isLive(c)) return sayLive(c, context, window, saved);
    if (saved.kind !== 'saved') return seeOther(c, draftPath(draft.row.id));
    const open = saved.others.length > 0;
    if (go === 'exit') return seeOther(c, open ? KEPT_OPEN : saved.taken.length > 0 ? KEPT_BOTH : KEPT);
    if (open) {
      const now = found(await loadDraft(context, c.get('citizen'), draft.row.id));
      return showDelivery(c, context, now, { conflict: true, here: window.by });
    }
    const { errors } = saved;
    const shown = { errors, values: saved.values, window: writeWindow(saved.version, window.by) };
    return errors.length > 0 ? showDelivery(c, context, draft, shown) : seeOther(c, draftPath(draft.row.id, 'check'));
  });

/** What a person reads when the choice is not made; the same words as before the question was asked by the form itself. */
const words: Record<string, string> = {
  delivery: 'Выберите, как получить результат.',
  office: 'Выберите МФЦ, куда вам удобно прийти.',
};

async function showDelivery(c: Context<CitizenEnv>, context: CaseContext, draft: Draft, shown: Shown = {}) {
  const { mfc } = context.profile;
  const errors = shown.errors ?? [];
  const typed = typedDelivery(draft, mfc, c.get('citizen').servedAt);
  const title = 'Как получить результат';
  const common = {
    action: draftPath(draft.row.id, DELIVERY_PAGE),
    csrf: c.get('csrf') ?? '',
    step: stepWords(draft, DELIVERY_PAGE),
  };
  const place = { page: DELIVERY_PAGE, item: 0, fields: deliveryFields(draft.service, mfc), title };
  const last = journey(draft.form, draft.answers).at(-1)?.path ?? '';
  return page(
    c,
    {
      title,
      within: draftTitle(draft),
      section: 'citizen',
      saves: true,
      status: shown.conflict ? 409 : errors.length > 0 ? 422 : 200,
      back: { href: draftPath(draft.row.id, last), label: 'Назад' },
    },
    <>
      <StandingNote service={draft.service} timeZone={context.profile.timeZone} draft />
      {shown.tooLate && <TooLateNote late={shown.tooLate} when={whenWords(shown.tooLate.savedAt, context.profile.timeZone)} />}
      {windowsContent(context, draft, place, { ...common, errors }, shown) ?? (
        <DeliveryPage
          {...common}
          service={draft.service}
          offices={mfc}
          values={{
            delivery: shown.values?.delivery?.[0] ?? typed.delivery,
            office: shown.values?.office?.[0] ?? typed.office,
          }}
          errors={Object.fromEntries(errors.map(({ field }) => [field, words[field]]))}
          version={shown.window ?? writeWindow(keptPage(draft, DELIVERY_PAGE, 0)?.version ?? 0)}
        />
      )}
    </>,
  );
}
