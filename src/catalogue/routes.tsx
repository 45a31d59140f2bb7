import { Hono } from 'hono';
import { searchHelp } from '../information/help/search-help.ts';
import type { BaseEnv } from '../platform/http.ts';
import { wantsFragment } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { regionOf } from '../region/current.ts';
import type { RegionProfile } from '../region/profile.ts';
import type { HelpTopic } from '../ui/help-topics.ts';
import { FOR_EVERYBODY } from '../ui/kept/for-everybody.ts';
import { page } from '../ui/page.tsx';
import { asksFor, type CatalogueQuery, catalogueAddress, readCatalogueQuery } from './catalogue-query.ts';
import { dutiesIn } from './departments-of-services.ts';
import { judge, readFit } from './fit.ts';
import { findService } from './published.ts';
import { searchServices } from './search.ts';
import type { Service } from './service.ts';
import { FitPage, fitTitle } from './views/fit-page.tsx';
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
    const query = readCatalogueQuery(name => c.req.query(name), profile);
    c.header('Cache-Control', FOR_EVERYBODY);
    const services = answers(profile, query);
    // A title is heard first: it tells what was found, and never what was typed.
    const title = asksFor(query) ? { title: countWords(services.length), within: 'Услуги' } : { title: 'Услуги' };
    return page(
      c,
      { ...title, section: 'public' },
      <ServicesPage profile={profile} query={query} services={services} help={helpFor(query, services)} />,
    );
  })
  .get('/services/suggestions', async c => {
    const { profile } = await regionOf(c);
    const query = readCatalogueQuery(name => c.req.query(name), profile);
    c.header('Cache-Control', FOR_EVERYBODY);
    c.header('Vary', 'HX-Request-Type');
    if (!wantsFragment(c)) return c.redirect(catalogueAddress(query));
    const services = answers(profile, query);
    return c.html(<Suggestions query={query.q} services={services} help={helpFor(query, services)} />);
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
  })
  .get('/services/:slug/fit', async c => {
    const service = found(findService(c.req.param('slug')));
    const fit = found(service.fit);
    const { profile } = await regionOf(c);
    const { answers, missing, empty } = readFit(fit, name => c.req.query(name));
    const verdict = missing.length === 0 ? judge(fit, answers) : null;
    // The questions are the same for everybody; what somebody answered is kept nowhere.
    c.header('Cache-Control', empty ? FOR_EVERYBODY : 'no-store');
    return page(
      c,
      {
        ...{ title: fitTitle(verdict), within: service.title, section: 'public', status: empty || verdict ? 200 : 422 },
        back: { href: `/services/${service.slug}`, label: service.title },
      },
      <FitPage {...{ service, fit, profile, answers, verdict }} missing={empty ? [] : missing} />,
    );
  });

const MOST_HELP = 3;

/** Articles of the help beside the services found: what has every word asked, or any when no service was found. */
const helpFor = ({ q }: CatalogueQuery, services: readonly Service[]): HelpTopic[] =>
  q.trim() === '' ? [] : searchHelp(q, services.length > 0).slice(0, MOST_HELP);

const answers = (profile: RegionProfile, { q, page: _, department, municipality, ...filters }: CatalogueQuery) =>
  searchServices(q, { ...filters, duty: department, duties: municipality ? dutiesIn(profile, municipality) : undefined });
