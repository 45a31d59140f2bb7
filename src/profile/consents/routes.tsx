import { createCitizenRouter } from '../../accounts/citizen.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { purposes } from './optional.ts';
import { selectConsents, settleConsent } from './settle-consent.ts';
import { ConsentsPage } from './views/consents-page.tsx';

const CONSENTS = '/cabinet/profile/consents';
const consentsReading = reading((db, owner: Owner, _: null) => [selectConsents(db, owner)] as const);
const ahead: RidesAlong<Owner> = ({ req }) => (req.method === 'POST' ? [] : [consentsReading.ride(theirs, null)]);

/** Optional consents, one by one. Mounted at /cabinet/profile/consents. */
export const consentsRoutes = createCitizenRouter({ ahead })
  .get('/', async c => {
    const [given] = await consentsReading.read(c.get('db'), c.get('citizen').personId, null);
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: 'Согласия', section: 'citizen', back: { href: '/cabinet/profile', label: 'Профиль' } },
      <ConsentsPage given={given} region={profile} csrf={c.get('csrf') ?? ''} />,
    );
  })
  .post('/:purpose', async c => {
    const purpose = found(purposes.find(each => each === c.req.param('purpose')));
    const form = await readForm(c);
    const { profile } = await regionOf(c);
    await settleConsent(c.get('db'), c.get('citizen'), profile, purpose, form.text('go') === 'give');
    // Who has let registries be asked goes on to ask them.
    return seeOther(c, purpose === 'registries' && form.text('go') === 'give' ? '/cabinet/profile/registries' : CONSENTS);
  });
