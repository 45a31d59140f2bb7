import { and, eq, lt } from 'drizzle-orm';
import type { Context } from 'hono';
import { MINUTE, now } from '../platform/clock.ts';
import { dropCookie, readCookie, writeCookie } from '../platform/cookies.ts';
import { type Db, isDatabaseFailure } from '../platform/db.ts';
import { type AnyContext, type BaseEnv, keyring, openDatabase, ownPath } from '../platform/http.ts';
import { formToken } from '../platform/sealing/codes.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { mark } from '../platform/written.ts';
import { doors } from './doors.ts';
import { sessions } from './schema.ts';
import { type AccountKind, type SessionRow, sessionEnd, sessionState, tokenHash } from './sessions/session.ts';

/** Reads whoever a session belongs to, in one batch; undefined when there is no such session or it may no longer enter. */
export type SessionReader<Who> = (db: Db, ring: Keyring, hash: string) => Promise<{ session: Standing; who: Who } | undefined>;
type Standing = Pick<SessionRow, 'tokenHash' | 'kind' | 'lastSeenAt' | 'expiresAt' | 'endedAt' | 'endedBy' | 'idleMinutes'> & {
  servedBy?: string | null;
};

/** What a reader asks of the session itself, to spread into its columns. */
export const standing = {
  kind: sessions.kind,
  lastSeenAt: sessions.lastSeenAt,
  expiresAt: sessions.expiresAt,
  endedAt: sessions.endedAt,
  endedBy: sessions.endedBy,
  idleMinutes: sessions.idleMinutes,
};

/** And of how it began. */
export const beginning = {
  authentication: sessions.authentication,
  secondFactor: sessions.secondFactor,
  foreignComputer: sessions.foreignComputer,
  provenAt: sessions.provenAt,
  sessionTrust: sessions.trust,
};

/** The subquery that finds the account of a session. */
export const accountOf = (db: Db, hash: string) =>
  db.select({ id: sessions.accountId }).from(sessions).where(eq(sessions.tokenHash, hash));

/** The hash of the session, for statements that are written before it is known. */
export const markedSession = (): string => mark('session');

/** What ended a session from outside of it; `served`: the visitor whom an officer filled in for has come in. */
export type EndedElsewhere = Exclude<SessionRow['endedBy'], 'self' | null> | 'served';

/** A session that ended by itself less than a day ago: a late form of it can still be kept. `long`: it was never idle. */
export type Ended<Who> = { who: Who; hash: string; long: boolean };
export type Entry<Who> =
  | { kind: 'open'; who: Who }
  | { kind: 'expired'; ended?: Ended<Who> }
  /** `by`: what its person did elsewhere that ended it. Absent for who signed out here, and for who never had a session. */
  | { kind: 'absent'; by?: EndedElsewhere };

/** Opens the database under the person's bookmark and finds who sends this request; sets `db` and `csrf`. */
export async function enter<Who>(any: AnyContext, kind: AccountKind, read: SessionReader<Who>): Promise<Entry<Who>> {
  const c = any as Context<BaseEnv>;
  openDatabase(c, bookmarkOf(c));
  const token = readCookie(c, doors[kind].cookie);
  if (!token) return { kind: 'absent' };
  const ring = await keyring(c);
  const hash = await tokenHash(token);
  const found = await read(c.get('db'), ring, hash);
  const state = found ? sessionState(found.session, now()) : 'unknown';
  // Its cookie stays: the form of another tab is known by it.
  if (found && state === 'expired')
    return { kind: 'expired', ended: { who: found.who, hash, long: now() >= found.session.expiresAt } };
  if (!found || state !== 'open') {
    dropCookie(c, doors[kind].cookie);
    return found ? { kind: 'absent', by: elsewhere(found.session) } : { kind: 'expired' };
  }
  c.set('sessionEnds', sessionEnd({ ...found.session, lastSeenAt: await keepAwake(c, found.session) }));
  c.set('csrf', await formToken(ring, hash));
  return { kind: 'open', who: found.who };
}

/** Only the cookie of that very session is told so: an invented one fits no row. */
function elsewhere({ endedBy, servedBy }: Standing): EndedElsewhere | undefined {
  if (endedBy === null || endedBy === 'self') return;
  return servedBy ? 'served' : endedBy;
}

/** What a page asks by itself, without its person, carries this header and does not count as presence. */
export const BY_ITSELF = 'X-By-Itself';

/**
 * Written at most once a minute; the idle limit is that much less exact. Returns when the person was last seen. A page that only
 * reads opens without it: while the database takes no writes, all that is read is still there.
 */
async function keepAwake(c: AnyContext, { tokenHash: hash, lastSeenAt }: Standing): Promise<number> {
  const at = now();
  if (at - lastSeenAt < MINUTE || c.req.header(BY_ITSELF)) return lastSeenAt;
  try {
    await c
      .get('db')
      .update(sessions)
      .set({ lastSeenAt: at })
      .where(and(eq(sessions.tokenHash, hash), lt(sessions.lastSeenAt, at)));
    return at;
  } catch (error) {
    if (c.req.method === 'POST' || !isDatabaseFailure(error)) throw error;
    return lastSeenAt;
  }
}

/** Where the person wanted to be: this page, or the page a form was sent from. */
export function comeBackTo(c: AnyContext, home: string): string {
  const url = new URL(c.req.url);
  return c.req.method === 'GET' ? ownPath(url.pathname + url.search, home) : refererPath(c, home);
}

function refererPath(c: AnyContext, home: string): string {
  const referer = URL.parse(c.req.header('Referer') ?? '');
  return referer && referer.host === new URL(c.req.url).host ? ownPath(referer.pathname + referer.search, home) : home;
}

// D1's own form; anything else in the cookie is somebody's invention and would fail the query.
const BOOKMARK = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

function bookmarkOf(c: AnyContext): string {
  const seen = readCookie(c, 'seen');
  return seen && BOOKMARK.test(seen) ? seen : 'first-primary';
}

/** After a write: the next request of this person must see it, whichever copy of the database answers. */
export function keepBookmark(c: AnyContext): void {
  const bookmark = c.req.method === 'GET' || c.req.method === 'HEAD' ? null : c.get('bookmark')();
  if (bookmark) writeCookie(c, 'seen', bookmark);
}
