import type { Context } from 'hono';
import { type Found, findAddresses } from '../forms/addresses/find-address.ts';
import { Unavailable } from '../platform/problems.ts';
import { accessOf } from './access.ts';
import { counterOf } from './attempts/counter-of.ts';
import type { CitizenEnv } from './citizen.ts';

/** What the directory of addresses has for what a person typed, so many times an hour. Uncounted is better than unfound. */
export async function searchForPerson(c: Context<CitizenEnv>, text: string): Promise<Found> {
  const counter = await counterOf(await accessOf(c), 'search', c.get('citizen').personId);
  const reservation = await counter.reserve().catch(error => {
    if (!(error instanceof Unavailable)) throw error;
  });
  return reservation?.kind === 'locked' ? 'often' : findAddresses(c, c.get('db'), text);
}
