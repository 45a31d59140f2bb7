import { instantOf } from '../../src/region/zone.ts';
import { Refusal } from './refusal.mjs';

/** «2026-12-10» or «2026-12-10 09:00» on the region's clocks, in ms. Throws a Refusal that names the option. */
export function momentOf(text, option, timeZone) {
  const [, date, time = '00:00'] = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d:[0-5]\d|2[0-3]:[0-5]\d))?$/.exec(text ?? '') ?? [];
  // «31 февраля» is parsed as a day of March.
  if (!date || !isDay(date)) throw new Refusal(`${option}: нужен день или час, как 2026-12-10 или "2026-12-10 09:00".`);
  return instantOf(timeZone, date, time);
}

const DAY = 86_400_000;
/** A year typed wrong closes a service for ever: no moment is more than three years ahead. Throws a Refusal that names the option. */
export function soonEnough(at, option) {
  if (at > Date.now() + 3 * 366 * DAY) throw new Refusal(`${option}: это больше чем через три года. Проверьте год.`);
  return at;
}

const LONGEST = 300;

/** Words of an admin that people read on a page: one line, not a book. `need` says what to write when there are none. Throws a Refusal. */
export function wordsFor(text, option, need) {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  if (!words) throw new Refusal(`${option}: ${need}`);
  if (words.length > LONGEST) throw new Refusal(`${option}: ${words.length} знаков, а помещается ${LONGEST}. Напишите короче.`);
  if (/[\p{Cc}\p{Bidi_Control}]/u.test(words)) throw new Refusal(`${option}: в словах есть невидимый знак. Наберите их заново.`);
  return words;
}

const isDay = date => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** «10 декабря 2026 г. в 09:00» on the region's clocks. */
export const momentWords = (at, timeZone) =>
  new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
