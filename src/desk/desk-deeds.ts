import { and, desc, eq, gte } from 'drizzle-orm';
import type { Officer } from '../accounts/officer.ts';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import { type Owner, reading } from '../platform/read-ahead.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';
import { deskDeeds } from './schema.ts';

type DeedRow = typeof deskDeeds.$inferSelect;
export type DeskDeedKind = DeedRow['kind'];
/** For whom it was done («Иванова А. П.») and which document was shown («паспорт 9901 ••••56»). */
export type About = { whom: string; document: string };
export type DeskDeed = Omit<DeedRow, 'sealedAbout'> & About;

type Officers = Pick<Officer, 'department' | 'staffId' | 'keys'>;

const place = (id: string) => `desk_deeds/${id}/sealed_about`;

/** As many deeds of one day as the desk's home shows. */
const SHOWN = 50;

/** The statements that record a deed at the officer's desk, for the batch of the fact. */
export async function deskDeed(
  db: Db,
  { department: office, staffId, keys }: Officers,
  { about, ...deed }: Pick<DeedRow, 'kind' | 'subject' | 'personId'> & { about: About },
): Promise<Statement[]> {
  const id = randomId();
  const sealedAbout = await sealJson(await keys.of('queue'), about, place(id));
  return [db.insert(deskDeeds).values({ id, office, staffId, ...deed, sealedAbout, at: now() })];
}

/** The deeds of one office since a moment, the last first; they may come with the session. */
export const deedsReading = reading(
  (db, office: Owner, { since }: { since: number }) =>
    [
      db
        .select()
        .from(deskDeeds)
        .where(and(eq(deskDeeds.office, office), gte(deskDeeds.at, since)))
        .orderBy(desc(deskDeeds.at))
        .limit(SHOWN),
    ] as const,
);

/** The rows of `deedsReading` for an officer of that office. */
export async function openDeeds({ keys }: Pick<Officer, 'keys'>, rows: DeedRow[]): Promise<DeskDeed[]> {
  const key = await keys.of('queue');
  return Promise.all(
    rows.map(async ({ sealedAbout, ...row }) => ({ ...row, ...(await unsealJson<About>(key, sealedAbout, place(row.id))) })),
  );
}
