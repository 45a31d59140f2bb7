import { firstMissing, type Missing, type UploadCounts } from '../../forms/complete.ts';
import { journey } from '../../forms/journey.ts';
import { now } from '../../platform/clock.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft } from './draft.ts';
import { unseenFiles } from './mending.ts';

/** How many files each slot of a draft has. */
export function uploadCounts({ files }: Pick<Draft, 'files'>): UploadCounts {
  const counts: UploadCounts = {};
  for (const { slot } of files) counts[slot] = (counts[slot] ?? 0) + 1;
  return counts;
}

/** The first page that still needs an answer, a file or, in a draft that mends a refusal, a look; null when it may be sent. */
export function missingIn({ profile }: CaseContext, draft: Draft): Missing | null {
  const missing = firstMissing(draft.form, draft.answers, uploadCounts(draft), { today: localDate(profile.timeZone, now()) });
  const pages = journey(draft.form, draft.answers);
  const place = (path: string) => pages.findIndex(entry => entry.path === path);
  const unseen = unseenFiles(draft, pages);
  return unseen && (!missing || place(unseen.path) < place(missing.entry.path)) ? { entry: unseen, errors: [] } : missing;
}
