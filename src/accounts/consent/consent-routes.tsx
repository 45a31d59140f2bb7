import { type AnyContext, ownPath, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { createCitizenRouter } from '../citizen.ts';
import { consentParts } from './consent-text.ts';
import { giveConsent } from './give-consent.ts';
import { ConsentPage } from './views/consent-page.tsx';

/** The region's own page of consent (`policies.consentPage`): before it nothing of the cabinet opens. */
export const consentRoutes = createCitizenRouter({ beforeConsent: true })
  .get('/', async c => {
    const next = ownPath(c.req.query('next'), '/cabinet');
    return c.get('citizen').consented ? c.redirect(next) : showConsent(c, next);
  })
  .post('/', async c => {
    const form = await readForm(c);
    const next = ownPath(form.text('next'), '/cabinet');
    if (form.text('agree') !== 'yes')
      return showConsent(c, next, 'Поставьте отметку, если согласны. Без согласия кабинет не откроется.');
    const { profile } = await regionOf(c);
    await giveConsent(c.get('db'), c.get('citizen'), profile);
    return seeOther(c, next);
  });

async function showConsent(c: AnyContext, next: string, error?: string) {
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: 'Согласие на обработку данных', section: 'citizen', status: error ? 422 : 200 },
    <ConsentPage parts={consentParts(profile)} csrf={c.get('csrf') ?? ''} next={next} error={error} />,
  );
}
