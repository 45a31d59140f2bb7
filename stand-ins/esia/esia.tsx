import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import type { StandInsEnv } from '../env.ts';
import { adminPages } from './admin-pages.tsx';
import { authorizePages } from './authorize-pages.tsx';
import { clientPages } from './client-pages.tsx';
import { machineRoutes } from './machine-routes.ts';
import { esiaRecords, settingsOf } from './register.ts';

const SILENCE = 30_000;
/** Each answer comes just before the portal gives it up. */
const LAG = 4_500;

/** ESIA as a whole, at `/esia`: the protocol for systems, pages for people, and a page about itself. */
export const esia = new Hono<StandInsEnv>().basePath('/esia');

for (const path of ['/aas/*', '/rs/*', '/idp/*'])
  esia.use(path, async (c, next) => {
    const { mode } = await settingsOf(esiaRecords(c.env));
    if (mode === 'down')
      return c.json({ error: 'temporarily_unavailable', error_description: 'ESIA-007008' }, 503, { 'Retry-After': '30' });
    if (mode === 'slow') await wait(SILENCE);
    if (mode === 'lagging') await wait(LAG);
    return next();
  });
esia.route('/', authorizePages);
esia.route('/', machineRoutes);
esia.route('/', adminPages);
esia.route('/', clientPages);
