import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type AnyContext, type BaseEnv, config } from './http.ts';

/**
 * `session` of a citizen, `staff` of an officer, `visit` before sign-in, `seen` the database bookmark, `view` how pages look, `esia` who is
 * on the way through ESIA, `joining` a question whose cabinet it is.
 */
export type CookieName = 'session' | 'staff' | 'visit' | 'seen' | 'view' | 'esia' | 'joining';

const nameOf = (c: AnyContext, name: CookieName) => (config(c).secure ? `__Host-${name}` : name);

export const readCookie = (c: AnyContext, name: CookieName): string | undefined =>
  getCookie(c as Context<BaseEnv>, nameOf(c, name));

/** Sets a cookie that scripts cannot read and other sites cannot send; without `maxAge` (seconds) it ends with the browser. */
export function writeCookie(c: AnyContext, name: CookieName, value: string, maxAge?: number): void {
  setCookie(c as Context<BaseEnv>, nameOf(c, name), value, {
    path: '/',
    httpOnly: true,
    secure: config(c).secure,
    sameSite: 'Lax',
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

export const dropCookie = (c: AnyContext, name: CookieName): void => writeCookie(c, name, '', 0);
