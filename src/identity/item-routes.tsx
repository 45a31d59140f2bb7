import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../accounts/citizen.ts';
import type { FieldError } from '../forms/field-error.ts';
import { inputNames } from '../forms/field-values.ts';
import { overwritten } from '../forms/overwritten.ts';
import { parseFields } from '../forms/parse-page.ts';
import { initialValues } from '../forms/prefill.ts';
import { QuestionsForm } from '../forms/questions-form.tsx';
import { type RawValues, rawValues, showable } from '../forms/raw-values.ts';
import { prefillFrom } from '../persons/prefill.ts';
import { now } from '../platform/clock.ts';
import { seeOther } from '../platform/http.ts';
import { readForm } from '../platform/requests/body.ts';
import { regionOf } from '../region/current.ts';
import { localDate } from '../region/zone.ts';
import { page } from '../ui/page.tsx';
import type { Check } from './check.ts';
import { identityPath } from './identity-path.ts';
import { type Answered, ITEMS, pages } from './items.ts';
import { checkHere, toNext } from './own-check.ts';
import { openItems } from './progress.ts';
import { saveAnswers } from './save-answers.ts';

/** The two pages of questions; what is not to be changed now leads back to the overview. */
export const itemRoutes = createCitizenRouter()
  .get('/:item{person|passport}', async c => {
    const item = c.req.param('item') as Answered;
    const check = await checkHere(c);
    return openItems(check).includes(item) ? show(c, check, item) : seeOther(c, identityPath());
  })
  .post('/:item{person|passport}', async c => {
    const item = c.req.param('item') as Answered;
    const form = await readForm(c);
    const check = await checkHere(c);
    if (!openItems(check).includes(item)) return seeOther(c, identityPath());
    const { fields } = pages[item];
    const values = showable(rawValues(form, inputNames(fields)));
    const { profile } = await regionOf(c);
    const context = { today: localDate(profile.timeZone, now()), answers: {} };
    const { answers, errors } = parseFields(fields, values, context);
    const go = form.text('go');
    const stored = savedSince(check, item, form.text('version')) ? check.items[item]?.stored : undefined;
    const others = stored ? overwritten(fields, stored, values, context) : [];
    if (others.length > 0) return show(c, check, item, { values, errors: [...errors, ...others] });
    if (errors.length > 0 && go !== 'exit') return show(c, check, item, { values, errors });
    await saveAnswers(c.get('db'), check, item, errors.length > 0 ? { values } : { answers });
    return toNext(c, go, check, item);
  });

/** Whether another window has saved the page since the form was made. */
const savedSince = (check: Check, item: Answered, version: string): boolean =>
  check.items[item] !== undefined && version !== String(check.items[item]?.savedAt);

async function show(c: Context<CitizenEnv>, check: Check, item: Answered, typed?: { values: RawValues; errors: FieldError[] }) {
  const { profile } = await regionOf(c);
  const asked = pages[item];
  const known = await prefillFrom(check.keys, check.person.sealedProfile, profile);
  const values = typed?.values ?? initialValues(asked.fields, check.items[item]?.stored ?? null, known).values;
  return page(
    c,
    {
      title: asked.title,
      within: 'Подтверждение личности',
      section: 'citizen',
      status: typed ? 422 : 200,
      back: { href: identityPath(), label: 'Подтверждение личности' },
    },
    <QuestionsForm
      page={asked}
      answers={{}}
      action={identityPath(item)}
      csrf={c.get('csrf') ?? ''}
      version={String(check.items[item]?.savedAt ?? 0)}
      values={values}
      sources={initialValues(asked.fields, { values }, known).sources}
      errors={typed?.errors ?? []}
      step={`Подтверждение личности · шаг ${ITEMS.indexOf(item) + 1} из ${ITEMS.length}`}
    />,
  );
}
