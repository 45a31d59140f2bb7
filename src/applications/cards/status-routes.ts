import { type Context, Hono } from 'hono';
import { sameText } from '../../platform/bytes.ts';
import { type BaseEnv, config, keyring, openDatabase } from '../../platform/http.ts';
import { regionOf } from '../../region/current.ts';
import { statusLine } from '../cases/status-line.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarOf } from './calendar-of.ts';
import { type PublicStatus, publicStatus } from './public-status.ts';
import { statusKey } from './status-link.ts';

/** Mounted at /s: where an application stands, for whoever holds its link. No sign-in, no cookie, nothing about the person. */
export const statusRoutes = new Hono<BaseEnv>()
  .get('/:number{[0-9-]+\\.ics}', async c => {
    const known = await opened(c, c.req.param('number').slice(0, -'.ics'.length));
    if (!known) return unknown(c);
    const file = calendarFile(calendarOf((await regionOf(c)).profile, known, config(c).origin));
    return c.body(file, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
  })
  .get('/:number', async c => {
    const known = await opened(c, c.req.param('number'));
    if (!known) return unknown(c);
    const { application, requests, last } = known;
    const waitUntil = requests.find(request => request.closedAt === null)?.waitUntil;
    return c.text(`${statusLine((await regionOf(c)).profile, { ...application, waitUntil, last: last.kind })}\n`);
  });

/** A wrong key is answered like a number nobody has, before the database is asked. */
const unknown = (c: Context<BaseEnv>) => c.text('Ссылка неверна. Статус можно узнать в личном кабинете.\n', 404);

async function opened(c: Context<BaseEnv>, number: string): Promise<PublicStatus | null> {
  c.header('X-Robots-Tag', 'noindex');
  if (!sameText(c.req.query('key') ?? '', await statusKey(await keyring(c), number))) return null;
  openDatabase(c, 'first-primary');
  return publicStatus(c.get('db'), number);
}
