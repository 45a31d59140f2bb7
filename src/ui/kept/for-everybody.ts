import { createMiddleware } from 'hono/factory';
import type { BaseEnv } from '../../platform/http.ts';
import { Shelf } from '../../platform/shelf.ts';
import { regionOf } from '../../region/current.ts';
import { type Kept, kept, saysForEverybody, served } from './kept.ts';
import { variantOf } from './variant.ts';

/**
 * A route puts this into Cache-Control to say that its page is the same for everybody. Five seconds in a browser after five in
 * which this isolate has not read the region and the catalogue again: what has changed shows within ten.
 */
export const FOR_EVERYBODY = 'public, max-age=5';

// Addresses with a query, and other spellings of one address, are without number: they may push out only each other.
const plainPages = new Shelf<Kept>(400);
const askedPages = new Shelf<Kept>(100);
// A drawn file is ten times as long as a page, and drawn a hundred times as long: there is room for those of the whole catalogue, 70 KB each.
const drawnFiles = new Shelf<Kept>(320);
const LONGEST = 300;

const isFile = (address: string): boolean => address.endsWith('.pdf');

function shelfOf(address: string): Shelf<Kept> {
  if (/[?%]/.test(address)) return askedPages;
  return isFile(address) ? drawnFiles : plainPages;
}

/**
 * Answers a page for everybody from this isolate when it is there, and keeps it when it is made; with a tag, so that who has it
 * gets 304. The key is all that such a page depends on: address, region's version, edition of the catalogue, and what `variantOf` reads.
 */
export const forEverybody = createMiddleware<BaseEnv>(async (c, next) => {
  const { method, url } = c.req.raw;
  if (method !== 'GET' && method !== 'HEAD') return next();
  const address = url.slice(url.indexOf('/', 'https://'.length));
  const shelf = shelfOf(address);
  const key = `${(await regionOf(c)).version} ${c.get('edition')} ${isFile(address) ? '' : variantOf(c)} ${address}`;
  const known = shelf.get(key);
  if (known) return served(known, c.req.raw);
  await next();
  if (!saysForEverybody(c.res)) return;
  if (c.get('csrf') !== null || c.res.headers.has('Set-Cookie')) {
    // Something of one person has come in: nobody may keep it, whatever the route said.
    c.header('Cache-Control', 'no-store');
    return;
  }
  if (c.res.status !== 200) return;
  const fresh = await kept(c.res);
  if (address.length <= LONGEST) shelf.put(key, fresh);
  // Emptied first: Hono would carry the old headers over.
  c.res = undefined;
  c.res = served(fresh, c.req.raw);
});
