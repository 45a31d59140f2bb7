import { now } from '../../platform/clock.ts';
import { announcement } from '../../platform/outbox.ts';
import { outbox } from '../../platform/schema.ts';
import { nextOpening } from '../../region/daytime.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';

/** The statement of one notice a working morning to the heads of a department, however many cases became theirs to mind since the last. */
export function noticeToHeads({ db, profile }: Pick<CaseContext, 'db' | 'profile'>, department: string) {
  const morning = nextOpening(profile, now());
  const id = `overdue-${department}-${localDate(profile.timeZone, morning)}`;
  return db
    .insert(outbox)
    .values({ ...announcement('heads.overdue', { department }, id), nextAt: morning })
    .onConflictDoNothing();
}
