import { DAY, MINUTE, SECOND } from '../platform/clock.ts';
import { dayNumber, isoDate } from './day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const REMEMBERED = 4000;
/** Every zone changes its offset on a quarter of an hour, so one answer of Intl serves the whole quarter. */
const QUARTER = 15 * MINUTE;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, at: number): number {
  const quarter = Math.floor(at / QUARTER) * QUARTER;
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(quarter)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  const offset = Date.UTC(year, month - 1, day, hour, minute) + second * SECOND - quarter;
  if (offsets.size >= REMEMBERED) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The date on the zone's clocks at an instant: `2026-11-21`. */
export const localDate = (timeZone: string, at: number): string => isoDate(Math.floor((at + offsetAt(timeZone, at)) / DAY));

/** The time on the zone's clocks at an instant: `09:05`. */
export const localTime = (timeZone: string, at: number): string =>
  new Date(at + offsetAt(timeZone, at)).toISOString().slice(11, 16);

/** The instant when the zone's clocks show `09:05` on a date; the first of two; the end of the gap when they skip it. */
export function instantOf(timeZone: string, date: string, time: string): number {
  const local = dayNumber(date) * DAY + Number(time.slice(0, 2)) * 60 * MINUTE + Number(time.slice(3, 5)) * MINUTE;
  const before = local - offsetAt(timeZone, local - DAY);
  const after = local - offsetAt(timeZone, local + DAY);
  const fits = [before, after].filter(at => at + offsetAt(timeZone, at) === local);
  return fits.length > 0 ? Math.min(...fits) : Math.max(before, after);
}

/** The last millisecond of a date in the zone. */
export const endOfDay = (timeZone: string, date: string): number =>
  instantOf(timeZone, isoDate(dayNumber(date) + 1), '00:00') - 1;
