import { bench } from '../../bench/bench.mjs';

/** `npm run bench [-- routes]`. */
export const run = bench;
