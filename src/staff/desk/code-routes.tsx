import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import { createStaffRouter, type StaffEnv } from '../../accounts/officer.ts';
import { issueActivation } from '../../desk/activation/issue-activation.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import { fullName } from '../../persons/person-name.ts';
import { now } from '../../platform/clock.ts';
import { config, poke } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { page } from '../../ui/page.tsx';
import { parseAskedCode } from './person-form.ts';
import { refusedField } from './texts.ts';
import { CodeFormPage } from './views/code-form-page.tsx';
import { CodeSheet } from './views/code-sheet.tsx';

const back = { href: '/staff', label: 'Рабочее место' };

/** A code for a person with a passport. It is shown once, in the answer to the form; sent again, the form gives a new one. */
export const deskCodeRoutes = createStaffRouter('mfc')
  .get('/code', c => showForm(c))
  .post('/code', async c => {
    const form = await readForm(c);
    const access = await accessOf(c);
    const { timeZone, mfc, portalName, policies } = access.region;
    const { asked, values, errors } = parseAskedCode(form, localDate(timeZone, now()));
    if (!asked) return showForm(c, values, errors);
    const officer = c.get('officer');
    const outcome = await issueActivation(access, officer, asked);
    if (outcome.kind !== 'issued') return showForm(c, values, [refusedField[outcome.kind]]);
    poke(c, outcome.announced);
    return page(
      c,
      { title: 'Код выдан', section: 'desk', back },
      <CodeSheet
        {...outcome}
        municipal={policies.municipalLogin.enabled}
        name={fullName(asked.person)}
        until={formatDate(localDate(timeZone, outcome.expiresAt))}
        office={mfc.find(({ code }) => code === officer.department)}
        portalName={portalName}
        address={`${new URL(config(c).origin).host}/activate`}
      />,
    );
  });

async function showForm(c: Context<StaffEnv>, values: RawValues = {}, errors: FieldError[] = []) {
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: 'Код для кабинета', section: 'desk', status: errors.length > 0 ? 422 : 200, back },
    <CodeFormPage csrf={c.get('csrf') ?? ''} values={values} errors={errors} days={profile.policies.mfc.codeDays} />,
  );
}
