import { everyday } from '../test/search/everyday.ts';

const ROUNDS = 5;
const questions = Object.values(everyday).flat();

/** Everyday questions, each asked as nobody asked before: a page that was kept would cost nothing. */
const asked = (address, headers = {}) => ({
  expected: 200,
  prepare: async () =>
    Array.from({ length: ROUNDS }, (_, round) =>
      questions.map(q => ({ path: `${address}?q=${encodeURIComponent(`${q}${' '.repeat(round)}`)}`, headers })),
    ).flat(),
});

/** The public pages of the catalogue: what is the same for everybody, and what each asks in words of their own. */
export const catalogueRoutes = [
  { name: 'catalogue', expected: 200, prepare: async () => [{ path: '/services' }] },
  { name: 'topic', expected: 200, prepare: async () => [{ path: '/services?topic=family' }] },
  { name: 'search', ...asked('/services') },
  { name: 'suggestions', ...asked('/services/suggestions', { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }) },
];
