import type { Context } from 'hono';
import { type BaseEnv, keyring } from '../platform/http.ts';
import { regionOf } from '../region/current.ts';
import type { CaseContext } from './case.ts';

/** What verbs work with, from a request. */
export async function caseContext(c: Context<BaseEnv>): Promise<CaseContext> {
  return { db: c.get('db'), ring: await keyring(c), profile: (await regionOf(c)).profile };
}
