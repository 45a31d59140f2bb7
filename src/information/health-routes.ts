import { Hono } from 'hono';
import { now, SECOND } from '../platform/clock.ts';
import type { BaseEnv } from '../platform/http.ts';
import { outagesOf } from '../platform/parts/outages.ts';
import { regionOf } from '../region/current.ts';
import { type Standing, statusLines } from './status-lines.ts';

const PATIENCE = 2 * SECOND;

/** How the portal is: for people as plain text, for machines as a status. `standing` tells of services that are closed, and of works. */
export const createHealthRoutes = (standing: (at: number) => Standing) =>
  new Hono<BaseEnv>()
    .get('/status.txt', async c => {
      const { profile } = await regionOf(c);
      return c.text(statusLines(await outagesOf(c), profile.timeZone, now(), standing(now())));
    })
    .get('/healthz', async c => {
      const answered = c.env.DB.prepare('SELECT 1')
        .run()
        .then(
          () => true,
          () => false,
        );
      const late = new Promise<false>(tell => setTimeout(tell, PATIENCE, false));
      return (await Promise.race([answered, late])) ? c.text('ok\n') : c.text('database\n', 503, { 'Retry-After': '10' });
    });
