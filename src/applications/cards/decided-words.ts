import { casesOf } from '../../catalogue/bodies/cases.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate, formatDay } from '../../ui/dates.ts';
import type { OpenedCase } from '../cases/read-case.ts';
import { firstSort } from '../cases/registration.ts';

/** «Решение 12 ноября 2026 г., срок был до 20 ноября», by the term of whoever decided; null while there is no decision. */
export function decidedWords(
  profile: RegionProfile,
  { application, service, outside }: Pick<OpenedCase, 'application' | 'service' | 'outside'>,
): string | null {
  const { status, decidedAt, submittedAt, registeredAt } = application;
  if (decidedAt === null) return null;
  const theirs = outside?.order.state === 'decided' ? outside.order : undefined;
  // What was not registered was due by the day of registration.
  const early = status === 'intake_refused' && registeredAt === null;
  const dueAt = theirs ? theirs.dueAt : early ? firstSort(profile, submittedAt) : application.dueAt;
  const decided = localDate(profile.timeZone, decidedAt);
  const words = `Решение${theirs && service.outside ? ` ${casesOf(service.outside).of}` : ''} ${formatDate(decided)}`;
  if (dueAt === null) return words;
  const due = localDate(profile.timeZone, dueAt);
  return `${words}, срок был до ${due.slice(0, 4) === decided.slice(0, 4) ? formatDay(due) : formatDate(due)}`;
}
