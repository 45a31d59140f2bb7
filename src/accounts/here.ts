import type { Context } from 'hono';
import type { AnyContext } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import type { Section } from '../ui/nav.ts';
import type { Citizen, CitizenEnv } from './citizen.ts';
import type { Officer, StaffEnv } from './officer.ts';
import { sectionOf } from './section-of.ts';
import type { AccountKind, Begun } from './sessions/session.ts';

/** Who is signed in, of either kind. `id` is the account, `actorId` the person or the staff member, `sessionId` the token's hash. */
export type Here = Begun & {
  id: string;
  kind: AccountKind;
  personId: string;
  actorId: string;
  sessionId: string;
  section: Section;
};

/** Whoever the guard before this page has let in. Throws where none stands. */
export function hereOf(c: AnyContext): Here {
  const { citizen, officer } = (c as unknown as Context<CitizenEnv & StaffEnv>).var as { citizen?: Citizen; officer?: Officer };
  if (citizen) return { ...citizen, id: citizen.accountId, kind: 'citizen', actorId: citizen.personId, section: 'citizen' };
  const who = found(officer);
  return { ...who, id: who.accountId, kind: 'staff', actorId: who.staffId, section: sectionOf[who.role] };
}
