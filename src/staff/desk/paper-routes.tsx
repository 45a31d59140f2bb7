import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import { tooMany } from '../../accounts/attempts/too-many.tsx';
import { createStaffRouter, type StaffEnv } from '../../accounts/officer.ts';
import { openPaper } from '../../applications/papers/open-paper.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { FieldsForm } from '../../forms/fields-form.tsx';
import type { RawValues } from '../../forms/raw-values.ts';
import { now } from '../../platform/clock.ts';
import { writeCookie } from '../../platform/cookies.ts';
import { seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { localDate } from '../../region/zone.ts';
import { page } from '../../ui/page.tsx';
import { notOpened, paperCodeFields, parsePaper } from './paper-form.ts';

/** A visitor brings the paper of their draft: the officer opens it by its code and the passport, and goes on with it. */
export const paperRoutes = createStaffRouter('mfc')
  .get('/paper', c => showForm(c))
  .get('/paper/:code', c => showForm(c, { code: [c.req.param('code')] }, [], 'Черновик с листа: код прочитан'))
  .post('/paper', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const { asked, values, errors } = parsePaper(form, localDate(access.region.timeZone, now()));
    if (!asked) return showForm(c, values, errors);
    const outcome = await openPaper(access, c.get('officer'), asked);
    if (outcome.kind === 'busy')
      return tooMany(c, access, { what: 'attempts', until: outcome.until, startAgain: '/staff/desk/paper' });
    if (outcome.kind !== 'opened') return showForm(c, values, [notOpened[outcome.kind]]);
    writeCookie(c, 'session', outcome.token);
    return seeOther(c, `/cabinet/drafts/${outcome.draft}/print`);
  });

const showForm = (c: Context<StaffEnv>, values: RawValues = {}, errors: FieldError[] = [], title = 'Черновик с листа') =>
  page(
    c,
    {
      title,
      section: 'desk',
      status: errors.length > 0 ? 422 : 200,
      back: { href: '/staff', label: 'Рабочее место' },
    },
    <FieldsForm
      title="Черновик с листа"
      lead="Человек распечатал черновик дома и принёс его с паспортом. Сверьте лицо с паспортом и перепишите документы. Каждое открытие записано."
      fields={paperCodeFields}
      values={values}
      errors={errors}
      action="/staff/desk/paper"
      csrf={c.get('csrf') ?? ''}
      submit="Открыть черновик"
    >
      <a href="/staff">Отмена</a>
    </FieldsForm>,
  );
