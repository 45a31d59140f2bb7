import { soak } from '../../bench/soak.mjs';

/** `npm run soak`. */
export const run = soak;
