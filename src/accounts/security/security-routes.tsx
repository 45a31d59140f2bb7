import { eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { now } from '../../platform/clock.ts';
import { type BaseEnv, config, keyring, seeOther } from '../../platform/http.ts';
import type { Owner, Riding } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { type CitizenEnv, createCitizenRouter } from '../citizen.ts';
import { doors } from '../doors.ts';
import { hereOf } from '../here.ts';
import { createStaffRouterAhead } from '../officer.ts';
import { removedIn } from '../removed-ways.ts';
import { accounts } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { accountOfOfficer, accountOfPerson } from './account-of.ts';
import { endSessions } from './end-sessions.ts';
import { openSessions, sessionsReading } from './find-sessions.ts';
import { passwordRoutes } from './password-routes.tsx';
import { securityPath, withinOf } from './paths.ts';
import { passwordReading, securityLines, standingReading } from './security-lines.ts';
import { SecurityPage } from './views/security-page.tsx';
import { SessionsPage } from './views/sessions-page.tsx';

const doneWords: Record<string, string> = {
  password: 'Пароль изменён. Прежний больше не действует.',
  'password-set': 'Пароль задан. Теперь с ним можно входить.',
  recovered: 'Доступ восстановлен. Вход на всех других устройствах закончен.',
  'given-back': 'Кабинет ваш. Вход на всех других устройствах закончен, прежний пароль не подходит.',
};

/** What guards one's own account, for citizens and for those who work here. */
function securityRoutes(kind: AccountKind) {
  const home = securityPath[kind];
  const within = withinOf[kind];
  const back = { href: home, label: 'Вход и безопасность' };
  return new Hono<BaseEnv>()
    .get('/', async c => {
      const { id, sessionId, section } = hereOf(c);
      const [[account], rows, [link]] = await standingReading.read(c.get('db'), id, null);
      const { profile } = await regionOf(c);
      const lines = securityLines({
        staff: kind === 'staff',
        home,
        account,
        open: (await openSessions(await keyring(c), rows, sessionId)).length,
        ...(kind === 'citizen' && config(c).esia && { esia: link?.linkedAt ?? null }),
        profile,
      });
      const before = { href: doors[kind].home, label: kind === 'staff' ? 'Рабочее место' : 'Личный кабинет' };
      return page(
        c,
        { title: 'Вход и безопасность', within, section, back: before },
        <SecurityPage
          lines={lines}
          staff={kind === 'staff'}
          done={doneWords[c.req.query('done') ?? '']}
          recovered={c.req.query('done') === 'recovered'}
          lostEmail={c.req.query('lost') === 'email'}
          removed={c.req.query('done') === 'given-back' ? removedIn(c.req.query('removed') ?? '') : null}
        />,
      );
    })
    .get('/sessions', async c => {
      const { id, sessionId, section } = hereOf(c);
      const [rows] = await sessionsReading.read(c.get('db'), id, null);
      const sessions = await openSessions(await keyring(c), rows, sessionId);
      const { timeZone } = (await regionOf(c)).profile;
      const ended = ['one', 'others'].find(what => what === c.req.query('ended')) as 'one' | 'others' | undefined;
      return page(
        c,
        { title: 'Где вы вошли', within, section, back },
        <SessionsPage action={c.req.path} csrf={c.get('csrf') ?? ''} sessions={sessions} timeZone={timeZone} ended={ended} />,
      );
    })
    .post('/sessions', async c => {
      const form = await readForm(c);
      const here = hereOf(c);
      const only = form.text('session');
      const others = form.text('others') === 'yes';
      if (others || (only !== '' && only !== here.sessionId))
        await endSessions(c.get('db'), here, others ? { allBut: here.sessionId } : { only });
      return seeOther(c, `${c.req.path}?ended=${others ? 'others' : 'one'}`);
    })
    .route('/password', passwordRoutes(kind));
}

function ahead<Asker>(path: string, home: string, account: (asker: Asker) => Owner): Riding<Asker>[] {
  if (path === home) return [standingReading.ride(account, null)];
  if (path === `${home}/password`) return [passwordReading.ride(account, null)];
  return path === `${home}/sessions` ? [sessionsReading.ride(account, null)] : [];
}

/** «Напомнить через месяц»: of an old password, no sooner. */
const putOff = async (c: Context<CitizenEnv>) => {
  await readForm(c);
  await c
    .get('db')
    .update(accounts)
    .set({ passwordLaterAt: now() })
    .where(eq(accounts.id, c.get('citizen').accountId));
  return seeOther(c, doors.citizen.home);
};

/** Mount at `/`. */
export const securityPages = new Hono<BaseEnv>()
  .route(
    securityPath.citizen,
    createCitizenRouter({ ahead: c => ahead(c.req.path, securityPath.citizen, accountOfPerson) })
      .post('/reminder', putOff)
      .route('/', securityRoutes('citizen')),
  )
  .route(
    securityPath.staff,
    createStaffRouterAhead(c => ahead(c.req.path, securityPath.staff, accountOfOfficer)).route('/', securityRoutes('staff')),
  );
