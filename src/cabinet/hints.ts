import { findService } from '../catalogue/published.ts';
import { closureOf } from '../catalogue/standing.ts';
import { DAY } from '../platform/clock.ts';
import { nextRules, termRules } from './hint-rules.ts';

/** A service that may come in useful, and why it is told: by what the person themself has asked for. */
export type Hint = { slug: string; title: string; why: string };
/** One application of the person; `decidedAt` in ms. */
export type Past = { slug: string; action: string; status: string; decidedAt: number | null };

const MOST = 3;
const GIVEN = ['approved', 'ready', 'issued'];
const NOTHING_CAME = ['refused', 'intake_refused', 'withdrawn', 'expired'];
const gives = ({ status, action }: Past) => GIVEN.includes(status) && (action === 'issue' || action === 'renew');

/**
 * At most three hints from a person's own applications: first what ends soon, then what mostly follows. Nothing that they already
 * have or have asked for, nothing that takes no applications now. `say` writes an instant as a date.
 */
export function hints(past: readonly Past[], now: number, say: (at: number) => string): Hint[] {
  const asked = (slug: string) => past.some(one => one.slug === slug && !NOTHING_CAME.includes(one.status));
  const found = [...ending(past, now, say), ...following(past).filter(({ suggest }) => !asked(suggest))];
  const told = new Set<string>();
  return found
    .flatMap(({ suggest: slug, why }) => {
      const service = findService(slug);
      if (!service || closureOf(slug, now) || told.has(slug)) return [];
      told.add(slug);
      return [{ slug, title: service.title, why }];
    })
    .slice(0, MOST);
}

const following = (past: readonly Past[]) => nextRules.filter(({ after }) => past.some(one => one.slug === after && gives(one)));

function* ending(past: readonly Past[], now: number, say: (at: number) => string) {
  for (const { of, months, daysBefore, why } of termRules) {
    const given = past.filter(one => one.slug === of && gives(one)).map(({ decidedAt }) => decidedAt ?? 0);
    const until = monthsAfter(Math.max(0, ...given), months);
    const asksAgain = past.some(one => one.slug === of && !gives(one) && !NOTHING_CAME.includes(one.status));
    if (given.length > 0 && !asksAgain && until > now && until <= now + daysBefore * DAY)
      yield { suggest: of, why: why.replace('{date}', say(until)) };
  }
}

function monthsAfter(at: number, months: number): number {
  const date = new Date(at);
  return date.setUTCMonth(date.getUTCMonth() + months);
}
