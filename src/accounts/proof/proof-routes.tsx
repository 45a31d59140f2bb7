import { Hono } from 'hono';
import { type BaseEnv, ownPath, poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import type { RidesAlong } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { accessOf } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { tooMany } from '../attempts/too-many.tsx';
import { createCitizenRouter } from '../citizen.ts';
import { newChallenge, openPayload } from '../codes/challenge.ts';
import { addCodeStep } from '../codes/code-step.ts';
import { challengeReading } from '../codes/open-challenge.ts';
import { askCode } from '../codes/send-code.ts';
import { type Door, doors } from '../doors.ts';
import { markedSession } from '../enter.ts';
import { accountById } from '../entering/recognised.ts';
import { waysOf } from '../entering/ways.ts';
import { afterRecoveryCode } from '../factors/paths.ts';
import { hereOf } from '../here.ts';
import { createStaffRouterAhead } from '../officer.ts';
import { passkeysReading } from '../passkeys/read-passkeys.ts';
import { shownWords } from '../passkeys/texts.ts';
import { spend } from '../sessions/start-session.ts';
import type { VisitEnv } from '../visit.ts';
import { showProof } from './proof-view.tsx';
import { prove } from './prove.ts';
import { proveByPasskey } from './prove-by-passkey.ts';
import { proofPath } from './proven.ts';
import { titles } from './texts.ts';

const purposes = { citizen: 'step-up', staff: 'staff-step-up' } as const;

/** «Подтвердите, что это вы»: a code or a key of a device makes the session proven for a while. */
function proofRoutes(door: Door) {
  const home = door.home;
  const purpose = purposes[door.kind];
  const router = new Hono<VisitEnv>();
  router.use(async (c, next) => {
    c.set('visitHash', hereOf(c).sessionId);
    await next();
  });
  router
    .get('/', c => showProof(c, door, ownPath(c.req.query('next'), home)))
    .post('/', async c => {
      const form = await readForm(c);
      const next = ownPath(form.text('next'), home);
      const access = await accessOf(c);
      const here = hereOf(c);
      const answer = form.text('answer');
      if (answer !== '') {
        const { kind } = await proveByPasskey(access, here, answer);
        return kind === 'proven' ? seeOther(c, next) : showProof(c, door, next, { error: shownWords[kind] });
      }
      const account = found(await accountById(access.db, here.id));
      const ways = waysOf(account, door, access.region.policies);
      if (!ways[0]) return showProof(c, door, next, { nothing: true });
      const asked = {
        purpose,
        visitHash: here.sessionId,
        accountId: here.id,
        channel: ways[0],
        payload: { next, ways },
      } as const;
      const outcome = await askCode(access, await newChallenge(access.ring, asked));
      if (outcome.kind === 'locked') return tooMany(c, access, { what: 'codes', until: outcome.until, startAgain: home });
      poke(c, outcome.announced);
      return seeOther(c, `${proofPath(door)}/code`);
    });
  addCodeStep(router, '/code', {
    purpose,
    door,
    title: titles[door.kind].code,
    section: c => hereOf(c).section,
    start: () => proofPath(door),
    async finish(access, challenge, spending) {
      const { next } = await openPayload<typeof purpose>(access.ring, challenge);
      // Pressed twice: the first press has proved it.
      if (challenge.usedAt !== null) return { kind: 'done', next, announced: [] };
      const account = await accountById(access.db, challenge.accountId ?? '');
      if (!account) return { kind: 'gone' };
      await prove(access.db, account, challenge.visitHash ?? '', [spend(access.db, challenge.id), ...spending]);
      const told = challenge.channel === 'recovery-code' ? afterRecoveryCode(door.kind, next) : next;
      return { kind: 'done', next: told, announced: [] };
    },
    async failed({ db }, challenge) {
      const account = await accountById(db, challenge.accountId ?? '');
      if (account) await recordAccess(db, accessFact(account, 'second-factor-failed', account.id), []);
    },
  });
  return router;
}

/** The page of the code reads its challenge with the session, the page before it the keys that may do instead. */
const ahead: RidesAlong<unknown> = ({ req }) => {
  if (req.method === 'POST') return [];
  if (!req.path.endsWith('/code')) return [passkeysReading.ride(markedSession, null)];
  return [challengeReading.ride(markedSession, purposes[req.path.startsWith('/staff') ? 'staff' : 'citizen'])];
};

/** Mount at `/`. */
export const proofPages = new Hono<BaseEnv>()
  .route('/cabinet/proof', createCitizenRouter({ ahead }).route('/', proofRoutes(doors.citizen)))
  .route('/staff/proof', createStaffRouterAhead(ahead).route('/', proofRoutes(doors.staff)));
