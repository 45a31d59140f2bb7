import type { QueueRow } from '../applications/cases/case.ts';
import { workingDaysBetween } from '../region/calendar.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';
import { formatDay } from '../ui/dates.ts';
import { plural } from '../ui/plural.ts';

type Entry = Pick<QueueRow, 'sortAt' | 'clockStopped' | 'status'>;

/**
 * The deadline as an officer reads it, lateness in words: «просрочено на 2 рабочих дня», «сегодня», «приостановлен до 27 ноября»,
 * and of what is not registered yet «зарегистрировать до 24 ноября».
 */
export function deadlineWords(profile: RegionProfile, { sortAt, clockStopped, status }: Entry, at: number) {
  const due = localDate(profile.timeZone, sortAt);
  const today = localDate(profile.timeZone, at);
  if (clockStopped) return { text: `приостановлен до ${formatDay(due)}`, late: false };
  if (due < today) {
    const days = Math.max(1, workingDaysBetween(profile, due, today));
    return { text: `просрочено на ${days} ${plural(days, 'рабочий день', 'рабочих дня', 'рабочих дней')}`, late: true };
  }
  const day = due === today ? 'сегодня' : formatDay(due);
  if (status !== 'submitted') return { text: day, late: false };
  return { text: `зарегистрировать ${due === today ? day : `до ${day}`}`, late: false };
}
