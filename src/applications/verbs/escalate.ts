import { now } from '../../platform/clock.ts';
import { department } from '../../region/departments.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';
import { inDaytime, notice } from '../cases/notice.ts';
import { noticeToHeads } from './notice-to-heads.ts';

/**
 * A deadline was missed: the case is marked for the head, the head and the citizen are told. Once for each deadline: the mark
 * names the one that was missed, and one missed later is another. Idempotent.
 */
export function escalate(context: CaseContext, number: string) {
  const { profile } = context;
  return changeCase(context, {
    number,
    scope: undefined,
    actor: { kind: 'system', id: 'clock' },
    verb: 'escalate',
    async plan(subject) {
      const { application, service, queue } = subject;
      if (!queue || queue.clockStopped || queue.sortAt >= now() || queue.escalatedFor === queue.sortAt)
        return { kind: 'done-before' };
      const since = localDate(profile.timeZone, queue.sortAt);
      const awaited = application.status === 'submitted' ? 'registration' : 'decision';
      const office = department(profile, application.department)?.name ?? application.department;
      const params = { since, awaited, department: office, appeal: service.appeal } as const;
      return {
        detail: { since, awaited },
        queue: { escalatedFor: queue.sortAt },
        statements: [noticeToHeads(context, application.department)],
        tell: async line => inDaytime(profile, await notice(subject, 'overdue', params, { line })),
      };
    },
  });
}
