import { createCitizenRouter } from '../accounts/citizen.ts';
import { isPasswordOld, selectPasswordAge } from '../accounts/password-age.ts';
import { openProfile, selectProfile } from '../accounts/profile.ts';
import { selectApplications, selectWaiting } from '../applications/cards/list.ts';
import { selectRefused, unmended } from '../applications/cases/unmended.ts';
import { draftsWithChoice, selectUnfinishedPages } from '../applications/drafts/open-choices.ts';
import { selectDrafts } from '../applications/drafts/start-draft.ts';
import { countDocuments } from '../documents/queries.ts';
import { unreadCount } from '../notifications/queries.ts';
import { now } from '../platform/clock.ts';
import { found } from '../platform/problems.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../platform/read-ahead.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import { nextSteps } from './next-steps.ts';
import { HomePage } from './views/home-page.tsx';

const homeReading = reading(
  (db, owner: Owner, _: null) =>
    [
      selectWaiting(db, owner),
      selectApplications(db, owner, {}, 5),
      selectRefused(db, owner),
      selectDrafts(db, owner),
      selectUnfinishedPages(db, owner),
      unreadCount(db, owner),
      countDocuments(db, owner),
      selectProfile(db, owner),
      selectPasswordAge(db, owner),
    ] as const,
);

const ahead: RidesAlong<Owner> = c => (c.req.path === '/cabinet' ? [homeReading.ride(theirs, null)] : []);

/** The person's home page. */
export const cabinetRoutes = createCitizenRouter({ ahead }).get('/', async c => {
  const { personId, keys } = c.get('citizen');
  const read = await homeReading.read(c.get('db'), personId, null);
  const [waiting, applications, refused, drafts, unfinished, [unread], [documents], [person], [password]] = read;
  const { profile } = await regionOf(c);
  const choices = await draftsWithChoice(keys, unfinished);
  const reminderDays = profile.policies.draftReminderDays;
  const oldPassword = isPasswordOld(password, profile.policies.password, now());
  return page(
    c,
    { title: 'Личный кабинет', section: 'citizen' },
    <HomePage
      steps={nextSteps({ waiting, refusals: unmended(refused, now()), drafts, choices, reminderDays, oldPassword }, now())}
      applications={applications}
      drafts={drafts}
      unread={unread?.unread ?? 0}
      documents={documents?.all ?? 0}
      name={(await openProfile(keys, found(person).sealedProfile)).given.value}
      region={profile}
      csrf={c.get('csrf') ?? ''}
      draft={c.req.query('draft')}
    />,
  );
});
