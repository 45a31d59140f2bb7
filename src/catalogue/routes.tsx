import { Hono } from 'hono';
import type { BaseEnv } from '../platform/http.ts';
import { wantsFragment } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { regionOf } from '../region/current.ts';
import { department } from '../region/departments.ts';
import type { RegionProfile } from '../region/profile.ts';
import { FOR_EVERYBODY } from '../ui/kept/for-everybody.ts';
import { page } from '../ui/page.tsx';
import { asksFor, type CatalogueQuery, catalogueAddress, readCatalogueQuery } from './catalogue-query.ts';
import { findService } from './published.ts';
import { searchServices } from './search.ts';
import { HomePage } from './views/home-page.tsx';
import { ServicePage } from './views/service-page.tsx';
import { ServicesPage } from './views/services-page.tsx';
import { countWords, Suggestions } from './views/suggestions.tsx';

/** The public pages of the catalogue: the same for everybody, no cookies. */
export const catalogueRoutes = new Hono<BaseEnv>()
  .get('/', async c => {
    const { profile } = await regionOf(c);
    c.header('Cache-Control', FOR_EVERYBODY);
    return page(c, { title: 'Что нужно сделать?', section: 'public' }, <HomePage profile={profile} />);
  })
  .get('/services', async c => {
    const { profile } = await regionOf(c);
    const query = catalogueQuery(profile, name => c.req.query(name));
    c.header('Cache-Control', FOR_EVERYBODY);
    const services = answers(profile, query);
    // A title is heard first: it tells what was found, and never what was typed.
    const title = asksFor(query) ? { title: countWords(services.length), within: 'Услуги' } : { title: 'Услуги' };
    return page(c, { ...title, section: 'public' }, <ServicesPage profile={profile} query={query} services={services} />);
  })
  .get('/services/suggestions', async c => {
    const { profile } = await regionOf(c);
    const query = catalogueQuery(profile, name => c.req.query(name));
    c.header('Cache-Control', FOR_EVERYBODY);
    c.header('Vary', 'HX-Request-Type');
    if (!wantsFragment(c)) return c.redirect(catalogueAddress(query));
    return c.html(<Suggestions query={query.q} services={answers(profile, query)} />);
  })
  .get('/services/:slug', async c => {
    const service = found(findService(c.req.param('slug')));
    const { profile } = await regionOf(c);
    c.header('Cache-Control', FOR_EVERYBODY);
    return page(
      c,
      { title: service.title, section: 'public', back: { href: '/services', label: 'Все услуги' } },
      <ServicePage service={service} profile={profile} />,
    );
  });

const catalogueQuery = (profile: RegionProfile, ask: (name: string) => string | undefined): CatalogueQuery =>
  readCatalogueQuery(
    ask,
    profile.departments.map(one => one.code),
  );

const answers = (profile: RegionProfile, { q, category, audience, department: code }: CatalogueQuery) =>
  searchServices(q, { category, audience, duty: code && department(profile, code)?.duty });
