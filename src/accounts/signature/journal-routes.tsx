import { desc, eq } from 'drizzle-orm';
import { type Owner, type RidesAlong, reading, theirs } from '../../platform/read-ahead.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { createCitizenRouter } from '../citizen.ts';
import { signatures } from '../signature-schema.ts';
import { openCertificate } from './journal-row.ts';
import { JournalPage } from './views/journal-page.tsx';

/** Lines of one page: who signs every day fills it in three months. */
const LINES = 100;

const journalReading = reading(
  (db, owner: Owner, _: null) =>
    [db.select().from(signatures).where(eq(signatures.ownerId, owner)).orderBy(desc(signatures.at)).limit(LINES)] as const,
);
const ahead: RidesAlong<Owner> = () => [journalReading.ride(theirs, null)];

/** The person's own journal of signatures. */
export const signatureJournal = createCitizenRouter({ ahead }).get('/', async c => {
  const { personId, keys } = c.get('citizen');
  const [rows] = await journalReading.read(c.get('db'), personId, null);
  const lines = await Promise.all(rows.map(async row => ({ row, certificate: await openCertificate(keys, row) })));
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: 'Электронные подписи', section: 'citizen', back: { href: '/cabinet/security', label: 'Вход и безопасность' } },
    <JournalPage lines={lines} most={LINES} timeZone={profile.timeZone} />,
  );
});
