import { monthOf } from './dates.ts';
import { counted } from './plural.ts';

export type DatePart = 'day' | 'month' | 'year';
export type DateParts = Record<DatePart, string>;
export type ParsedDate = { iso: string } | { part: DatePart; message: string };

const NAMES = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const PREPOSITIONAL = 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');

/** An ISO date from what stands in three inputs; a month may be a number or a word. Says which part is wrong and why. */
export function parseDateParts(parts: DateParts): ParsedDate {
  if (!parts.day) return { part: 'day', message: 'Введите день.' };
  if (!parts.month) return { part: 'month', message: 'Введите месяц.' };
  if (!parts.year) return { part: 'year', message: 'Введите год.' };
  const day = digits(parts.day, 2);
  const month = digits(parts.month, 2) ?? monthByName(parts.month);
  if (day === null || day < 1 || day > 31) return { part: 'day', message: 'День – это число от 1 до 31.' };
  if (month === null || month < 1 || month > 12) return { part: 'month', message: 'Месяц – это число от 1 до 12.' };
  if (/^\d{1,3}$/.test(parts.year)) return { part: 'year', message: 'Введите год полностью, четырьмя цифрами, например 1985.' };
  const year = digits(parts.year, 4);
  if (year === null || year < 1850 || year > 2200) return { part: 'year', message: 'Год – это четыре цифры, например 1985.' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) {
    const inMonth = month === 2 ? `в феврале ${year} года` : `в ${PREPOSITIONAL[month - 1]}`;
    return { part: 'day', message: `Такого дня нет: ${inMonth} ${counted(last, 'день', 'дня', 'дней')}.` };
  }
  return { iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/** The three parts of an ISO date, as a person would type them. */
export function dateParts(iso: string): DateParts {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

const digits = (text: string, most: number): number | null => (/^\d+$/.test(text) && text.length <= most ? Number(text) : null);

function monthByName(text: string): number | null {
  const word = text.toLowerCase().replace(/\.$/, '');
  if (word.length < 3) return null;
  const index = NAMES.findIndex((name, i) => name.startsWith(word) || monthOf(i + 1).startsWith(word));
  return index < 0 ? null : index + 1;
}
