import type { Context } from 'hono';
import type { AnyContext } from '../../platform/http.ts';
import type { Section } from '../../ui/nav.ts';
import type { AccountOwner } from '../access-log.ts';
import type { CitizenEnv } from '../citizen.ts';
import type { StaffEnv } from '../officer.ts';
import { sectionOf } from '../section-of.ts';
import type { AccountKind, Begun } from '../sessions/session.ts';

/** Who looks after their own account, a citizen or one who works here. */
export type Here = { owner: Omit<AccountOwner, 'trustLevel'>; sessionId: string; begun: Begun; section: Section };

const citizenIn = (c: AnyContext): Here => {
  const { accountId: id, personId, sessionId, ...begun } = (c as unknown as Context<CitizenEnv>).get('citizen');
  return { owner: { id, kind: 'citizen', personId, actorId: personId }, sessionId, begun, section: 'citizen' };
};

const officerIn = (c: AnyContext): Here => {
  const { accountId: id, personId, staffId, sessionId, role, ...begun } = (c as unknown as Context<StaffEnv>).get('officer');
  return { owner: { id, kind: 'staff', personId, actorId: staffId }, sessionId, begun, section: sectionOf[role] };
};

export const hereIn: Record<AccountKind, (c: AnyContext) => Here> = { citizen: citizenIn, staff: officerIn };

/** Where an account's own pages about entering stand. */
export const securityPath: Record<AccountKind, string> = { citizen: '/cabinet/security', staff: '/staff/security' };

/** What the titles of these pages say after the page: no two pages are called alike. */
export const withinOf: Record<AccountKind, string> = { citizen: 'Личный кабинет', staff: 'Для сотрудников' };
