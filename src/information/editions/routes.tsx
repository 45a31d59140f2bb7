import { type Context, Hono } from 'hono';
import type { BaseEnv } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { regionOf } from '../../region/current.ts';
import { formatDate } from '../../ui/dates.ts';
import { FOR_EVERYBODY } from '../../ui/kept/for-everybody.ts';
import { page } from '../../ui/page.tsx';
import type { Edition, Editions } from './edition.ts';
import { privacy } from './privacy-texts.ts';
import { terms } from './terms-texts.ts';
import { EditionPage } from './views/edition-page.tsx';

/** What is told of personal data and the rules of the portal, in force and as they were before: the same for everybody. */
export const editionRoutes = new Hono<BaseEnv>()
  .get('/privacy', c => show(c, privacy, privacy.editions[0]))
  .get('/privacy/:edition', c => show(c, privacy, former(privacy, c.req.param('edition'))))
  .get('/terms', c => show(c, terms, terms.editions[0]))
  .get('/terms/:edition', c => show(c, terms, former(terms, c.req.param('edition'))));

const former = ({ editions }: Editions, date: string): Edition => found(editions.find(edition => edition.date === date));

async function show(c: Context<BaseEnv>, document: Editions, edition: Edition) {
  const { profile } = await regionOf(c);
  c.header('Cache-Control', FOR_EVERYBODY);
  const own = c.req.path === document.path;
  const title = own ? document.title : `${document.title}, редакция от ${formatDate(edition.date)}`;
  return page(c, { title, section: 'public' }, <EditionPage document={document} edition={edition} profile={profile} />);
}
