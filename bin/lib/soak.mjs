import { kills } from '../../bench/kills.mjs';
import { soak } from '../../bench/soak.mjs';

/** `npm run soak`: kills first, then hours of requests. */
export async function run() {
  await kills();
  await soak();
}
