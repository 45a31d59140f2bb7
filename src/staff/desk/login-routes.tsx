import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import { createStaffRouter, type StaffEnv } from '../../accounts/officer.ts';
import { tieMunicipalCode } from '../../desk/tie-municipal-code.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { FieldsForm } from '../../forms/fields-form.tsx';
import type { RawValues } from '../../forms/raw-values.ts';
import { now } from '../../platform/clock.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { NotFound } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { localDate } from '../../region/zone.ts';
import { page } from '../../ui/page.tsx';
import { loginFields, noCode, notTied, parseLogin, takenCode } from './login-form.ts';

/** A municipal code becomes one more login of the person with the passport; only where the region's policy has it. */
export const loginRoutes = createStaffRouter('mfc')
  .get('/login', c => showForm(c))
  .post('/login', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const policy = access.region.policies.municipalLogin;
    if (!policy.enabled) throw new NotFound('no municipal logins here');
    const { asked, values, errors } = parseLogin(form, policy, localDate(access.region.timeZone, now()));
    if (!asked) return showForm(c, values, errors);
    const outcome = await tieMunicipalCode(access, c.get('officer'), asked);
    switch (outcome.kind) {
      case 'taken':
        return showForm(c, values, [takenCode]);
      case 'none':
        return showForm(c, values, [noCode]);
      case 'done':
        poke(c, outcome.announced);
        return seeOther(c, '/staff');
      default:
        return showForm(c, values, [notTied[outcome.kind]]);
    }
  });

async function showForm(c: Context<StaffEnv>, values: RawValues = {}, errors: FieldError[] = []) {
  const policy = (await regionOf(c)).profile.policies.municipalLogin;
  if (!policy.enabled) throw new NotFound('no municipal logins here');
  return page(
    c,
    {
      title: 'Код муниципалитета для входа',
      section: 'desk',
      status: errors.length > 0 ? 422 : 200,
      back: { href: '/staff', label: 'Рабочее место' },
    },
    <FieldsForm
      title="Код муниципалитета для входа"
      lead="Сверьте лицо с паспортом и перепишите документы. Код подойдёт для входа вместе с паролем. О перемене мы сообщим человеку."
      fields={loginFields(policy)}
      values={values}
      errors={errors}
      action="/staff/desk/login"
      csrf={c.get('csrf') ?? ''}
      submit="Сохранить код"
    >
      <a href="/staff">Отмена</a>
    </FieldsForm>,
  );
}
