import type { ExplainedDay } from '../../region/explain-term.ts';
import { holidayName } from '../../region/holidays.ts';
import type { Spell } from './deadline-story.ts';

/** Days in a row that are explained by the same words; `nth` of a counted day, each of which stands alone. */
export type DeadlineLine = { from: string; to: string; nth: number | null; words: string };

/** The days of a term as lines to read: a counted day is a line, days off in a row are one. */
export function deadlineLines(days: ExplainedDay[], unit: 'working' | 'calendar', spells: Spell[]): DeadlineLine[] {
  const lines: DeadlineLine[] = [];
  for (const day of days) {
    const words = wordsOf(day, unit, spells);
    const last = lines.at(-1);
    if (last && day.nth === null && last.nth === null && last.words === words) last.to = day.date;
    else lines.push({ from: day.date, to: day.date, nth: day.nth, words });
  }
  return lines;
}

function wordsOf(day: ExplainedDay, unit: 'working' | 'calendar', spells: Spell[]): string {
  if (day.nth !== null) {
    const words = `${day.nth}-й ${unit === 'working' ? 'рабочий' : 'календарный'} день`;
    return day.extra && unit === 'working' ? `${words}: выходной сделали рабочим` : words;
  }
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
      return 'выходной, не считаем';
    case 'holiday':
      return `праздник, не считаем: ${holidayName(day.date)}`;
    case 'transferred':
      return 'выходной перенесён на этот день, не считаем';
  }
}
