import type { Context } from 'hono';
import { configOf } from './config.ts';
import { connect, type Db } from './db.ts';
import type { Bindings } from './env.ts';
import { type Keyring, keyringOf } from './sealing/keyring.ts';

/** What every handler may count on. Rooms add their own variables to it (a citizen, an officer). */
export type BaseEnv = {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    db: Db;
    /** The bookmark of the last write this connection made, to be sent back in a cookie. */
    bookmark: () => string | null;
    /** The form token of the session or pre-session that reads this page; null on public pages. */
    csrf: string | null;
    /** What the public pages of the catalogue are made from; a page kept under another one is not given. */
    edition: string;
    /** Set by a guard: throws NoLongerHere when whoever was let in would not be let in now. */
    stillHere?: () => Promise<void>;
    /** When the session that reads this page ends if nothing is done, ms; absent on public pages. */
    sessionEnds?: number;
    /** For whom an officer of a МФЦ fills in: every page of theirs says so, no title does. */
    visitor?: string;
  };
};

/** The context of any room. Readers take this: Hono's `set` keeps a Context<CitizenEnv> from being a Context<BaseEnv>. */
export type AnyContext = Omit<Context<BaseEnv>, 'set'>;

export const config = (c: AnyContext) => configOf(c.env);
export const keyring = (c: AnyContext): Promise<Keyring> => keyringOf(configOf(c.env));

/** The client's address as the platform tells it; the product reads no other header for this. */
export const clientAddress = (c: AnyContext): string => c.req.header('CF-Connecting-IP') ?? '0.0.0.0';

/** Opens the database for this request under its bookmark; a request without one reads from the primary. */
export function openDatabase(any: AnyContext, from: string): void {
  const c = any as Context<BaseEnv>;
  const connection = connect(c.env.DB, from);
  c.set('db', connection.db);
  c.set('bookmark', connection.bookmark);
}

/** Whether htmx asks for a fragment of this page; pages vary on this header. */
export const wantsFragment = (c: AnyContext): boolean => c.req.header('HX-Request-Type') === 'partial';

/** Sends the browser on after a POST: 303, or HX-Redirect when htmx asked (it would follow a 303 inside fetch). */
export function seeOther(c: AnyContext, path: string): Response {
  if (c.req.header('HX-Request') === 'true') return c.body(null, 200, { 'HX-Redirect': path });
  return c.redirect(path, 303);
}

const LONGEST_PATH = 2000;

/** A path of our own origin from `next=`, or the fallback: never another site, never a protocol-relative address. */
export function ownPath(value: string | undefined, fallback: string): string {
  if (!value?.startsWith('/') || /[\u0000-\u001f\\]/.test(value)) return fallback;
  const url = URL.parse(value, 'http://own.invalid');
  const path = url?.origin === 'http://own.invalid' ? url.pathname + url.search : '//';
  // Looked at after parsing: `/.//evil.example` is a path only until its dots are taken out.
  return path.startsWith('//') || path.length > LONGEST_PATH ? fallback : path;
}

/** Tells the queue to look at the outbox now; the cron finds the messages if this is lost. */
export function poke(c: AnyContext, ids: string[]): void {
  if (ids.length > 0) c.executionCtx.waitUntil(c.env.OUTBOX.send({ ids }).catch(() => undefined));
}
