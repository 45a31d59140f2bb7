import { Hono } from 'hono';
import type { BaseEnv } from '../platform/http.ts';
import { regionOf } from '../region/current.ts';
import { FOR_EVERYBODY } from '../ui/kept/for-everybody.ts';
import { page } from '../ui/page.tsx';
import { MfcPage } from './views/mfc-page.tsx';
import { ProofApplicationPage } from './views/proof-application-page.tsx';

/** Where a person with a passport is helped whatever else has failed; the same for everybody. */
export const mfcRoutes = new Hono<BaseEnv>()
  .get('/mfc', async c => {
    const { profile } = await regionOf(c);
    c.header('Cache-Control', FOR_EVERYBODY);
    const municipality = profile.municipalities.find(({ code }) => code === c.req.query('municipality'));
    return page(c, { title: 'Помощь в МФЦ', section: 'public' }, <MfcPage profile={profile} municipality={municipality} />);
  })
  .get('/mfc/application', async c => {
    const { profile } = await regionOf(c);
    c.header('Cache-Control', FOR_EVERYBODY);
    return page(
      c,
      { title: 'Заявление о подтверждении личности', section: 'public', back: { href: '/mfc', label: 'Помощь в МФЦ' } },
      <ProofApplicationPage portalName={profile.portalName} />,
    );
  });
