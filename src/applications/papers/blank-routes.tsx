import { type Context, Hono } from 'hono';
import { findService } from '../../catalogue/published.ts';
import type { BaseEnv } from '../../platform/http.ts';
import { config } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { regionOf } from '../../region/current.ts';
import { FOR_EVERYBODY } from '../../ui/kept/for-everybody.ts';
import { page } from '../../ui/page.tsx';
import { paperOf } from './paper.ts';
import { paperFile } from './paper-file.ts';
import { BlankPage, blankTitles } from './views/blank-page.tsx';

type Kind = 'blank' | 'sample';
type Asked = Context<BaseEnv, '/services/:slug/blank'>;

/** The empty form of a service for a pen, and its sample, as a page and as PDF: the same for everybody, nobody signs in. */
export const blankRoutes = new Hono<BaseEnv>()
  .get('/services/:slug/blank', c => showPage(c as Asked, 'blank'))
  .get('/services/:slug/sample', c => showPage(c as Asked, 'sample'))
  .get('/services/:slug/blank.pdf', c => sendFile(c as Asked, 'blank'))
  .get('/services/:slug/sample.pdf', c => sendFile(c as Asked, 'sample'));

async function showPage(c: Asked, kind: Kind) {
  const service = found(findService(c.req.param('slug')));
  const { profile } = await regionOf(c);
  c.header('Cache-Control', FOR_EVERYBODY);
  const back = { href: `/services/${service.slug}`, label: service.title };
  return page(
    c,
    { title: blankTitles[kind], within: service.title, section: 'public', back },
    <BlankPage paper={paperOf(service, profile, kind)} />,
  );
}

async function sendFile(c: Asked, kind: Kind) {
  const service = found(findService(c.req.param('slug')));
  // A file is drawn once for an address: other spellings of it, without number, would each be drawn anew.
  const address = `/services/${service.slug}/${kind}.pdf`;
  const { pathname, search } = new URL(c.req.url);
  if (pathname !== address || search !== '') return c.redirect(address, 301);
  const { profile } = await regionOf(c);
  const file = await paperFile(paperOf(service, profile, kind), { profile, origin: config(c).origin });
  return c.body(file, 200, { 'Content-Type': 'application/pdf', 'Cache-Control': FOR_EVERYBODY });
}
