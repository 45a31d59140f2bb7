import { now, SECOND } from '../clock.ts';
import { connect } from '../db.ts';
import type { Bindings } from '../env.ts';
import { dependencies } from '../schema.ts';
import { type Dependency, type DependencyRow, downSince } from './dependency.ts';

/** What is known of the parts; `database` is false when it could not be asked. */
export type Outages = { database: boolean; rows: DependencyRow[] };

const FRESH = 10 * SECOND;
const known = new WeakMap<object, { at: number; outages: Promise<Outages> }>();

/** The rows that jobs have written, read once in ten seconds by an isolate. Never throws. */
export function outagesOf({ env }: { env: Bindings }): Promise<Outages> {
  const last = known.get(env.DB);
  if (last && now() - last.at < FRESH) return last.outages;
  const outages = read(env.DB);
  known.set(env.DB, { at: now(), outages });
  return outages;
}

/** Since when a part is down, ms, or null: for the one sentence on a page that needs it. */
export async function outageOf(c: { env: Bindings }, part: Dependency): Promise<number | null> {
  const row = (await outagesOf(c)).rows.find(({ name }) => name === part);
  return row ? downSince(row, now()) : null;
}

async function read(d1: D1Database): Promise<Outages> {
  try {
    return { database: true, rows: await connect(d1, 'first-unconstrained').db.select().from(dependencies) };
  } catch {
    return { database: false, rows: [] };
  }
}
