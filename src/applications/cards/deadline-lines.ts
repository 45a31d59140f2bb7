import type { ExplainedDay } from '../../region/explain-term.ts';
import { holidayName } from '../../region/holidays.ts';
import { formatDay, weekdayOf } from '../../ui/dates.ts';
import type { Spell } from './deadline-story.ts';

/** Days in a row that are explained by the same words; `nth` of a counted day, each of which stands alone. */
export type DeadlineLine = { from: string; to: string; nth: number | null; words: string };

type Unit = 'working' | 'calendar';

/** The days of a term as lines to read: a counted day is a line, days off in a row are one. */
export function deadlineLines(days: ExplainedDay[], unit: Unit, spells: Spell[]): DeadlineLine[] {
  const lines: (DeadlineLine & { alone: string })[] = [];
  for (const day of days) {
    const alone = wordsOf(day, unit, spells, false);
    const last = lines.at(-1);
    if (last && day.nth === null && last.nth === null && last.alone === alone)
      Object.assign(last, { to: day.date, words: wordsOf(day, unit, spells, true) });
    else lines.push({ from: day.date, to: day.date, nth: day.nth, words: alone, alone });
  }
  return lines.map(({ alone, ...line }) => line);
}

/** «28 ноября, суббота», «28 и 29 ноября», «С 31 декабря по 8 января». */
export function lineDays({ from, to }: Pick<DeadlineLine, 'from' | 'to'>): string {
  const [first, last] = [formatDay(from), formatDay(to)];
  if (from === to) return `${first}, ${weekdayOf(from)}`;
  const short = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : first;
  const next = Date.parse(to) - Date.parse(from) === 86_400_000;
  return next ? `${short} и ${last}` : `С ${short} по ${last}`;
}

/** `many`: the words are about several days in a row. */
function wordsOf(day: ExplainedDay, unit: Unit, spells: Spell[], many: boolean): string {
  if (day.nth !== null) {
    const words = `${day.nth}-й ${unit === 'working' ? 'рабочий' : 'календарный'} день`;
    return day.extra && unit === 'working' ? `${words}: выходной сделали рабочим` : words;
  }
  const uncounted = many ? 'не считаются' : 'не считается';
  switch (day.why) {
    case 'start':
      return 'срок начался, дни считают со следующего';
    case 'paused': {
      const spell = spells[day.pause ?? -1];
      const stands = spell?.to === null ? 'срок стоит: ждём ваш ответ' : 'срок стоял: ждали ваш ответ';
      return spell?.ground ? `${stands}. Запрос: ${spell.ground}` : stands;
    }
    case 'moved':
      return 'последний день выпал на выходной, срок перешёл на рабочий день';
    case 'weekend':
      return `${many ? 'выходные' : 'выходной'}, ${uncounted}`;
    case 'holiday':
      return `${many ? 'праздники' : 'праздник'}, ${uncounted}: ${holidayName(day.date)}`;
    case 'transferred':
      return `${many ? 'перенесённые выходные' : 'перенесённый выходной'}, ${uncounted}`;
  }
}
