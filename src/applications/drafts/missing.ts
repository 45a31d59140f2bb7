import { firstMissing, type Missing, type UploadCounts } from '../../forms/complete.ts';
import { now } from '../../platform/clock.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft } from './draft.ts';

/** How many files each slot of a draft has. */
export function uploadCounts({ files }: Pick<Draft, 'files'>): UploadCounts {
  const counts: UploadCounts = {};
  for (const { slot } of files) counts[slot] = (counts[slot] ?? 0) + 1;
  return counts;
}

/** The first page that still needs an answer or a file, or null when the draft may be sent. */
export const missingIn = ({ profile }: CaseContext, draft: Draft): Missing | null =>
  firstMissing(draft.form, draft.answers, uploadCounts(draft), { today: localDate(profile.timeZone, now()) });
