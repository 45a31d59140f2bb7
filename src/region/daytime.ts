import { clockStart } from './clock-start.ts';
import { dayNumber, isoDate } from './day.ts';
import type { RegionProfile } from './profile.ts';
import { endOfDay, instantOf, localDate, localTime } from './zone.ts';

/** The instant itself in working hours of any day, or the next opening after it: nobody is woken by a notice of the clock. */
export function daytimeFrom({ timeZone, policies: { working } }: RegionProfile, at: number): number {
  const date = localDate(timeZone, at);
  const late = localTime(timeZone, at) >= working.to;
  return Math.max(at, instantOf(timeZone, late ? isoDate(dayNumber(date) + 1) : date, working.from));
}

/** The next morning offices open, strictly after an instant. */
export function nextOpening(profile: RegionProfile, at: number): number {
  const start = clockStart(profile, at);
  return start > at ? start : clockStart(profile, endOfDay(profile.timeZone, localDate(profile.timeZone, at)) + 1);
}
