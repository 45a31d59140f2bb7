import { accessOf } from '../accounts/access.ts';
import { createCitizenRouter } from '../accounts/citizen.ts';
import { now } from '../platform/clock.ts';
import { type AnyContext, seeOther } from '../platform/http.ts';
import { outageOf } from '../platform/parts/outages.ts';
import { type Owner, type RidesAlong, theirs } from '../platform/read-ahead.ts';
import { readForm } from '../platform/requests/body.ts';
import { regionOf } from '../region/current.ts';
import { localDate } from '../region/zone.ts';
import { Note } from '../ui/note.tsx';
import { page } from '../ui/page.tsx';
import { postAddress, showAddress } from './address/routes.tsx';
import { confirmProfile } from './confirm-profile.ts';
import { factsReading, postFacts, showFacts } from './facts/routes.tsx';
import { beforeAsked, changesReading, showChanges } from './journal/changes-view.tsx';
import { knownByReading, profileReading, readMunicipal, readProfile } from './reading.ts';
import { postSection, showSection } from './section-routes.tsx';
import { staleReason } from './stale.ts';
import { ProfilePage } from './views/profile-page.tsx';

const ahead: RidesAlong<Owner> = async c => {
  const [, , , room = ''] = c.req.path.split('/');
  if (room === 'journal') return [changesReading.ride(theirs, beforeAsked(c))];
  if (room === 'registries' && c.req.method === 'POST') return [];
  const facts = room === 'registries' ? [factsReading.ride(theirs, null)] : [];
  const codes = room === '' && (await municipalLogins(c));
  return [profileReading.ride(theirs, null), ...facts, ...(codes ? [knownByReading.ride(theirs, null)] : [])];
};

const municipalLogins = async (c: AnyContext) => (await regionOf(c)).profile.policies.municipalLogin.enabled;

const savedWords: Record<string, string> = {
  yes: 'Сохранили.',
  confirmed: 'Спасибо. Данные отмечены сегодняшним днём.',
  asked: 'Приняли. Новое значение появится здесь, когда его подтвердит реестр.',
};

/** What is known of a person, and how they change it. Mounted at /cabinet/profile. */
export const profileRoutes = createCitizenRouter({ ahead })
  .get('/', async c => {
    const { profile, checks } = await readProfile(c.get('db'), c.get('citizen'));
    const region = (await regionOf(c)).profile;
    const municipal = region.policies.municipalLogin.enabled ? await readMunicipal(c.get('db'), c.get('citizen')) : null;
    const done = savedWords[c.req.query('saved') ?? ''];
    return page(
      c,
      { title: 'Профиль', section: 'citizen', back: { href: '/cabinet', label: 'Личный кабинет' } },
      <ProfilePage
        {...{ profile, checks, region, municipal }}
        trustLevel={c.get('citizen').trustLevel}
        stale={staleReason(profile, localDate(region.timeZone, now()), region.policies.staleMonths)}
        csrf={c.get('csrf') ?? ''}
        late={(await outageOf(c, 'registries')) !== null}
        done={
          done && (
            <Note status>
              <p>{done}</p>
            </Note>
          )
        }
      />,
    );
  })
  .get('/journal', showChanges)
  .get('/addresses/:which', c => showAddress(c, c.req.param('which')))
  .post('/addresses/:which', c => postAddress(c, c.req.param('which')))
  .post('/confirmation', async c => {
    await readForm(c);
    const { db, device } = await accessOf(c);
    await confirmProfile(db, c.get('citizen'), device);
    return seeOther(c, '/cabinet/profile?saved=confirmed');
  })
  .get('/registries', showFacts)
  .post('/registries/:register', c => postFacts(c, c.req.param('register')))
  .get('/:section', c => showSection(c, c.req.param('section')))
  .post('/:section', c => postSection(c, c.req.param('section')));
