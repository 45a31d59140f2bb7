import { knockAtEsia } from '../../integrations/esia/knock.ts';
import { MINUTE } from '../../platform/clock.ts';
import type { JobContext } from '../../platform/job.ts';
import { watched } from '../../platform/parts/watched.ts';
import { ESIA } from './ask-esia.ts';

let asked = 0;

/** Whether ESIA is there at all, asked once a minute by an isolate. */
export async function checkEsia({ db, config: { esia } }: JobContext, at: number): Promise<void> {
  if (!esia || at - asked < MINUTE) return;
  asked = at;
  await watched(db, ESIA, () => knockAtEsia(esia));
}
