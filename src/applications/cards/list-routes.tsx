import { createCitizenRouter } from '../../accounts/citizen.ts';
import { services } from '../../catalogue/services.ts';
import { MINUTE } from '../../platform/clock.ts';
import type { AnyContext } from '../../platform/http.ts';
import { type Owner, type RidesAlong, theirs } from '../../platform/read-ahead.ts';
import { regionOf } from '../../region/current.ts';
import { instantOf } from '../../region/zone.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { parseNumber } from '../number.ts';
import { type Group, groups, LIST_PAGE, type ListFilter, listReading } from './list.ts';
import { ListPage, type ListQuery } from './views/list-page.tsx';

/** «Мои заявления»: newest first, filters in the address; an exact number leads to its card. */
export const listRoutes = createCitizenRouter().get('/', async c => {
  const query = queryOf(c);
  const number = parseNumber(query.number);
  if (number) return c.redirect(cardPath(number));
  const { profile } = await regionOf(c);
  const [rows] = await listReading.read(c.get('db'), c.get('citizen').personId, filterOf(c, profile.timeZone));
  return page(
    c,
    { title: 'Мои заявления', section: 'citizen', status: query.number ? 422 : 200 },
    <ListPage
      query={query}
      rows={rows.slice(0, LIST_PAGE)}
      next={rows.length > LIST_PAGE ? (rows[LIST_PAGE - 1]?.submittedAt ?? null) : null}
      profile={profile}
    />,
  );
});

/** The same rows, read while it is still being found out who asks. */
export const rideList: RidesAlong<Owner> = async c => [
  listReading.ride(theirs, filterOf(c, (await regionOf(c)).profile.timeZone)),
];

const queryOf = (c: AnyContext): ListQuery => ({
  status: c.req.query('status') ?? '',
  category: c.req.query('category') ?? '',
  from: dayOf(c.req.query('from') ?? ''),
  to: dayOf(c.req.query('to') ?? ''),
  number: c.req.query('number')?.trim() ?? '',
});

/** A day from a date input, or typed «1.11.2026» where the browser has none. Empty when it is no day. */
function dayOf(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : typed.trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : '';
}

/** What the address asks for; null when that is everything. */
function filterOf(c: AnyContext, timeZone: string): ListFilter | null {
  const query = queryOf(c);
  if (Object.keys(c.req.query()).length === 0) return null;
  const at = (date: string, time: string) => (date ? instantOf(timeZone, date, time) : undefined);
  const to = at(query.to, '23:59');
  return {
    group: Object.hasOwn(groups, query.status) ? (query.status as Group) : undefined,
    slugs: query.category ? services.filter(service => service.topic === query.category).map(service => service.slug) : undefined,
    from: at(query.from, '00:00'),
    to: to === undefined ? undefined : to + MINUTE,
    before: Number(c.req.query('before')) || undefined,
  };
}
