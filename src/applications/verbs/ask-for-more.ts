import { now } from '../../platform/clock.ts';
import { seal } from '../../platform/sealing/seal.ts';
import { deadlineEnd } from '../../region/deadline.ts';
import type { CaseContext } from '../cases/case.ts';
import { requestPlace } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { lineAfter } from '../cases/status-line.ts';
import { infoRequests } from '../schema.ts';

export type Asking = { ground: string; slots: string[]; words: string; seen: number };

/**
 * Asks the citizen for more, only on a ground of the definition and with all items named at once (210-ФЗ ст. 7 ч. 1 п. 4).
 * The ground says whether the clock stops and how long is waited.
 */
export function askForMore(context: CaseContext, officer: CaseOfficer, number: string, asking: Asking) {
  return changeByOfficer(context, officer, {
    number,
    verb: 'ask',
    seen: asking.seen,
    async plan(subject) {
      const { application, service, keys, requests } = subject;
      const ground = service.askMore.find(g => g.code === asking.ground);
      if (!ground) return { kind: 'unknown-ground' };
      const slots = asking.slots.filter(slot => ground.slots.includes(slot));
      const at = now();
      const seq = requests.length + 1;
      const wait = deadlineEnd(context.profile, at, { number: ground.waitDays, unit: ground.unit });
      const runs = application.clockStartedAt !== null;
      const set =
        ground.stopsClock && runs
          ? { clockStops: [...application.clockStops, { stoppedAt: at, resumedAt: null }], dueAt: null }
          : {};
      const params = { until: wait.dueDate, words: asking.words };
      const after = { ...set, status: 'needs_info' as const, waitUntil: wait.dueAt, last: 'ask' as const };
      return {
        detail: { ground: ground.code },
        note: asking.words,
        set,
        // A term that has not begun does not run out while the missing document is awaited.
        queue: ground.stopsClock || !runs ? { clockStopped: true, sortAt: wait.dueAt } : {},
        statements: [
          context.db.insert(infoRequests).values({
            application: number,
            seq,
            ground: ground.code,
            slots: slots.length > 0 ? slots : ground.slots.slice(0, 1),
            sealedWords: await seal(await keys.of('case'), asking.words, requestPlace(number, seq)),
            stopsClock: ground.stopsClock,
            resumeStatus: application.status,
            askedAt: at,
            waitUntil: wait.dueAt,
          }),
        ],
        tell: () => notice(subject, 'needs-info', params, { line: lineAfter(context.profile, subject, after) }),
      };
    },
  });
}
