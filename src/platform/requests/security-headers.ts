import { createMiddleware } from 'hono/factory';
import { type BaseEnv, config } from '../http.ts';
import { randomId } from '../ids.ts';
import { BadRequest, NotFound } from '../problems.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Gives the request an id and every answer its headers; private unless the page says otherwise. */
export const securityHeaders = createMiddleware<BaseEnv>(async (c, next) => {
  c.set('requestId', randomId());
  c.set('csrf', null);
  await next();
  const headers = c.res.headers;
  // It renews what the browser has, headers too: those not sent stay as they were.
  if (c.res.status === 304) return;
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('X-Request-Id', c.get('requestId'));
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  // A redirect has no content to guard, and a way through a form has many: 300 bytes each on a bad network.
  if (c.res.status > 300 && c.res.status < 400) return;
  // A download brings a stricter policy of its own.
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', POLICY);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (config(c).secure) headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload');
});

/** Refuses a change asked for by a page of another site. Text browsers send neither header: the form token stands for them. */
export const ownOrigin = createMiddleware<BaseEnv>(async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('Origin');
    const site = c.req.header('Sec-Fetch-Site');
    if (origin !== undefined && origin !== config(c).origin) throw new BadRequest(403, 'forged');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new BadRequest(403, 'forged');
  }
  await next();
});

/** No address of ours carries a line break or another control character: none may come into a redirect or a query. */
export const plainPath = createMiddleware<BaseEnv>(async (c, next) => {
  // Hono has decoded the path already.
  if (/[\u0000-\u001f\u007f]/.test(c.req.path)) throw new NotFound('control character in the path');
  await next();
});
