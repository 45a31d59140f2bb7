import { seal } from '../platform/seal.ts';
import type { CaseContext } from './case.ts';
import { inDepartment } from './case.ts';
import { changeCase } from './change.ts';
import { assigneePlace, type CaseOfficer } from './officer.ts';
import { registration } from './registration.ts';

/** An officer takes a case to work; of many at once one wins, the others learn who. A case not yet registered is registered by this. */
export function takeCase(context: CaseContext, officer: CaseOfficer, number: string) {
  return changeCase(context, {
    number,
    scope: inDepartment(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'take',
    async plan({ application, queue, service }) {
      if (queue?.assigneeId === officer.staffId) return { kind: 'already-yours' };
      if (queue?.assigneeId) return { kind: 'taken' };
      const registered =
        application.registeredAt === null ? registration(context.profile, service, application.submittedAt) : null;
      return {
        set: registered ?? {},
        queue: {
          assigneeId: officer.staffId,
          sealedAssignee: await seal(await officer.keys.of('queue'), officer.name, assigneePlace(number)),
          ...(registered?.dueAt ? { sortAt: registered.dueAt } : {}),
        },
      };
    },
  });
}
