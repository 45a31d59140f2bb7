import type { BatchResponse } from 'drizzle-orm/batch';
import type { Db, Statement } from '../platform/db.ts';
import { found } from '../platform/problems.ts';
import { type Recording, recordChange } from '../platform/record-change.ts';
import { type ProfileRow, selectProfileRow } from './change-profile.ts';

/** `recordChange` of something that changes the person's profile with it: `changeProfile` works on `row`. */
export const changePerson = <const Reads extends readonly Statement[], Done>(
  db: Db,
  personId: string,
  reads: Reads,
  decide: (row: ProfileRow, rows: BatchResponse<Reads>, record: Recording) => Promise<Done>,
): Promise<Done> =>
  recordChange(
    db,
    personId,
    [selectProfileRow(db, personId), ...reads],
    ([[row], ...rows], record) => decide(found(row), rows as unknown as BatchResponse<Reads>, record),
    ['profile_changes.'],
  );
