import { sha256, toHex } from '../../platform/bytes.ts';
import { HOUR, now } from '../../platform/clock.ts';
import { dropCookie, readCookie, writeCookie } from '../../platform/cookies.ts';
import { type Db, isUniqueViolation } from '../../platform/db.ts';
import { type AnyContext, keyring } from '../../platform/http.ts';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { esiaReturns } from '../esia-schema.ts';

/** One who is on the way to ESIA and back in this browser. */
export type Underway = { state: string; next: string; foreignComputer: boolean; at: number };

/** How long one may stay at ESIA. */
const STATE_LIFE = HOUR;
/** Several windows may be on their way at once; the cookie must stay small. */
const WINDOWS = 3;
const LONGEST_NEXT = 500;
const PLACE = 'cookie/esia';

/** The verifier of PKCE is derived from `state`: it is neither stored nor sent anywhere before the exchange. */
export const verifierOf = (ring: Keyring, state: string): Promise<string> => mac(ring.codes, `esia:${state}`);

/** Remembers in a sealed cookie that this browser goes to ESIA: a return to another browser finds nothing. Writes no row. */
export async function setOut(c: AnyContext, { next, ...going }: Omit<Underway, 'at'>, home: string): Promise<void> {
  const one = { ...going, next: next.length > LONGEST_NEXT ? home : next, at: now() };
  const all = [...(await underway(c)), one].slice(-WINDOWS);
  writeCookie(c, 'esia', await sealJson((await keyring(c)).common, all, PLACE));
}

async function underway(c: AnyContext): Promise<Underway[]> {
  const cookie = readCookie(c, 'esia');
  if (!cookie) return [];
  try {
    return await unsealJson<Underway[]>((await keyring(c)).common, cookie, PLACE);
  } catch {
    // Somebody's invention, or of another keyring.
    return [];
  }
}

/** `foreign`: this browser did not set out with such a state. */
export type Returned = { kind: 'expected'; going: Underway } | { kind: 'foreign' | 'expired' };

export async function whoReturns(c: AnyContext, state: string | undefined): Promise<Returned> {
  const going = (await underway(c)).find(each => each.state === state);
  if (!going) return { kind: 'foreign' };
  return now() - going.at < STATE_LIFE ? { kind: 'expected', going } : { kind: 'expired' };
}

/** Takes a state for its one return; false when it was taken before. One write. */
export async function takeState(db: Db, state: string): Promise<boolean> {
  try {
    await db.insert(esiaReturns).values({ stateHash: toHex(await sha256(state)), at: now() });
    return true;
  } catch (error) {
    if (!isUniqueViolation(error, 'esia_returns.')) throw error;
    return false;
  }
}

/** Who came in needs the cookie no more. */
export const arrived = (c: AnyContext): void => dropCookie(c, 'esia');
