import { type Context, Hono } from 'hono';
import { openProfile, selectProfile } from '../../persons/profile.ts';
import { dropCookie } from '../../platform/cookies.ts';
import { type BaseEnv, keyring, ownPath, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { type Owner, reading, theirs } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { type CitizenEnv, citizenHere, createCitizenRouter } from '../citizen.ts';
import { contactsOf } from '../contacts.ts';
import { doors } from '../doors.ts';
import { accountById } from '../entering/recognised.ts';
import { proofAsked } from '../proof/proven.ts';
import { createVisitRouter, type VisitEnv } from '../visit.ts';
import type { Beside, Named } from './arrival.ts';
import { arrive, cannotJoin } from './arrive.tsx';
import { changeRows } from './change-rows.ts';
import { maskedPhone } from './masked-phone.ts';
import { forgetPending, openPending, type Pending, pendingHash, selectPending } from './pending.ts';
import { AskedPage, ConfirmPage } from './views/joining-page.tsx';
import { TwinPage } from './views/twin-page.tsx';

const PATH = '/cabinet/joining';

const questionReading = reading((db, owner: Owner, hash: string) => [selectPending(db, hash), selectProfile(db, owner)] as const);

/** «Это ваш кабинет?», on both sides of the sign-in that answers it. `besides`: what each way keeps beside an account. Mount at `/`. */
export function createJoiningRoutes(besides: Record<Named['way'], Beside>) {
  const asked = createVisitRouter()
    .get('/', async c => {
      const pending = await pendingHere(c);
      if (!pending || pending.by === 'here') return seeOther(c, pending ? PATH : doors.citizen.signIn);
      const access = await accessOf(c);
      const account = found(await accountById(access.db, pending.accountId));
      const { phone } = await contactsOf(access.db, access.ring, account.personId);
      const { way } = pending.arrival.named;
      return page(
        c,
        { title: 'Это ваш кабинет?', section: 'public' },
        <AskedPage by={pending.by} way={way} phone={phone ? maskedPhone(phone) : null} csrf={c.get('csrf') ?? ''} />,
      );
    })
    .post('/', async c => {
      await readForm(c);
      const pending = await pendingHere(c);
      if (!pending) return seeOther(c, doors.citizen.signIn);
      const { arrival, hash } = pending;
      const beside = besides[arrival.named.way];
      const also = [forgetPending(c.get('db'), hash)];
      const here = await citizenHere(c);
      const answer = await arrive(c, arrival, { here, beside, answer: 'not-mine', also });
      dropCookie(c, 'joining');
      return answer;
    });

  const confirmed = createCitizenRouter({
    ahead: async c => (c.req.path === PATH ? [questionReading.ride(theirs, await pendingHash(c))] : []),
  })
    .get('/', async c => {
      const { pending, sealedProfile } = await questionOf(c);
      if (!pending) return seeOther(c, doors.citizen.home);
      const { accountId, keys, trustLevel } = c.get('citizen');
      if (pending.accountId !== accountId) return cannotJoin(c, 'elsewhere');
      const proof = proofAsked(c, 'citizen', c.get('citizen'), PATH);
      if (proof) return proof;
      const rows = changeRows({ profile: await openProfile(keys, sealedProfile), trustLevel }, pending.arrival.named);
      return page(
        c,
        { title: 'Подключить вход', section: 'citizen' },
        <ConfirmPage pending={pending} rows={rows} csrf={c.get('csrf') ?? ''} />,
      );
    })
    .post('/', async c => {
      await readForm(c);
      const { pending } = await questionOf(c);
      if (!pending) return seeOther(c, doors.citizen.home);
      const here = c.get('citizen');
      if (pending.accountId !== here.accountId) return cannotJoin(c, 'elsewhere');
      const proof = proofAsked(c, 'citizen', here, PATH);
      if (proof) return proof;
      const { arrival, hash } = pending;
      const beside = besides[arrival.named.way];
      const also = [forgetPending(c.get('db'), hash)];
      const visit = c as unknown as Context<VisitEnv>;
      const answer = await arrive(visit, arrival, { here, beside, also, answer: 'mine' });
      dropCookie(c, 'joining');
      return answer;
    })
    .get('/twin', c =>
      page(
        c,
        { title: 'У вас есть ещё один кабинет', section: 'citizen' },
        <TwinPage next={ownPath(c.req.query('next'), doors.citizen.home)} />,
      ),
    );

  return new Hono<BaseEnv>().route('/sign-in/joining', asked).route(PATH, confirmed);
}

async function pendingHere(c: Context<VisitEnv>): Promise<Pending | null> {
  const hash = await pendingHash(c);
  if (hash === '') return null;
  return openPending(await keyring(c), await selectPending(c.get('db'), hash).get());
}

async function questionOf(c: Context<CitizenEnv>) {
  const [[row], [person]] = await questionReading.read(c.get('db'), c.get('citizen').personId, await pendingHash(c));
  return { pending: await openPending(await keyring(c), row), sealedProfile: found(person).sealedProfile };
}
