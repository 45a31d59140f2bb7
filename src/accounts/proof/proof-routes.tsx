import { eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { now } from '../../platform/clock.ts';
import { type AnyContext, type BaseEnv, ownPath, poke, seeOther } from '../../platform/http.ts';
import type { RidesAlong } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import type { Section } from '../../ui/nav.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { type CitizenEnv, createCitizenRouter } from '../citizen.ts';
import { newChallenge, openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { challengeReading } from '../codes/open-challenge.ts';
import { sendCode } from '../codes/send-code.ts';
import { type Door, doors } from '../doors.ts';
import { markedSession } from '../enter.ts';
import { accountById } from '../entering/recognised.ts';
import { createStaffRouterAhead, type StaffEnv } from '../officer.ts';
import { sessions } from '../schema.ts';
import { sectionOf } from '../section-of.ts';
import { spend } from '../sessions/start-session.ts';
import type { VisitEnv } from '../visit.ts';
import { proofPath } from './proven.ts';
import { ProofPage } from './views/proof-page.tsx';

type Here = { accountId: string; sessionId: string; section: Section };

const citizenOf = (c: AnyContext): Here => ({ ...(c as unknown as Context<CitizenEnv>).get('citizen'), section: 'citizen' });

function officerOf(c: AnyContext): Here {
  const officer = (c as unknown as Context<StaffEnv>).get('officer');
  return { ...officer, section: sectionOf[officer.role] };
}

const purposes = { citizen: 'step-up', staff: 'staff-step-up' } as const;
const titles = {
  citizen: { ask: 'Подтвердите, что это вы', code: 'Код: подтвердите, что это вы' },
  staff: { ask: 'Подтвердите, что за работой вы', code: 'Код: подтвердите, что за работой вы' },
};

/** «Подтвердите, что это вы»: a code to the account's telephone makes the session proven for a while. */
function proofRoutes(door: Door, here: (c: AnyContext) => Here) {
  const home = door.home;
  const purpose = purposes[door.kind];
  const router = new Hono<VisitEnv>();
  router.use(async (c, next) => {
    c.set('visitHash', here(c).sessionId);
    await next();
  });
  router
    .get('/', c => show(c, ownPath(c.req.query('next'), home)))
    .post('/', async c => {
      const form = await readForm(c);
      const next = ownPath(form.text('next'), home);
      const access = await accessOf(c);
      const { accountId, sessionId } = here(c);
      const account = await accountById(access.db, accountId);
      const payload = { next, hasEmail: account?.hasEmail ?? false };
      const asked = { purpose, visitHash: sessionId, accountId, channel: 'sms', payload } as const;
      const sent = await sendCode(access, await newChallenge(access.ring, asked));
      if (sent.kind === 'locked') return tooMany(c, access, { what: 'codes', until: sent.until, startAgain: home });
      poke(c, [sent.announced]);
      return seeOther(c, `${proofPath(door)}/code`);
    });
  addCodeStep(router, '/code', {
    purpose,
    door,
    title: titles[door.kind].code,
    section: c => here(c).section,
    start: () => proofPath(door),
    async finish(access, challenge) {
      const { next } = await openPayload<typeof purpose>(access.ring, challenge);
      // Pressed twice: the first press has proved it.
      if (challenge.usedAt !== null) return { kind: 'done', next, announced: [] };
      const account = await accountById(access.db, challenge.accountId ?? '');
      if (!account) return { kind: 'gone' };
      await recordAccess(access.db, accessFact(account, 'proven', account.id), [
        access.db
          .update(sessions)
          .set({ provenAt: now() })
          .where(eq(sessions.tokenHash, challenge.visitHash ?? '')),
        spend(access.db, challenge.id),
      ]);
      return { kind: 'done', next, announced: [] };
    },
  });
  return router;

  function show(c: Context<VisitEnv>, next: string) {
    return page(
      c,
      { title: titles[door.kind].ask, section: here(c).section },
      <ProofPage title={titles[door.kind].ask} action={proofPath(door)} csrf={c.get('csrf') ?? ''} next={next} />,
    );
  }
}

/** The page of the code reads its challenge with the session. */
const ahead: RidesAlong<unknown> = ({ req }) => {
  if (req.method === 'POST' || !req.path.endsWith('/code')) return [];
  return [challengeReading.ride(markedSession, purposes[req.path.startsWith('/staff') ? 'staff' : 'citizen'])];
};

/** Mount at `/`. */
export const proofPages = new Hono<BaseEnv>()
  .route('/cabinet/proof', createCitizenRouter({ ahead }).route('/', proofRoutes(doors.citizen, citizenOf)))
  .route('/staff/proof', createStaffRouterAhead(ahead).route('/', proofRoutes(doors.staff, officerOf)));
