import { Hono } from 'hono';
import type { BaseEnv } from '../platform/http.ts';
import { regionOf } from '../region/current.ts';
import {
  checkingScriptPath,
  checkingScriptText,
  icon,
  passkeyScriptPath,
  passkeyScriptText,
  savingScriptPath,
  savingScriptText,
  scriptPath,
  scriptText,
  sessionScriptPath,
  sessionScriptText,
  signingScriptPath,
  signingScriptText,
  stylesheet,
  viewSheetPath,
  viewSheetText,
} from './assets.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The stylesheet, the script and the icon, served by the Worker itself under the hash of their content. */
export const assetRoutes = new Hono<BaseEnv>()
  .get('/assets/:name{portal\\..+\\.css}', async c => {
    const sheet = stylesheet(await regionOf(c));
    // An old address still gets today's sheet, but nobody may keep it.
    const current = c.req.path === sheet.path;
    return c.body(sheet.text, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': current ? FOR_EVER : 'no-cache',
    });
  })
  .get('/assets/:name{view\\..+\\.css}', c => {
    const current = c.req.path === viewSheetPath();
    return c.body(viewSheetText(), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': current ? FOR_EVER : 'no-cache',
    });
  })
  .get('/assets/:name{portal\\..+\\.js}', c => {
    const current = c.req.path === scriptPath();
    return c.body(scriptText(), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': current ? FOR_EVER : 'no-cache',
    });
  })
  .get('/assets/:name{session\\..+\\.js}', c =>
    c.body(sessionScriptText(), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': c.req.path === sessionScriptPath() ? FOR_EVER : 'no-cache',
    }),
  )
  .get('/assets/:name{saving\\..+\\.js}', c =>
    c.body(savingScriptText(), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': c.req.path === savingScriptPath() ? FOR_EVER : 'no-cache',
    }),
  )
  .get('/assets/:name{checking\\..+\\.js}', c =>
    c.body(checkingScriptText(), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': c.req.path === checkingScriptPath() ? FOR_EVER : 'no-cache',
    }),
  )
  .get('/assets/:name{passkey\\..+\\.js}', c =>
    c.body(passkeyScriptText(), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': c.req.path === passkeyScriptPath() ? FOR_EVER : 'no-cache',
    }),
  )
  .get('/assets/:name{signing\\..+\\.js}', c =>
    c.body(signingScriptText(), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': c.req.path === signingScriptPath() ? FOR_EVER : 'no-cache',
    }),
  )
  .get('/assets/:name{portal\\..+\\.svg}', async c => {
    const { text, path } = icon(await regionOf(c));
    return c.body(text, 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': c.req.path === path ? FOR_EVER : 'no-cache',
    });
  });
