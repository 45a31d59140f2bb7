import { type Explained, explainTerm } from '../../region/explain-term.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { isOpen } from '../application.ts';
import type { Case } from '../cases/case.ts';

/** One spell in which the clock stood: since the request of a day, by which ground. */
export type Spell = { from: string; to: string | null; ground: string | undefined };

/** A deadline day by day with what made it; `explained` is null before the term begins. */
export type DeadlineStory = { spells: Spell[]; explained: Explained | null };

/** Tells how the deadline of a case came about, from its clock and its requests. */
export function deadlineStory(profile: RegionProfile, { application, service, requests }: Case, now: number): DeadlineStory {
  const day = (at: number) => localDate(profile.timeZone, at);
  const { clockStartedAt, clockStops } = application;
  const spells = clockStops.map(({ stoppedAt, resumedAt }) => {
    const code = requests.find(request => request.askedAt === stoppedAt)?.ground;
    const ground = service.askMore.find(each => each.code === code)?.text;
    return { from: day(stoppedAt), to: resumedAt === null ? null : day(resumedAt), ground };
  });
  if (clockStartedAt === null) return { spells, explained: null };
  const pauses = clockStops.flatMap(({ stoppedAt, resumedAt }) => (resumedAt === null ? [] : [{ stoppedAt, resumedAt }]));
  const open = isOpen(application.status) ? clockStops.find(stop => stop.resumedAt === null) : undefined;
  const standing = open && { stoppedAt: open.stoppedAt, today: day(now) };
  return { spells, explained: explainTerm(profile, clockStartedAt, service.deadline, pauses, standing) };
}
