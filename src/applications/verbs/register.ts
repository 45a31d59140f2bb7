import { now } from '../../platform/clock.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { registration, sortOf } from '../cases/registration.ts';

/** An officer registers what no rule registered at once: the term of the law runs, and the applicant is told until when. */
export function registerCase(context: CaseContext, officer: CaseOfficer, number: string) {
  return changeByOfficer(context, officer, {
    number,
    verb: 'register',
    async plan(subject) {
      const set = registration(context.profile, subject.service, subject.application.submittedAt, now());
      const dueOn = set.dueAt === null ? undefined : localDate(context.profile.timeZone, set.dueAt);
      const sortAt = sortOf(context.profile, subject.service, set.dueAt, subject.application.receivedAt);
      return { set, queue: { sortAt }, tell: line => notice(subject, 'registered', { dueOn }, { line }) };
    },
  });
}
