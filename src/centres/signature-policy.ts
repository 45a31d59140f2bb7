import { HOUR, SECOND } from '../platform/clock.ts';
import type { Policies } from '../region/profile.ts';
import type { Family } from '../signatures/algorithms/scheme.ts';
import type { Checking } from '../signatures/x509/revocation.ts';

type Rules = Policies['signature'];

/** What people may sign with: ГОСТ Р 34.10-2012 always, the others where the region allows them. */
export const allowedFamilies = ({ algorithms }: Rules): Family[] => ['gost256', 'gost512', ...algorithms];

/** How old a revocation list may be. Zero hours: a list in its time is needed. */
export const revocationPolicy = ({ staleListHours }: Rules): Checking =>
  staleListHours === 0 ? { kind: 'fresh' } : { kind: 'stale-accepted', forMs: staleListHours * HOUR };

export const listLimits = ({ maxListBytes, listSeconds }: Rules, anywhere: boolean) => ({
  bytes: maxListBytes,
  milliseconds: listSeconds * SECOND,
  anywhere,
});
