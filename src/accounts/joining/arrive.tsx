import type { Context } from 'hono';
import { isUniqueViolation, type Statement } from '../../platform/db.ts';
import { type AnyContext, poke, seeOther } from '../../platform/http.ts';
import { Overloaded } from '../../platform/problems.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import type { Citizen } from '../citizen.ts';
import { doors } from '../doors.ts';
import { admit } from '../entering/admit.ts';
import { accountById } from '../entering/recognised.ts';
import { signedIn } from '../sessions/signed-in.ts';
import type { VisitEnv } from '../visit.ts';
import type { Arrival, Beside } from './arrival.ts';
import { decide } from './decide.ts';
import { saidAt } from './done.ts';
import { findMatches } from './find-matches.ts';
import { joinAccount } from './join-account.ts';
import { makeAccount } from './make-account.ts';
import { keepPending } from './pending.ts';
import { CannotJoinPage, cannotJoinTitles } from './views/cannot-join-page.tsx';

/** Two arrivals of one person at once: whoever comes second finds what the first has made. */
const ATTEMPTS = 3;

type Whose = {
  /** Who is signed in in this browser. */
  here: Citizen | null;
  beside: Beside;
  /** Of one who was asked already. */
  answer?: 'mine' | 'not-mine';
  /** What is done with when they are in. */
  also?: Statement[];
};

/**
 * The end of a way in that names a person: their cabinet is entered; where one only may be theirs they are asked; else a new one is
 * made. Nobody signed in is let into another's cabinet by it. `db` must be open.
 */
export async function arrive(
  c: Context<VisitEnv>,
  arrival: Arrival,
  { here, beside, answer, also = [] }: Whose,
): Promise<Response> {
  const access = await accessOf(c);
  const { named, next } = arrival;
  for (let attempt = 1; ; attempt++) {
    const { matches, here: mine, emailTaken } = await findMatches(access.db, access.ring, named, here?.accountId ?? null);
    const decision = decide(matches, named.confirmed, mine);
    try {
      switch (decision.kind) {
        case 'known':
          return await enterAccount(c, arrival, { here, beside, also, ...decision });
        case 'ask':
          if (answer === 'mine' && decision.by === 'here')
            return await enterAccount(c, arrival, { here, beside, also, accountId: decision.accountId });
          if (answer === 'not-mine' && decision.by !== 'here') break;
          await keepPending(c, { accountId: decision.accountId, by: decision.by, arrival });
          return seeOther(c, decision.by === 'here' ? '/cabinet/joining' : '/sign-in/joining');
        case 'another':
        case 'stranger':
          return cannotJoin(c, decision.kind);
      }
      const free = { phone: matches.phone === undefined, email: !emailTaken };
      const token = await makeAccount(access, arrival, free, { beside, also });
      return signedIn(c, doors.citizen, { token, next: saidAt(next, named.way, 'made'), announced: [] });
    } catch (error) {
      if (!isUniqueViolation(error, 'identifiers.')) throw error;
      if (attempt === ATTEMPTS) throw new Overloaded('identifiers are contended');
    }
  }
}

type Known = { accountId: string; twin?: boolean } & Omit<Whose, 'answer'>;

/** Lets a named person into an account that is theirs, which knows this way in from now on. The session they had here ends. */
async function enterAccount(c: Context<VisitEnv>, arrival: Arrival, known: Known): Promise<Response> {
  const { accountId, twin = false, here, beside, also = [] } = known;
  const access = await accessOf(c);
  const account = await accountById(access.db, accountId);
  if (!account) throw new Error('an identifier without an account');
  const joined = await joinAccount(access, account, arrival, { beside, twin });
  if (joined.kind === 'somebody-else') return cannotJoin(c, joined.kind);
  poke(c, joined.announced);
  const { named, foreignComputer } = arrival;
  const next = joined.anew ? saidAt(arrival.next, named.way, 'joined') : arrival.next;
  return admit(c, doors.citizen, {
    // What this way knows of them, which is what they sign with.
    account: { ...account, trustLevel: named.confirmed ? 2 : 0 },
    begun: { authentication: named.way, foreignComputer },
    next: twin ? `/cabinet/joining/twin?${new URLSearchParams({ next })}` : next,
    // In the batch of the new session: until it is there, the question and the old one let them press again.
    opening: { spending: also, ...(here && { leaving: here.sessionId }) },
  });
}

export const cannotJoin = (c: AnyContext, why: keyof typeof cannotJoinTitles): Promise<Response> =>
  page(c, { title: cannotJoinTitles[why], section: 'public', status: 409 }, <CannotJoinPage why={why} />);
