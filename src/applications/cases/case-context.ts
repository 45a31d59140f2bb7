import { type AnyContext, keyring } from '../../platform/http.ts';
import { regionOf } from '../../region/current.ts';
import type { CaseContext } from './case.ts';

/** What verbs work with, from a request. */
export async function caseContext(c: AnyContext): Promise<CaseContext> {
  return { db: c.get('db'), ring: await keyring(c), profile: (await regionOf(c)).profile };
}
