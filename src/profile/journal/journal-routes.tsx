import { createCitizenRouter } from '../../accounts/citizen.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../../platform/read-ahead.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { FACTS_ON_PAGE, selectFacts } from './account-journal.ts';
import { beforeAsked } from './changes-view.tsx';
import { JournalPage } from './views/journal-page.tsx';

const factsReading = reading((db, owner: Owner, before: number) => [selectFacts(db, owner, before)] as const);
const ahead: RidesAlong<Owner> = c => [factsReading.ride(theirs, beforeAsked(c))];

/** A person's own journal of their account. Mounted at /journal. */
export const journalRoutes = createCitizenRouter({ ahead }).get('/', async c => {
  const { personId } = c.get('citizen');
  const [rows] = await factsReading.read(c.get('db'), personId, beforeAsked(c));
  const facts = rows.slice(0, FACTS_ON_PAGE);
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: 'Журнал кабинета', section: 'citizen', back: { href: '/cabinet/profile', label: 'Профиль' } },
    <JournalPage
      facts={facts}
      personId={personId}
      timeZone={profile.timeZone}
      earlier={rows.length > facts.length ? facts.at(-1)?.seq : undefined}
    />,
  );
});
