import type { Context } from 'hono';
import type { CitizenEnv } from '../accounts/citizen.ts';
import { keyring, seeOther } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { type Check, ownCheck } from './check.ts';
import { identityPath } from './identity-path.ts';
import type { Item } from './items.ts';
import { missing } from './progress.ts';

/** The check of whoever asks, begun or not. */
export const checkHere = async (c: Context<CitizenEnv>): Promise<Check> =>
  found(await ownCheck(c.get('db'), await keyring(c), c.get('citizen').personId));

/** From a part that was just filled in to the first that still must be, or to the sending of all. Asks the database nothing more. */
export function toNext(c: Context<CitizenEnv>, go: string, check: Check, done: Item): Response {
  if (go === 'exit') return seeOther(c, identityPath());
  const next = missing(check).find(each => each !== 'phone' && each !== done);
  return seeOther(c, identityPath(next ?? 'sending'));
}
