import { bench } from '../../bench/bench.mjs';
import { growth } from '../../bench/growth/growth.mjs';

/** `npm run bench [-- routes]`, `npm run bench -- growth [sizes]`. */
export const run = ([first, ...rest]) => (first === 'growth' ? growth(rest) : bench(first ? [first, ...rest] : []));
