import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import { createStaffRouter, type StaffEnv } from '../../accounts/officer.ts';
import { serveVisitor } from '../../desk/serving/serve-visitor.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { FieldsForm } from '../../forms/fields-form.tsx';
import type { RawValues } from '../../forms/raw-values.ts';
import { now } from '../../platform/clock.ts';
import { writeCookie } from '../../platform/cookies.ts';
import { seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { localDate } from '../../region/zone.ts';
import { page } from '../../ui/page.tsx';
import { parseVisitor, visitorFields } from './person-form.ts';
import { notServed } from './texts.ts';

/** A visitor who has no cabinet asks for a service: the officer goes on to its form, and fills it in for them. */
export const visitorRoutes = createStaffRouter('mfc')
  .get('/visitor', c => showForm(c, c.req.query('service') ? { service: [c.req.query('service') ?? ''] } : {}))
  .post('/visitor', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const { asked, values, errors } = parseVisitor(form, localDate(access.region.timeZone, now()));
    if (!asked) return showForm(c, values, errors);
    const outcome = await serveVisitor(access, c.get('officer'), asked.person);
    if (outcome.kind !== 'served') return showForm(c, values, [notServed[outcome.kind]]);
    writeCookie(c, 'session', outcome.token);
    return seeOther(c, `/cabinet/drafts/new?${new URLSearchParams({ service: asked.service })}`);
  });

const showForm = (c: Context<StaffEnv>, values: RawValues, errors: FieldError[] = []) =>
  page(
    c,
    {
      title: 'Приём заявления',
      section: 'desk',
      status: errors.length > 0 ? 422 : 200,
      back: { href: '/staff', label: 'Рабочее место' },
    },
    <FieldsForm
      title="Приём заявления"
      lead="Для посетителя без кабинета. Сверьте лицо с паспортом и перепишите документы. Дальше откроется обычная форма услуги."
      fields={visitorFields()}
      values={values}
      errors={errors}
      action="/staff/desk/visitor"
      csrf={c.get('csrf') ?? ''}
      submit="Перейти к заявлению"
    >
      <a href="/staff">Отмена</a>
    </FieldsForm>,
  );
