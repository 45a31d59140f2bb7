import { Hono } from 'hono';
import type { BaseEnv } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { pictureNamed, picturePath } from './pictures.ts';

/** Pictures of the help, kept for ever under the hash of their bytes. */
export const pictureRoutes = new Hono<BaseEnv>().get('/assets/:name{help_.+\\.webp}', c => {
  const picture = found(pictureNamed(/help_(\w+)\./.exec(c.req.path)?.[1] ?? ''));
  return c.body(picture.bytes, 200, {
    'Content-Type': 'image/webp',
    'Cache-Control': c.req.path === picturePath(picture) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
});
