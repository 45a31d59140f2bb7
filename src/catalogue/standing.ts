import { isRefusedWith } from '../platform/db.ts';
import { inForce } from './in-force.ts';
import { serviceTitle } from './published.ts';

/** Why a service takes no applications, and till when (ms). */
export type Closure = { reason: string; until: number };
/** Works that are announced, or going on: from and to, ms, and what will not work, in words for people. */
export type Works = { title: string; from: number; to: number; words: string };

/** Whether the database refused to begin or send an application of a service that is closed, whatever this isolate knew of it. */
export const isClosedRefusal = (error: unknown): boolean => isRefusedWith(error, 'the service is closed');

/** Whether the service is closed at an instant; null when it takes applications. */
export function closureOf(slug: string, at: number): Closure | null {
  const { closedUntil: until, closedReason: reason } = inForce().states.get(slug) ?? {};
  return until && reason && until > at ? { reason, until } : null;
}

/** The works of a service that are not over at an instant; null when there are none. */
export function worksOf(slug: string, at: number): Works | null {
  const { worksFrom: from, worksTo: to, worksWords: words } = inForce().states.get(slug) ?? {};
  return from && to && words && to > at ? { title: serviceTitle(slug), from, to, words } : null;
}

/** Everything that is announced or closed at an instant, the first to come first. */
export function announced(at: number): { closed: (Closure & { title: string })[]; works: Works[] } {
  const slugs = [...inForce().states.keys()];
  return {
    closed: slugs.flatMap(slug => {
      const closure = closureOf(slug, at);
      return closure ? [{ ...closure, title: serviceTitle(slug) }] : [];
    }),
    works: slugs.flatMap(slug => worksOf(slug, at) ?? []).toSorted((a, b) => a.from - b.from),
  };
}
