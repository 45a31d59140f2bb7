import { servicesInForce } from '../../catalogue/published.ts';
import { MINUTE } from '../../platform/clock.ts';
import type { AnyContext } from '../../platform/http.ts';
import { instantOf } from '../../region/zone.ts';
import type { SummaryError } from '../../ui/controls/error-summary.tsx';
import { parseNumber, parseTail } from '../number.ts';
import { type Cursor, type Group, groups, type ListFilter } from './list.ts';

/** What the address asks for, as it was typed; empty is everything. */
export type ListQuery = Record<'number' | 'service' | 'status' | 'category' | 'from' | 'to', string>;

export const queryOf = ({ req }: AnyContext): ListQuery => ({
  number: req.query('number')?.trim() ?? '',
  service: req.query('service') ?? '',
  status: req.query('status') ?? '',
  category: req.query('category') ?? '',
  from: dayOf(req.query('from') ?? ''),
  to: dayOf(req.query('to') ?? ''),
});

/** A day from a date input, or typed «1.11.2026» where the browser has none; anything else stays as it was typed. */
function dayOf(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : typed.trim();
}

// «31 февраля» is parsed as a day of March.
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** What keeps the address from being answered, each with its input. */
export function problemsOf({ number, from, to }: ListQuery): SummaryError[] {
  const days = { from, to };
  const wrong = (['from', 'to'] as const)
    .filter(name => days[name] && !isDay(days[name]))
    .map(target => ({ target, text: 'Такого дня нет. Напишите день, месяц и год. Например, 01.11.2026.' }));
  if (isDay(from) && isDay(to) && from > to)
    wrong.push({ target: 'to', text: 'Последний день раньше первого. Поменяйте их местами.' });
  if (number === '' || parseNumber(number) || parseTail(number)) return wrong;
  return [{ target: 'number', text: BAD_NUMBER }, ...wrong];
}

const BAD_NUMBER = 'В номере ошибка. Сверьте его: 15 цифр, например 99-2026-40142338-6. Хватит и четырёх последних.';

/** What the database is asked for; null when that is everything. What is wrong in the address is left out. */
export function filterOf(c: AnyContext, timeZone: string): ListFilter | null {
  const query = queryOf(c);
  if (Object.keys(c.req.query()).length === 0) return null;
  const at = (date: string, time: string) => (isDay(date) ? instantOf(timeZone, date, time) : undefined);
  const to = at(query.to, '23:59');
  return {
    tail: parseTail(query.number) ?? undefined,
    slug: query.service || undefined,
    group: groups.find(group => group === query.status) as Group | undefined,
    slugs: query.category
      ? servicesInForce()
          .filter(service => service.topic === query.category)
          .map(service => service.slug)
      : undefined,
    from: at(query.from, '00:00'),
    to: to === undefined ? undefined : to + MINUTE,
    before: cursorOf(c.req.query('before') ?? ''),
  };
}

/** «1795300433078_99-2026-40142338-6». */
function cursorOf(text: string): Cursor | undefined {
  const [, at, number = ''] = /^(\d{1,15})(?:_([\d-]{1,20}))?$/.exec(text) ?? [];
  return at === undefined ? undefined : { at: Number(at), number };
}

/** The address of the same question, a page further when there is a cursor. */
export function listPath(query: ListQuery, before?: Cursor): string {
  const asked = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(before ? [...asked, ['before', `${before.at}_${before.number}`]] : asked).toString();
  return `/cabinet/applications${search && `?${search}`}`;
}
