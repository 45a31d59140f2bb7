import { createCitizenRouter } from '../accounts/citizen.ts';
import { openProfile, selectProfile } from '../accounts/profile.ts';
import { selectApplications, selectWaiting } from '../applications/cards/list.ts';
import { selectDrafts } from '../applications/drafts/start-draft.ts';
import { countDocuments } from '../documents/queries.ts';
import { unreadCount } from '../notifications/queries.ts';
import { found } from '../platform/problems.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import { HomePage } from './views/home-page.tsx';
import { ProfilePage } from './views/profile-page.tsx';

/** The person's home page, and what we know about the person. */
export const cabinetRoutes = createCitizenRouter()
  .get('/', async c => {
    const db = c.get('db');
    const { personId, keys } = c.get('citizen');
    const [waiting, applications, drafts, [unread], [documents], [person]] = await db.batch([
      selectWaiting(db, personId),
      selectApplications(db, personId, {}, 5),
      selectDrafts(db, personId),
      unreadCount(db, personId),
      countDocuments(db, personId),
      selectProfile(db, personId),
    ]);
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: 'Личный кабинет', section: 'citizen' },
      <HomePage
        waiting={waiting}
        applications={applications}
        drafts={drafts}
        unread={unread?.unread ?? 0}
        documents={documents?.all ?? 0}
        name={(await openProfile(keys, found(person).sealedProfile)).given.value}
        region={profile}
        draft={c.req.query('draft')}
      />,
    );
  })
  .get('/profile', async c => {
    const { personId, keys, trustLevel } = c.get('citizen');
    const [person] = await selectProfile(c.get('db'), personId);
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: 'Профиль', section: 'citizen', back: { href: '/cabinet', label: 'Личный кабинет' } },
      <ProfilePage known={await openProfile(keys, found(person).sealedProfile)} trustLevel={trustLevel} region={profile} />,
    );
  });
