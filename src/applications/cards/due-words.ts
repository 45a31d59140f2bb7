import { casesOf } from '../../catalogue/bodies/cases.ts';
import type { Service } from '../../catalogue/service.ts';
import { now } from '../../platform/clock.ts';
import { pausedDeadline, remaining } from '../../region/deadline.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import { plural } from '../../ui/plural.ts';
import { isOpen } from '../application.ts';
import type { ApplicationRow } from '../cases/case.ts';
import { firstSort } from '../cases/registration.ts';

/** When the decision comes, honestly: a date, or how many days are left once the clock goes on. Null when nothing is awaited. */
export function dueWords(
  profile: RegionProfile,
  service: Pick<Service, 'deadline' | 'outside'>,
  application: ApplicationRow,
  at = now(),
): string | null {
  if (!isOpen(application.status)) return null;
  const day = (instant: number) => formatDate(localDate(profile.timeZone, instant));
  if (application.status === 'submitted') {
    const first = firstSort(profile, application.submittedAt);
    return first < at ? `Срок регистрации прошёл ${day(first)}` : `Зарегистрируем до ${day(first)}`;
  }
  const { number, unit } = service.deadline;
  // What another body decides is only passed on by our term.
  const what = service.outside ? `Передадим в ${casesOf(service.outside).to}` : 'Решение';
  const term = service.outside ? 'Срок передачи' : 'Срок решения';
  if (application.clockStartedAt === null) return `${what} через ${number} ${dayWords(number, unit)} после всех документов`;
  const stop = application.clockStops.at(-1);
  if (stop && stop.resumedAt === null) {
    const earlier = application.clockStops.flatMap(({ stoppedAt, resumedAt }) =>
      resumedAt === null ? [] : [{ stoppedAt, resumedAt }],
    );
    const left = remaining(profile, application.clockStartedAt, service.deadline, stop.stoppedAt, earlier);
    if (left > 0) return `${what} через ${left} ${dayWords(left, unit)} после вашего ответа`;
    // It was over before the question: a question does not bring it back.
    return `${term} прошёл ${day(pausedDeadline(profile, application.clockStartedAt, service.deadline, earlier).dueAt)}`;
  }
  if (application.dueAt === null) return null;
  return application.dueAt < at ? `${term} прошёл ${day(application.dueAt)}` : `${what} до ${day(application.dueAt)}`;
}

/** «рабочих дней» for 5 working ones. */
export const dayWords = (n: number, unit: 'working' | 'calendar') =>
  unit === 'working'
    ? plural(n, 'рабочий день', 'рабочих дня', 'рабочих дней')
    : plural(n, 'календарный день', 'календарных дня', 'календарных дней');
