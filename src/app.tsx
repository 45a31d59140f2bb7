import { Hono } from 'hono';
import { notFound, onError } from './errors.tsx';
import type { BaseEnv } from './platform/http.ts';
import { ownOrigin, securityHeaders } from './platform/security-headers.ts';
import { assetRoutes } from './ui/asset-routes.ts';

/** The only map of addresses: middleware in order, then each room under its prefix. */
export const app = new Hono<BaseEnv>();
app.onError(onError);
app.notFound(notFound);
app.use(securityHeaders, ownOrigin);
app.route('/', assetRoutes);
