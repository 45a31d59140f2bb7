import type { Officer } from '../../accounts/officer.ts';
import type { Status, Verb } from '../application.ts';
import { type Case, type CaseContext, inDepartment } from './case.ts';
import { type ChangeOutcome, type ChangeRequest, changeCase, type Refused } from './change.ts';

/** The officer as a verb needs one. */
export type CaseOfficer = Pick<Officer, 'staffId' | 'department' | 'role'>;

/** In whose hands a case is. */
export type Hands = { status: Status; assigneeId: string | null };

/** Whether these hands let an officer do a verb that the status allows; a head takes over and passes on anybody's case. */
export function mayAct(verb: Verb, { staffId, role }: CaseOfficer, { status, assigneeId }: Hands): boolean {
  const mine = assigneeId === staffId;
  const free = assigneeId === null;
  switch (verb) {
    case 'register':
    case 'comment':
      return true;
    case 'take':
      return free || (role === 'head' && !mine);
    case 'reopen':
      return role === 'head';
    case 'pass':
      return free || mine || role === 'head';
    case 'refuse-intake':
      // Refusing instead of registering: nobody holds what is not registered.
      return mine || status === 'submitted';
    default:
      return mine;
  }
}

export const handsOf = ({ application, queue }: Pick<Case, 'application' | 'queue'>): Hands => ({
  status: application.status,
  assigneeId: queue?.assigneeId ?? null,
});

/** A verb of an officer: on a case of the own department, when it is in hands that allow it. */
export function changeByOfficer(
  context: CaseContext,
  officer: CaseOfficer,
  request: Omit<ChangeRequest, 'scope' | 'actor'>,
): Promise<ChangeOutcome> {
  return changeCase(context, {
    ...request,
    scope: inDepartment(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    plan: async subject =>
      mayAct(request.verb, officer, handsOf(subject)) ? request.plan(subject) : notInHands(request.verb, officer, subject),
  });
}

function notInHands(verb: Verb, officer: CaseOfficer, { queue }: Case): Refused {
  if (verb !== 'take') return { kind: 'not-yours' };
  return { kind: queue?.assigneeId === officer.staffId ? 'already-yours' : 'taken' };
}
