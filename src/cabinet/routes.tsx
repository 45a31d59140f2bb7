import { createCitizenRouter } from '../accounts/citizen.ts';
import { selectClosing } from '../accounts/closing/closing.ts';
import { doneSaid } from '../accounts/joining/done.ts';
import { openIdentifiers, selectIdentifiers } from '../accounts/own-identifiers.ts';
import { isPasswordOld, selectPasswordAge } from '../accounts/password-age.ts';
import { selectApplications, selectHistory, selectWaiting } from '../applications/cards/list.ts';
import { selectRefused, unmended } from '../applications/cases/unmended.ts';
import { draftsWithChoice, selectUnfinishedPages } from '../applications/drafts/open-choices.ts';
import { selectDrafts } from '../applications/drafts/start-draft.ts';
import { countDocuments } from '../documents/queries.ts';
import { selectReturned } from '../identity/select-returned.ts';
import { unreadCount } from '../notifications/queries.ts';
import { openProfile, selectProfile } from '../persons/profile.ts';
import { selectChecks } from '../persons/registry/check.ts';
import { now } from '../platform/clock.ts';
import { found } from '../platform/problems.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../platform/read-ahead.ts';
import { selectConsents } from '../profile/consents/settle-consent.ts';
import { staleReason } from '../profile/stale.ts';
import { openChecks, unmatched } from '../profile/standing.ts';
import { valueLabels } from '../profile/texts.ts';
import { regionOf } from '../region/current.ts';
import { localDate } from '../region/zone.ts';
import { dateAt, formatDate } from '../ui/dates.ts';
import { page } from '../ui/page.tsx';
import { hints } from './hints.ts';
import { nextSteps } from './next-steps.ts';
import { unconfirmed } from './unconfirmed.ts';
import { HomePage } from './views/home-page.tsx';

const homeReading = reading((db, owner: Owner, _: null) => ({
  waiting: selectWaiting(db, owner),
  applications: selectApplications(db, owner, {}, 5),
  refused: selectRefused(db, owner),
  drafts: selectDrafts(db, owner),
  unfinished: selectUnfinishedPages(db, owner),
  unread: unreadCount(db, owner),
  documents: countDocuments(db, owner),
  person: selectProfile(db, owner),
  password: selectPasswordAge(db, owner),
  closing: selectClosing(db, owner),
  checks: selectChecks(db, owner, 'profile'),
  knownBy: selectIdentifiers(db, owner),
  returned: selectReturned(db, owner),
  consents: selectConsents(db, owner),
  history: selectHistory(db, owner),
}));

const ahead: RidesAlong<Owner> = c => (c.req.path === '/cabinet' ? [homeReading.ride(theirs, null)] : []);

/** The person's home page. */
export const cabinetRoutes = createCitizenRouter({ ahead }).get('/', async c => {
  const { personId, keys } = c.get('citizen');
  const read = await homeReading.read(c.get('db'), personId, null);
  const { waiting, applications, refused, drafts, unfinished, checks, knownBy, consents, history } = read;
  const { profile } = await regionOf(c);
  const choices = await draftsWithChoice(keys, unfinished);
  const reminderDays = profile.policies.draftReminderDays;
  const known = await openProfile(keys, found(read.person[0]).sealedProfile);
  const oldPassword = isPasswordOld(read.password[0], profile.policies.password, now());
  const standing = {
    ...{ waiting, refusals: unmended(refused, now()), drafts, choices, reminderDays, oldPassword },
    closing: read.closing[0]?.dueAt ?? null,
    identityReturned: read.returned.length > 0,
    hasContact: knownBy.some(({ kind, verifiedAt }) => (kind === 'phone' || kind === 'email') && verifiedAt !== null),
    unconfirmed: unconfirmed(await openIdentifiers(keys, knownBy)),
    unmatched: unmatched(await openChecks(keys, checks), known).map(kind => valueLabels[kind]),
    stale: staleReason(known, localDate(profile.timeZone, now()), profile.policies.staleMonths),
  };
  // Without consent nobody looks for them.
  const wanted = consents.some(({ purpose }) => purpose === 'hints');
  return page(
    c,
    { title: 'Личный кабинет', section: 'citizen' },
    <HomePage
      steps={nextSteps(standing, now())}
      applications={applications}
      drafts={drafts}
      unread={read.unread[0]?.unread ?? 0}
      documents={read.documents[0]?.all ?? 0}
      hints={wanted ? hints(history, now(), at => formatDate(dateAt(at, profile.timeZone))) : null}
      name={known.given.value}
      region={profile}
      csrf={c.get('csrf') ?? ''}
      draft={c.req.query('draft')}
      wayIn={doneSaid(c.req.query('done'))}
    />,
  );
});
