import { workingDaysBetween } from '../region/calendar.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';
import { formatDay } from '../ui/dates.ts';
import { plural } from '../ui/plural.ts';

/** The deadline as an officer reads it, lateness in words: «просрочено на 2 рабочих дня», «сегодня», «приостановлен до 27 ноября». */
export function deadlineWords(profile: RegionProfile, entry: { sortAt: number; clockStopped: boolean }, at: number) {
  const due = localDate(profile.timeZone, entry.sortAt);
  const today = localDate(profile.timeZone, at);
  if (entry.clockStopped) return { text: `приостановлен до ${formatDay(due)}`, late: false };
  if (due === today) return { text: 'сегодня', late: false };
  if (due > today) return { text: formatDay(due), late: false };
  const days = Math.max(1, workingDaysBetween(profile, due, today));
  return { text: `просрочено на ${days} ${plural(days, 'рабочий день', 'рабочих дня', 'рабочих дней')}`, late: true };
}
