import { createCitizenRouter } from '../../accounts/citizen.ts';
import { serviceTitle } from '../../catalogue/published.ts';
import { type Owner, type RidesAlong, theirs } from '../../platform/read-ahead.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { parseNumber } from '../number.ts';
import { LIST_PAGE, listReading } from './list.ts';
import { filterOf, problemsOf, queryOf } from './list-query.ts';
import { ListPage } from './views/list-page.tsx';

/** «Мои заявления»: newest first, all that is asked stands in the address; an exact number leads to its card. */
export const listRoutes = createCitizenRouter().get('/', async c => {
  const query = queryOf(c);
  const number = parseNumber(query.number);
  if (number) return c.redirect(cardPath(number));
  const { profile } = await regionOf(c);
  const filter = filterOf(c, profile.timeZone);
  const [rows, own] = await listReading.read(c.get('db'), c.get('citizen').personId, filter);
  const errors = problemsOf(query);
  const last = rows.length > LIST_PAGE ? rows[LIST_PAGE - 1] : undefined;
  const services = own.map(({ slug }) => ({ value: slug, label: serviceTitle(slug) }));
  return page(
    c,
    { title: 'Мои заявления', section: 'citizen', status: errors.length > 0 ? 422 : 200 },
    <ListPage
      query={query}
      errors={errors}
      rows={rows.slice(0, LIST_PAGE)}
      services={services.toSorted((a, b) => a.label.localeCompare(b.label, 'ru'))}
      further={filter?.before !== undefined}
      next={last && { at: last.submittedAt, number: last.number }}
      profile={profile}
    />,
  );
});

/** The same rows, read while it is still being found out who asks. */
export const rideList: RidesAlong<Owner> = async c => [
  listReading.ride(theirs, filterOf(c, (await regionOf(c)).profile.timeZone)),
];
