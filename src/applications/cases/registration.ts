import type { Service } from '../../catalogue/service.ts';
import { clockStart } from '../../region/clock-start.ts';
import { deadlineEnd, type Pause, pausedDeadline } from '../../region/deadline.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { ClockStop } from '../schema.ts';

/**
 * What registration sets: its moment, the start of the term and the deadline. The term is counted from the receipt (after hours:
 * from the next working day), so that an officer who registers late takes no day from the applicant.
 */
export function registration(
  profile: RegionProfile,
  service: Pick<Service, 'deadline'>,
  submittedAt: number,
  registeredAt: number,
) {
  const clockStartedAt = clockStart(profile, submittedAt);
  return { registeredAt, clockStartedAt, dueAt: deadlineEnd(profile, clockStartedAt, service.deadline).dueAt };
}

/** The deadline of a clock with spells in which it stood; null while it stands or has not begun. */
export function dueWithStops(
  profile: RegionProfile,
  service: Pick<Service, 'deadline'>,
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
