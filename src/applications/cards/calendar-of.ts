import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { isOpen } from '../application.ts';
import { cardPath } from '../card-path.ts';
import type { Calendar, CalendarEvent } from './calendar-file.ts';
import type { PublicStatus } from './public-status.ts';

/**
 * The days of an application: when it was sent, until when it is decided, until when an answer is awaited. A calendar is shared
 * with a family or at work, so it names the number alone, not even the service. What no longer holds is cancelled, not left out:
 * a calendar that took the file in once must unlearn it.
 */
export function calendarOf(profile: RegionProfile, known: PublicStatus, origin: string): Calendar {
  const { application, requests, last } = known;
  const { number, version, submittedAt } = application;
  const day = (at: number) => localDate(profile.timeZone, at);
  const uid = (what: string) => `${what}.${number}@${new URL(origin).hostname}`;
  const decision = decisionDay(application);
  const events: CalendarEvent[] = [
    { uid: uid('sent'), date: day(submittedAt), summary: `Заявление ${number} отправлено`, status: 'CONFIRMED' },
    ...requests.map(({ seq, waitUntil, closedAt }) => ({
      uid: uid(`answer-${seq}`),
      date: day(waitUntil),
      summary: `Последний день ответа по заявлению ${number}`,
      status: closedAt === null ? ('CONFIRMED' as const) : ('CANCELLED' as const),
    })),
    ...(decision ? [{ uid: uid('decision'), ...decision, date: day(decision.at) }] : []),
  ];
  const url = `${origin}${cardPath(number)}`;
  return { name: `Заявление ${number}`, url, sequence: version, changedAt: last.at, events };
}

/** The day of the decision: made, awaited, or no longer known since the clock stands. Null before there ever was one. */
function decisionDay({ number, status, clockStops, dueAt, decidedAt, closedAt }: PublicStatus['application']) {
  const awaited = `Последний день решения по заявлению ${number}`;
  if (decidedAt !== null)
    return { at: decidedAt, summary: `Решение по заявлению ${number} принято`, status: 'CONFIRMED' as const };
  if (!isOpen(status)) return closedAt === null ? null : { at: closedAt, summary: awaited, status: 'CANCELLED' as const };
  if (dueAt !== null) return { at: dueAt, summary: awaited, status: 'CONFIRMED' as const };
  const stop = clockStops.at(-1);
  const stands = `Срок решения по заявлению ${number} стоит: ждём ответа`;
  return stop ? { at: stop.stoppedAt, summary: stands, status: 'CANCELLED' as const } : null;
}
