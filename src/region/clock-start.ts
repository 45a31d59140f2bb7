import { workingDayFrom } from './calendar.ts';
import { dayNumber, isoDate } from './day.ts';
import type { RegionProfile } from './profile.ts';
import { instantOf, localDate, localTime } from './zone.ts';

/**
 * When the clock of law starts for something that came at an instant (ms): at once in working hours, at the opening of that
 * day before them, and at the opening of the next working day after hours or on a day off.
 */
export function clockStart(profile: RegionProfile, at: number): number {
  const { timeZone, policies } = profile;
  const date = localDate(timeZone, at);
  const missed = localTime(timeZone, at) >= policies.working.to;
  const day = workingDayFrom(profile, missed ? isoDate(dayNumber(date) + 1) : date);
  return Math.max(at, instantOf(timeZone, day, policies.working.from));
}
