import { type Context, Hono } from 'hono';
import { type BaseEnv, config, keyring, ownPath, poke, seeOther } from '../../platform/http.ts';
import type { RidesAlong } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { createCitizenRouter } from '../citizen.ts';
import { type Door, doors } from '../doors.ts';
import { comeBackTo, markedSession } from '../enter.ts';
import { factorsPath } from '../factors/paths.ts';
import { hereOf } from '../here.ts';
import { createStaffRouterAhead } from '../officer.ts';
import { newPasskeyChallenge } from '../passkeys/passkey-challenge.ts';
import { openPasskeyName, passkeyNameOf } from '../passkeys/passkey-name.ts';
import { creationOptions } from '../passkeys/passkey-options.ts';
import { keyOfferPath, passkeysPath } from '../passkeys/paths.ts';
import { passkeysReading } from '../passkeys/read-passkeys.ts';
import { proofAsked } from '../proof/proven.ts';
import { addPasskey } from './add-passkey.ts';
import { namePasskey } from './name-passkey.ts';
import { keyOfferRoutes } from './offer-routes.tsx';
import { ownerReading, passkeyOwner } from './read-owner.ts';
import { removePasskey } from './remove-passkey.ts';
import { doneWords, REFUSED, titles } from './texts.ts';
import { AddPasskeyPage } from './views/add-passkey-page.tsx';
import { PasskeysPage } from './views/passkeys-page.tsx';

/** The keys of one's devices: listed, added, named, taken away. */
function passkeyRoutes(door: Door): Hono<BaseEnv> {
  const home = passkeysPath[door.kind];
  const words = titles[door.kind];
  const security = { href: home.replace(/\/passkeys$/, ''), label: 'Вход и безопасность' };
  return new Hono<BaseEnv>()
    .get('/', c => list(c))
    .get('/new', async c => {
      const next = ownPath(c.req.query('next'), '');
      return proofAsked(c, door.kind, hereOf(c), comeBackTo(c, c.req.path)) ?? showNew(c, { next });
    })
    .post('/new', async c => {
      const form = await readForm(c);
      const access = await accessOf(c);
      const name = passkeyNameOf(form.text('name'), access.device.browser);
      const next = ownPath(form.text('next'), '');
      const outcome = await addPasskey(access, hereOf(c), { answer: form.text('answer'), name });
      if (outcome.kind === 'refused')
        return proofAsked(c, door.kind, hereOf(c), c.req.path) ?? showNew(c, { name, next, error: REFUSED });
      if (outcome.kind === 'added') poke(c, outcome.announced);
      return seeOther(c, `${home}?${new URLSearchParams({ done: 'added', ...(next && { next }) })}`);
    })
    .post('/:passkey/name', async c => {
      const form = await readForm(c);
      const access = await accessOf(c);
      const name = passkeyNameOf(form.text('name'), access.device.browser);
      await namePasskey(access, hereOf(c), { id: c.req.param('passkey'), name });
      return seeOther(c, `${home}?done=named`);
    })
    .post('/:passkey/removal', async c => {
      await readForm(c);
      const here = hereOf(c);
      const asked = proofAsked(c, door.kind, here, home);
      if (asked) return asked;
      const outcome = await removePasskey(await accessOf(c), here, c.req.param('passkey'));
      if (outcome.kind === 'removed') poke(c, outcome.announced);
      return seeOther(c, `${home}?done=${outcome.kind}`);
    });

  async function list(c: Context<BaseEnv>) {
    const { sessionId, section } = hereOf(c);
    const [rows] = await passkeysReading.read(c.get('db'), sessionId, null);
    const ring = await keyring(c);
    const keys = await Promise.all(rows.map(async row => ({ ...row, name: await openPasskeyName(ring, row) })));
    const { timeZone } = (await regionOf(c)).profile;
    const done = doneWords[c.req.query('done') ?? ''];
    const next = ownPath(c.req.query('next'), '');
    return page(
      c,
      { title: words.passkeys, section, back: security },
      <PasskeysPage
        title={words.passkeys}
        home={home}
        csrf={c.get('csrf') ?? ''}
        keys={keys}
        done={done}
        next={next}
        timeZone={timeZone}
      />,
    );
  }

  async function showNew(c: Context<BaseEnv>, { name = '', next, error }: { name?: string; next: string; error?: string }) {
    const here = hereOf(c);
    const ring = await keyring(c);
    const { portalName } = (await regionOf(c)).profile;
    const challenge = await newPasskeyChallenge(ring, { use: 'add', by: here.sessionId });
    const owner = { accountId: here.id, portalName, ...(await passkeyOwner(c.get('db'), ring, here, portalName)) };
    return page(
      c,
      {
        title: words.add,
        section: here.section,
        status: error ? 422 : 200,
        asksKey: true,
        back: { href: home, label: words.passkeys },
      },
      <AddPasskeyPage
        title={words.add}
        action={`${home}/new`}
        csrf={c.get('csrf') ?? ''}
        options={creationOptions(config(c), challenge, owner)}
        factors={`${factorsPath[door.kind]}/app`}
        name={name}
        next={next}
        error={error}
      />,
    );
  }
}

const ahead: RidesAlong<unknown> = ({ req }) => {
  if (req.method !== 'GET') return [];
  const keys = passkeysReading.ride(markedSession, null);
  return req.path.endsWith('/new') ? [keys, ownerReading.ride(markedSession, null)] : [keys];
};

/** Mount at `/`, before any router that guards a longer part of the same addresses. */
export const passkeyPages = new Hono<BaseEnv>()
  .route(keyOfferPath, keyOfferRoutes)
  .route(passkeysPath.citizen, createCitizenRouter({ ahead }).route('/', passkeyRoutes(doors.citizen)))
  .route(passkeysPath.staff, createStaffRouterAhead(ahead).route('/', passkeyRoutes(doors.staff)));
