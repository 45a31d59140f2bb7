import type { Service } from '../../catalogue/service.ts';
import { clockStart } from '../../region/clock-start.ts';
import { deadlineEnd, type Pause, pausedDeadline } from '../../region/deadline.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { ClockStop } from '../schema.ts';
import type { ApplicationRow } from './case.ts';

type Termed = Pick<Service, 'deadline'>;

/**
 * What registration sets: its moment, the start of the term and the deadline. The term is counted from the receipt (after hours:
 * from the next working day), so that an officer who registers late takes no day from the applicant. A term that counts from
 * complete documents has not begun.
 */
export function registration(profile: RegionProfile, service: Termed, submittedAt: number, registeredAt: number) {
  const waits = service.deadline.from === 'documents-complete';
  return { registeredAt, ...(waits ? { clockStartedAt: null, dueAt: null } : termFrom(profile, service, submittedAt)) };
}

/** A term that begins with something that came at an instant. */
export function termFrom(profile: RegionProfile, { deadline }: Termed, at: number) {
  const clockStartedAt = clockStart(profile, at);
  return { clockStartedAt, dueAt: deadlineEnd(profile, clockStartedAt, deadline).dueAt };
}

type Asked = { closedAt: number | null }[];

/** When the last of the documents came, so far as is known: with the application, or when the last request for more was closed. */
const documentsCameAt = ({ receivedAt }: Pick<ApplicationRow, 'receivedAt'>, requests: Asked): number =>
  Math.max(receivedAt, ...requests.map(request => request.closedAt ?? 0));

/**
 * What the finding «документы в порядке» sets: the term that waited for complete documents began when the last of them came,
 * so that an officer who looks late takes no day from the applicant. Nothing when the clock runs already.
 */
export function completion(
  profile: RegionProfile,
  service: Termed,
  application: Pick<ApplicationRow, 'receivedAt' | 'clockStartedAt'>,
  requests: Asked,
): Partial<ReturnType<typeof termFrom>> {
  return application.clockStartedAt === null ? termFrom(profile, service, documentsCameAt(application, requests)) : {};
}

/** The deadline of a clock with spells in which it stood; null while it stands or has not begun. */
export function dueWithStops(
  profile: RegionProfile,
  service: Termed,
  startedAt: number | null,
  stops: ClockStop[],
): number | null {
  const pauses = stops.filter((stop): stop is Pause => stop.resumedAt !== null);
  if (startedAt === null || pauses.length < stops.length) return null;
  return pausedDeadline(profile, startedAt, service.deadline, pauses).dueAt;
}

/** Before registration the queue is sorted by the end of the next working day: by then it must be registered (domain.md). */
export const firstSort = (profile: RegionProfile, submittedAt: number): number =>
  deadlineEnd(profile, clockStart(profile, submittedAt), { number: 1, unit: 'working' }).dueAt;

/**
 * What the queue is sorted by and lateness is told by: the deadline, or while the documents are not found complete the one
 * there would be if they were, so that nobody lets them lie.
 */
export const sortOf = (profile: RegionProfile, service: Termed, dueAt: number | null, documentsAt: number): number =>
  dueAt ?? termFrom(profile, service, documentsAt).dueAt;
