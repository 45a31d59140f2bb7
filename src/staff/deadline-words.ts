import type { QueueRow } from '../applications/cases/case.ts';
import { workingDaysBetween } from '../region/calendar.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';
import { formatDay } from '../ui/dates.ts';
import { plural } from '../ui/plural.ts';

type Entry = Pick<QueueRow, 'sortAt' | 'clockStopped' | 'status' | 'escalatedFor'>;

/** Working days before a deadline from which the queue says how many are left. */
const NEAR = 2;

/**
 * The deadline as an officer reads it, lateness in words: «просрочено на 2 рабочих дня», «сегодня», «приостановлен до 27 ноября»,
 * with a note near it («остался 1 рабочий день») and after it («передано руководителю»), and of what is not registered yet «зарегистрировать до 24 ноября».
 */
export function deadlineWords(
  profile: RegionProfile,
  { sortAt, clockStopped, status, escalatedFor }: Entry,
  at: number,
): { text: string; note?: string; late: boolean } {
  const due = localDate(profile.timeZone, sortAt);
  const today = localDate(profile.timeZone, at);
  if (status === 'external') return { text: 'решает другое ведомство', late: false };
  if (clockStopped) return { text: `приостановлен до ${formatDay(due)}`, late: false };
  if (due < today) {
    const days = Math.max(1, workingDaysBetween(profile, due, today));
    const note = escalatedFor === sortAt ? 'передано руководителю' : undefined;
    return { text: `просрочено на ${days} ${plural(days, 'рабочий день', 'рабочих дня', 'рабочих дней')}`, note, late: true };
  }
  const day = due === today ? 'сегодня' : formatDay(due);
  const left = workingDaysBetween(profile, today, due);
  if (status !== 'submitted') return { text: day, note: due === today || left > NEAR ? undefined : leftWords(left), late: false };
  return { text: `зарегистрировать ${due === today ? day : `до ${day}`}`, late: false };
}

const leftWords = (n: number): string =>
  `${plural(n, 'остался', 'осталось', 'осталось')} ${n} ${plural(n, 'рабочий день', 'рабочих дня', 'рабочих дней')}`;
