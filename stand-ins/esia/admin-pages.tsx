import { Hono } from 'hono';
import { z } from 'zod';
import { type PersonSketch, personOf } from '../../src/integrations/esia/stand-in/person.ts';
import { randomDigits } from '../../src/platform/ids.ts';
import type { StandInsEnv } from '../env.ts';
import { EsiaPage } from './esia-page.tsx';
import { esiaRecords, settingsOf } from './register.ts';
import { signingKeys, UNKNOWN } from './signing-keys.ts';

const Change = z.strictObject({
  mode: z.enum(['works', 'lagging', 'slow', 'down']).optional(),
  signing: z.string().optional(),
  ahead: z.coerce.number().int().optional(),
});
const Sketch = z.looseObject({ lastName: z.string().min(1), firstName: z.string().min(1) });

/** The stand-in about itself: how it behaves, by which key it signs, whom one may be. */
export const adminPages = new Hono<StandInsEnv>()
  .get('/', async c => {
    const records = esiaRecords(c.env);
    const [settings, clients, people] = await Promise.all([settingsOf(records), records.list('client'), records.list('person')]);
    const { origin } = new URL(c.req.url);
    return c.html(<EsiaPage origin={origin} settings={settings} clients={clients} people={people} keys={signingKeys(c.env)} />);
  })
  .post('/settings', async c => {
    const json = c.req.header('Content-Type')?.includes('json');
    const change = Change.safeParse(json ? await c.req.json().catch(() => null) : await c.req.parseBody());
    const { signing } = change.data ?? {};
    const known = [...Object.keys(signingKeys(c.env)), UNKNOWN];
    if (!change.success || (signing && !known.includes(signing))) return c.json({ error: 'mode, signing, ahead' }, 400);
    const records = esiaRecords(c.env);
    const settings = { ...(await settingsOf(records)), ...change.data };
    await records.put('settings', 'now', settings);
    return json ? c.json(settings) : c.redirect('/esia', 303);
  })
  .post('/people.json', async c => {
    const sketch = Sketch.safeParse(await c.req.json().catch(() => null));
    if (!sketch.success) return c.json({ error: z.prettifyError(sketch.error) }, 400);
    const oid = `2${randomDigits(9)}`;
    const person = personOf({ about: 'заведён по JSON', ...sketch.data, oid } as PersonSketch);
    await esiaRecords(c.env).put('person', oid, person);
    return c.json({ oid }, 201);
  })
  .get('/certificates.json', c => c.json(Object.values(signingKeys(c.env)).map(({ certificate }) => certificate)));
