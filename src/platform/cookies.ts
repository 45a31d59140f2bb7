import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { config, type BaseEnv } from './http.ts';

/** `session` of a citizen, `staff` of an officer, `visit` before sign-in, `seen` the database bookmark. */
export type CookieName = 'session' | 'staff' | 'visit' | 'seen';

const nameOf = (c: Context<BaseEnv>, name: CookieName) => (config(c).secure ? `__Host-${name}` : name);

export const readCookie = (c: Context<BaseEnv>, name: CookieName): string | undefined => getCookie(c, nameOf(c, name));

/** Sets a cookie that scripts cannot read and other sites cannot send; without `maxAge` (seconds) it ends with the browser. */
export function writeCookie(c: Context<BaseEnv>, name: CookieName, value: string, maxAge?: number): void {
  setCookie(c, nameOf(c, name), value, {
    path: '/',
    httpOnly: true,
    secure: config(c).secure,
    sameSite: 'Lax',
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

export const dropCookie = (c: Context<BaseEnv>, name: CookieName): void => writeCookie(c, name, '', 0);
