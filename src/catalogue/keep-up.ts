import { inArray, max } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import { kinds } from '../forms/kinds/kinds.ts';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { BaseEnv } from '../platform/http.ts';
import { keepingUp } from '../platform/keeping-up.ts';
import { regionOf } from '../region/current.ts';
import { editionAt, inForce, putInForce, type ServiceState } from './in-force.ts';
import { servicePublications, serviceStates } from './publication-schema.ts';
import { serviceVersions } from './schema.ts';
import type { Service } from './service.ts';

/** D1 takes 100 parameters a statement. */
const AT_ONCE = 90;

/** Before anything else is looked at: what was published is known, and public pages kept under another edition are not given. */
export const keepCatalogue = createMiddleware<BaseEnv>(async (c, next) => {
  await Promise.all([regionOf(c), keepUp(c.env.DB)]);
  c.set('edition', editionAt(now()));
  return next();
});

const catalogue = keepingUp({ what: 'catalogue', table: 'service_publications', initial: undefined, look });

/** Renews what this isolate knows of the catalogue: one read of one row, and only after a publication what it changed. Never throws. */
export const keepUp = (d1: D1Database): Promise<void> => catalogue.current(d1);

/** Looks at once: somebody was just told by the database that the catalogue is another. */
export const keepUpNow = (d1: D1Database): Promise<void> => catalogue.atOnce(d1);

async function look(db: Db): Promise<void> {
  const [last] = await db.select({ seq: max(servicePublications.seq) }).from(servicePublications);
  // A replica that lags shows an older edition: what is known stays.
  if (!last?.seq || last.seq <= inForce().edition) return;
  const states = await db.select().from(serviceStates);
  putInForce(last.seq, states, await versionsOf(db, states));
}

async function versionsOf(db: Db, states: readonly ServiceState[]): Promise<Map<string, Service>> {
  const hashes = new Set(states.flatMap(({ liveHash, canaryHash }) => [liveHash, canaryHash]).filter(hash => hash !== null));
  const known = inForce().versions;
  const found = new Map([...hashes].flatMap(hash => (known.has(hash) ? [[hash, known.get(hash)!] as const] : [])));
  const missing = [...hashes].filter(hash => !found.has(hash));
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    const rows = await db
      .select()
      .from(serviceVersions)
      .where(inArray(serviceVersions.hash, missing.slice(i, i + AT_ONCE)));
    for (const { hash, slug, json } of rows) {
      const service = readable(slug, json);
      if (service) found.set(hash, service);
      else console.error(JSON.stringify({ event: 'service-unreadable', slug, hash }));
    }
  }
  return found;
}

/** A definition that this build can work with; it may have been published by a newer one. */
function readable(slug: string, json: string): Service | null {
  try {
    const service = JSON.parse(json) as Service;
    const fields = service.form.pages.flatMap(page => (page.kind === 'files' ? [] : page.fields));
    return service.slug === slug && fields.every(field => Object.hasOwn(kinds, field.kind)) ? service : null;
  } catch {
    return null;
  }
}
