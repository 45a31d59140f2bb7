import { now } from '../../platform/clock.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';
import { inDaytime, notice } from '../cases/notice.ts';
import { completion, sortOf } from '../cases/registration.ts';
import { resumption } from './resume.ts';

/**
 * The longest wait for more has ended: the case goes back to the officer, who decides on what is there, and the citizen is told.
 * Where the law names a refusal as what follows, the case goes straight to the decision: a refusal is an officer's, never the
 * clock's (domain.md), and it must not need «документы в порядке» first. Idempotent.
 */
export function stopWaiting(context: CaseContext, number: string, seq: number) {
  const { profile } = context;
  return changeCase(context, {
    number,
    scope: undefined,
    actor: { kind: 'system', id: 'clock' },
    verb: 'stop-waiting',
    async plan(subject) {
      if (subject.request?.seq !== seq) return { kind: 'not-waiting' };
      const { application, service, request, requests } = subject;
      const refused = service.askMore.find(ground => ground.code === request.ground)?.onExpiry === 'refuse';
      const status = refused ? 'in_review' : request.resumeStatus;
      const resumed = resumption(context, subject, 'expired');
      const closed = requests.map(each => (each === request ? { closedAt: now() } : each));
      const set = { ...resumed.set, ...(refused ? completion(profile, service, application, closed) : {}), status };
      const dueOn = set.dueAt ? localDate(profile.timeZone, set.dueAt) : undefined;
      return {
        ...resumed,
        detail: { ground: request.ground },
        set,
        queue: { clockStopped: false, sortAt: sortOf(profile, service, set.dueAt ?? null, now()) },
        tell: async line => inDaytime(profile, await notice(subject, 'waiting-ended', { dueOn, refused }, { line })),
      };
    },
  });
}
