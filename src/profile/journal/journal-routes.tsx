import { createCitizenRouter } from '../../accounts/citizen.ts';
import { openDevice } from '../../accounts/sessions/device.ts';
import { keyring } from '../../platform/http.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../../platform/read-ahead.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { FACTS_ON_PAGE, selectFacts } from './account-journal.ts';
import { beforeAsked } from './changes-view.tsx';
import { factLine } from './fact-line.ts';
import { JournalPage } from './views/journal-page.tsx';

const factsReading = reading((db, owner: Owner, before: number) => [selectFacts(db, owner, before)] as const);
const ahead: RidesAlong<Owner> = c => [factsReading.ride(theirs, beforeAsked(c))];

/** A person's own journal of their account. Mounted at /journal. */
export const journalRoutes = createCitizenRouter({ ahead }).get('/', async c => {
  const { personId } = c.get('citizen');
  const [rows] = await factsReading.read(c.get('db'), personId, beforeAsked(c));
  const { profile } = await regionOf(c);
  const ring = await keyring(c);
  const lines = await Promise.all(
    rows.slice(0, FACTS_ON_PAGE).map(async ({ fact, tokenHash, sealedDevice }) => {
      const device = tokenHash === null ? null : await openDevice(ring, { tokenHash, sealedDevice });
      return factLine(fact, device, personId, profile);
    }),
  );
  return page(
    c,
    { title: 'Журнал кабинета', section: 'citizen', back: { href: '/cabinet/profile', label: 'Профиль' } },
    <JournalPage
      lines={lines}
      timeZone={profile.timeZone}
      earlier={rows.length > lines.length ? lines.at(-1)?.seq : undefined}
    />,
  );
});
