const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** «ноября» for 11. */
export const monthOf = (month: number): string => MONTHS[month - 1] ?? '';

/** «21 ноября 2026 г.» from an ISO date `2026-11-21`; anything else is returned as it came. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${Number(parts[3])} ${monthOf(Number(parts[2]))} ${Number(parts[1])} г.` : iso;
}

/** «21 ноября», for places where the year is plain. */
export const formatDay = (iso: string): string => formatDate(iso).replace(/ \d+ г\.$/, '');

// Making an Intl formatter costs more than a whole page of them in use.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const date = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, ...date, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** The ISO date a moment (ms since the epoch) falls on in the time zone. */
export function dateAt(at: number, timeZone: string): string {
  // en-GB: «21/11/2026, 14:05»
  const text = clockOf(timeZone).format(at);
  return `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)}`;
}

/** «14:05» in the time zone. */
export const formatTime = (at: number, timeZone: string): string => clockOf(timeZone).format(at).slice(12, 17);

/** «21 ноября 2026 г., 14:05» in the time zone. */
export const formatDateTime = (at: number, timeZone: string): string =>
  `${formatDate(dateAt(at, timeZone))}, ${formatTime(at, timeZone)}`;

const NAMES = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');
const WEEKDAYS = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');

/** «Ноябрь 2026» for `2026-11` or any date of it. */
export const monthName = (iso: string): string => `${NAMES[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** «понедельник» for `2026-11-23`. */
export const weekdayOf = (iso: string): string => WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
