import { bench } from '../../bench/bench.mjs';
import { growth } from '../../bench/growth/growth.mjs';
import { price } from '../../bench/price/price.mjs';

const others = { growth, price };

/** `npm run bench [-- routes]`, `npm run bench -- growth [sizes]`, `npm run bench -- price [applications a month]`. */
export const run = ([first, ...rest]) => (others[first] ? others[first](rest) : bench(first ? [first, ...rest] : []));
