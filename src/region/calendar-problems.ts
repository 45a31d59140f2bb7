import { isIsoDate, isWeekend } from './day.ts';
import { fixedHolidays, isFixedHoliday } from './holidays.ts';
import type { CalendarYear } from './profile.ts';

/** What is wrong with one year of the production calendar, in sentences that name the date. */
export function calendarProblems(year: string, { holidays, workdays }: CalendarYear): string[] {
  const where = `calendar.${year}`;
  if (!/^20\d\d$/.test(year)) return [`${where}: год должен быть вида 2027.`];
  const dates = [...holidays, ...workdays];
  const problems = dates
    .filter(date => !isIsoDate(date) || !date.startsWith(year))
    .map(date => `${where}: «${date}» не дата этого года вида ${year}-01-31.`);
  if (problems.length > 0) return problems;
  const twice = dates.filter((date, i) => dates.indexOf(date) !== i);
  const off = new Set(holidays);
  return [
    ...twice.map(date => `${where}: ${date} стоит дважды.`),
    ...workdays
      .filter(date => !isWeekend(date) || isFixedHoliday(date))
      .map(date => `${where}.workdays: ${date} не суббота и не воскресенье или праздник, рабочим его не сделать.`),
    ...fixedHolidays
      .map(day => `${year}-${day}`)
      .filter(date => !isWeekend(date) && !off.has(date))
      .map(date => `${where}.holidays: нет праздника ${date} (статья 112 Трудового кодекса).`),
  ];
}
