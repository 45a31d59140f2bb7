import { type Context, Hono } from 'hono';
import { type BaseEnv, config, keyring, ownPath, poke, seeOther } from '../../platform/http.ts';
import type { RidesAlong } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { hasImages } from '../../ui/view.ts';
import { viewOf } from '../../ui/viewing/view-of.ts';
import { accessOf } from '../access.ts';
import { createCitizenRouter } from '../citizen.ts';
import { typedCode } from '../codes/typed-code.ts';
import { type Door, doors } from '../doors.ts';
import { markedSession } from '../enter.ts';
import { factorsPath } from '../factors/paths.ts';
import { appLink, base32 } from '../factors/totp.ts';
import { hereOf } from '../here.ts';
import { createStaffRouterAhead } from '../officer.ts';
import { proofAsked } from '../proof/proven.ts';
import { addApp } from './add-app.ts';
import { type AppOffer, newOffer, openOffer } from './app-offer.ts';
import { codesText, openCodes, sealCodes } from './codes-file.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { factorsReading } from './read-factors.ts';
import { removeApp } from './remove-app.ts';
import { doneWords, titles } from './texts.ts';
import { AddAppPage } from './views/add-app-page.tsx';
import { CodesPage } from './views/codes-page.tsx';
import { FactorsPage } from './views/factors-page.tsx';

/** What guards an account beside its password: an application with codes, spare codes, messages. */
function factorRoutes(door: Door): Hono<BaseEnv> {
  const home = factorsPath[door.kind];
  const security = { href: home.replace(/\/factors$/, ''), label: 'Вход и безопасность' };
  const back = { href: home, label: titles[door.kind].factors };
  return new Hono<BaseEnv>()
    .get('/', c => list(c))
    .get('/app', async c => {
      const asked = proofAsked(c, door.kind, hereOf(c), c.req.path);
      return asked ?? showOffer(c, await newOffer(await keyring(c), hereOf(c).id));
    })
    .post('/app', async c => {
      const form = await readForm(c);
      const here = hereOf(c);
      const asked = proofAsked(c, door.kind, here, c.req.path);
      if (asked) return asked;
      const access = await accessOf(c);
      const offer = await openOffer(access.ring, here.id, form.text('offer'));
      if (!offer) return showOffer(c, await newOffer(access.ring, here.id), 'Картинка устарела. Добавьте в приложение новую.');
      const code = typedCode(form.text('code'));
      if (code === null) return showOffer(c, offer, 'Код состоит из 6 цифр');
      const outcome = await addApp(access, here, { secret: offer.secret, code });
      switch (outcome.kind) {
        case 'wrong':
          return showOffer(c, offer, 'Код не подошёл. Введите тот, что приложение показывает сейчас, и проверьте часы телефона.');
        case 'already':
          return seeOther(c, `${home}?done=app-already`);
        case 'added':
          poke(c, outcome.announced);
          return seeOther(c, `${home}?done=app-added`);
      }
    })
    .post('/app/removal', async c => {
      await readForm(c);
      const here = hereOf(c);
      const asked = proofAsked(c, door.kind, here, home);
      if (asked) return asked;
      const outcome = await removeApp(await accessOf(c), here);
      if (outcome.kind === 'last') return seeOther(c, `${home}?done=app-last`);
      poke(c, outcome.announced);
      return seeOther(c, `${home}?done=app-removed`);
    })
    .post('/codes', async c => {
      await readForm(c);
      const here = hereOf(c);
      const asked = proofAsked(c, door.kind, here, home);
      if (asked) return asked;
      const access = await accessOf(c);
      const { codes, announced } = await makeRecoveryCodes(access, here);
      poke(c, announced);
      return page(
        c,
        { title: titles[door.kind].codes, section: here.section, back },
        <CodesPage
          title={titles[door.kind].codes}
          where={await whereOf(c)}
          codes={codes}
          sealed={await sealCodes(access.ring, here.id, codes)}
          action={`${home}/codes/file`}
          csrf={c.get('csrf') ?? ''}
          back={`${home}?done=codes`}
        />,
      );
    })
    .post('/codes/file', async c => {
      const form = await readForm(c);
      const codes = await openCodes(await keyring(c), hereOf(c).id, form.text('codes'));
      if (!codes) return seeOther(c, `${home}?done=codes-gone`);
      return c.body(codesText(codes, await whereOf(c)), 200, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': 'attachment; filename="zapasnye-kody.txt"',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      });
    });

  async function whereOf(c: Context<BaseEnv>): Promise<string> {
    return `${(await regionOf(c)).profile.portalName}, ${new URL(config(c).origin).host}`;
  }

  async function list(c: Context<BaseEnv>) {
    const here = hereOf(c);
    const [[app], [codes], contacts] = await factorsReading.read(c.get('db'), here.sessionId, null);
    const { profile } = await regionOf(c);
    const after = c.req.query('after');
    return page(
      c,
      { title: titles[door.kind].factors, section: here.section, back: security },
      <FactorsPage
        title={titles[door.kind].factors}
        home={home}
        csrf={c.get('csrf') ?? ''}
        staff={door.kind === 'staff'}
        app={app ?? null}
        codesLeft={codes?.left ?? 0}
        phone={contacts.some(({ kind }) => kind === 'phone')}
        email={contacts.some(({ kind }) => kind === 'email') && !app && profile.policies.codesByEmail}
        done={doneWords[c.req.query('done') ?? '']}
        after={after === undefined ? undefined : ownPath(after, door.home)}
        timeZone={profile.timeZone}
      />,
    );
  }

  async function showOffer(c: Context<BaseEnv>, { secret, sealed }: AppOffer, error?: string) {
    const { portalName } = (await regionOf(c)).profile;
    return page(
      c,
      { title: titles[door.kind].app, section: hereOf(c).section, status: error ? 422 : 200, back },
      <AddAppPage
        title={titles[door.kind].app}
        action={`${home}/app`}
        csrf={c.get('csrf') ?? ''}
        link={hasImages(viewOf(c)) ? appLink(secret, portalName) : null}
        secret={base32(secret)}
        offer={sealed}
        error={error}
      />,
    );
  }
}

const ahead: RidesAlong<unknown> = ({ req }) =>
  req.method === 'GET' && req.path.endsWith('/factors') ? [factorsReading.ride(markedSession, null)] : [];

/** Mount at `/`, before any router that guards a longer part of the same addresses. */
export const factorPages = new Hono<BaseEnv>()
  .route(factorsPath.citizen, createCitizenRouter({ ahead }).route('/', factorRoutes(doors.citizen)))
  .route(factorsPath.staff, createStaffRouterAhead(ahead).route('/', factorRoutes(doors.staff)));
