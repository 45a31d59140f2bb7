import { addresses } from '../../integrations/esia/addresses.ts';
import { callerFor } from '../../integrations/esia/call.ts';
import { MINUTE } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import type { JobContext } from '../../platform/job.ts';
import { watched } from '../../platform/parts/watched.ts';
import { ESIA } from './ask-esia.ts';

let asked = 0;

/** Whether ESIA is there at all, asked once a minute by an isolate: it answers an empty form with a refusal of its own. */
export async function checkEsia({ db, config: { esia } }: JobContext, at: number): Promise<void> {
  if (!esia || at - asked < MINUTE) return;
  asked = at;
  const call = callerFor(randomId());
  await watched(db, ESIA, () => call('probe', esia.url + addresses[esia.version].token, { method: 'POST' }));
}
