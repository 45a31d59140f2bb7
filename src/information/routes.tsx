import { Hono } from 'hono';
import type { BaseEnv } from '../platform/http.ts';
import { regionOf } from '../region/current.ts';
import { FOR_EVERYBODY } from '../ui/kept/for-everybody.ts';
import { page } from '../ui/page.tsx';
import { AccessibilityPage } from './views/accessibility-page.tsx';
import { SafeSignInPage } from './views/safe-sign-in-page.tsx';

/** Pages about the portal itself: the same for everybody. */
export const informationRoutes = new Hono<BaseEnv>()
  .get('/safe-sign-in', async c => {
    const { profile } = await regionOf(c);
    c.header('Cache-Control', FOR_EVERYBODY);
    const minutes = profile.policies.foreignIdleMinutes;
    return page(c, { title: 'Как входить безопасно', section: 'public' }, <SafeSignInPage minutes={minutes} />);
  })
  .get('/accessibility', c => {
    c.header('Cache-Control', FOR_EVERYBODY);
    return page(c, { title: 'Доступность', section: 'public' }, <AccessibilityPage />);
  });
