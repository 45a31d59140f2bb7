import { SECOND } from '../../platform/clock.ts';
import { dayNumber, isoDate } from '../../region/day.ts';

/** A whole day in a calendar. `uid` stays the same for one thing; a higher `sequence` replaces what was known of it. */
export type CalendarEvent = {
  uid: string;
  /** ISO date. */
  date: string;
  summary: string;
  status: 'CONFIRMED' | 'CANCELLED';
};

/** `changedAt` (ms) and `sequence` are the last change of everything in it. */
export type Calendar = { name: string; url: string; sequence: number; changedAt: number; events: CalendarEvent[] };

/** An iCalendar file (RFC 5545) to subscribe to: whole days, so that no time zone is needed. */
export function calendarFile({ name, url, sequence, changedAt, events }: Calendar): string {
  const stamp = utc(changedAt);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kabinet//Applications//RU',
    'CALSCALE:GREGORIAN',
    // RFC 7986: how often to look, and the name.
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap(({ uid, date, summary, status }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${basic(date)}`,
      // The end is the day after: it is not part of the event.
      `DTEND;VALUE=DATE:${basic(isoDate(dayNumber(date) + 1))}`,
      `SUMMARY:${text(summary)}`,
      `STATUS:${status}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map(line => `${fold(line)}\r\n`)
    .join('');
}

const basic = (iso: string): string => iso.replaceAll('-', '');
const utc = (at: number): string =>
  `${new Date(Math.floor(at / SECOND) * SECOND).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A TEXT value: backslash, semicolon, comma and line end are escaped (3.3.11). */
const text = (value: string): string => value.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

const LONGEST = 75;
const octets = (piece: string): number => new TextEncoder().encode(piece).byteLength;

/** A line of at most 75 octets, the rest on lines that begin with a space; no character is torn (3.1). */
function fold(line: string): string {
  const lines = [''];
  for (const character of line) {
    if (octets(lines.at(-1) + character) > LONGEST) lines.push(' ');
    lines.push(`${lines.pop()}${character}`);
  }
  return lines.join('\r\n');
}
