import type { Service } from '../../catalogue/service.ts';
import { remaining } from '../../region/deadline.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { plural } from '../../ui/plural.ts';
import { isOpen } from '../application.ts';
import type { ApplicationRow } from '../cases/case.ts';
import { firstSort } from '../cases/registration.ts';

/** When the decision comes, honestly: a date, or how many days are left once the clock goes on. Null when nothing is awaited. */
export function dueWords(profile: RegionProfile, service: Pick<Service, 'deadline'>, application: ApplicationRow): string | null {
  if (!isOpen(application.status)) return null;
  const day = (at: number) => formatDate(localDate(profile.timeZone, at));
  if (application.clockStartedAt === null) return `Зарегистрируем до ${day(firstSort(profile, application.submittedAt))}`;
  const stop = application.clockStops.at(-1);
  if (stop && stop.resumedAt === null) {
    const earlier = application.clockStops.flatMap(({ stoppedAt, resumedAt }) =>
      resumedAt === null ? [] : [{ stoppedAt, resumedAt }],
    );
    const left = remaining(profile, application.clockStartedAt, service.deadline, stop.stoppedAt, earlier);
    return `Решение через ${left} ${dayWords(left, service.deadline.unit)} после вашего ответа`;
  }
  return application.dueAt === null ? null : `Решение до ${day(application.dueAt)}`;
}

const dayWords = (n: number, unit: 'working' | 'calendar') =>
  unit === 'working'
    ? plural(n, 'рабочий день', 'рабочих дня', 'рабочих дней')
    : plural(n, 'календарный день', 'календарных дня', 'календарных дней');
