import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../accounts/citizen.ts';
import { waysIn } from '../accounts/ways-in.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { openFile } from '../files/open-file.ts';
import { openNames } from '../files/open-names.ts';
import { keyring, poke, seeOther } from '../platform/http.ts';
import { outageOf } from '../platform/parts/outages.ts';
import { found } from '../platform/problems.ts';
import { type Owner, type RidesAlong, theirs } from '../platform/read-ahead.ts';
import { readForm } from '../platform/requests/body.ts';
import { regionOf } from '../region/current.ts';
import { page } from '../ui/page.tsx';
import { type Check, ownCheckReading } from './check.ts';
import { identityPath } from './identity-path.ts';
import { itemRoutes } from './item-routes.tsx';
import { checkHere } from './own-check.ts';
import { photoRoutes } from './photo-routes.tsx';
import { openItems } from './progress.ts';
import { scanRoutes } from './scan-routes.tsx';
import { sendCheck } from './send-check.ts';
import { IdentityPage } from './views/identity-page.tsx';
import { SendingPage } from './views/sending-page.tsx';

/** A page reads with its guard; a verb when it begins. */
const ahead: RidesAlong<Owner> = c => (c.req.method === 'POST' ? [] : [ownCheckReading.ride(theirs, null)]);

/** «Подтверждение личности», mounted at /cabinet/identity. */
export const identityRoutes = createCitizenRouter({ ahead })
  .get('/', async c => {
    const check = await checkHere(c);
    const { profile } = await regionOf(c);
    return page(
      c,
      { title: 'Подтверждение личности', section: 'citizen', back: { href: '/cabinet', label: 'Личный кабинет' } },
      <IdentityPage
        check={check}
        region={profile}
        ways={waysIn(c)}
        registriesDown={(await outageOf(c, 'registries')) !== null}
      />,
    );
  })
  .get('/sending', async c => {
    const check = await checkHere(c);
    return openItems(check).length === 0 ? seeOther(c, identityPath()) : showSending(c, check);
  })
  .post('/sending', async c => {
    await readForm(c);
    const outcome = await sendCheck(c.get('db'), await keyring(c), c.get('citizen').personId);
    if (outcome.kind === 'incomplete') return showSending(c, await checkHere(c), 422);
    if (outcome.kind === 'sent') poke(c, outcome.announced);
    return seeOther(c, identityPath());
  })
  .get('/files/:file', async c => {
    const { keys, files } = await checkHere(c);
    const row = found(files.find(file => file.id === c.req.param('file')));
    const [named] = await openNames(keys, [row]);
    return c.body(await openFile(c.env, keys, row), 200, downloadHeaders(named?.name ?? '', row.type));
  })
  .route('/', itemRoutes)
  .route('/', scanRoutes)
  .route('/', photoRoutes);

const showSending = async (c: Context<CitizenEnv>, check: Check, status: 200 | 422 = 200) =>
  page(
    c,
    {
      title: 'Проверьте и отправьте',
      section: 'citizen',
      status,
      back: { href: identityPath(), label: 'Подтверждение личности' },
    },
    <SendingPage
      check={check}
      files={await openNames(check.keys, check.files)}
      csrf={c.get('csrf') ?? ''}
      refused={status === 422}
    />,
  );
