import { now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { appFactors } from '../factor-schema.ts';
import { newAppFactor } from '../factors/app-factor.ts';
import { stepOfCode } from '../factors/totp.ts';
import type { Here } from '../here.ts';
import { tellingAdded } from './tell-added.ts';

export type AddAppOutcome = { kind: 'added'; announced: string[] } | { kind: 'wrong' } | { kind: 'already' };

/** Makes an application a second factor, once a code of it shows that it works; that code opens nothing afterwards. `already`: there is one. */
export async function addApp(
  access: Access,
  owner: Here,
  { secret, code }: { secret: Uint8Array<ArrayBuffer>; code: string },
): Promise<AddAppOutcome> {
  const { db, ring, stillHere } = access;
  const step = await stepOfCode(secret, code, now());
  if (step === null) return { kind: 'wrong' };
  const row = await newAppFactor(ring, owner.id, { secret, step });
  try {
    const announced = await tellingAdded(access, owner, telling =>
      recordAccess(db, accessFact(owner, 'factor-added', 'app'), [db.insert(appFactors).values(row), ...telling], stillHere),
    );
    return { kind: 'added', announced };
  } catch (error) {
    if (!isUniqueViolation(error, 'app_factors.')) throw error;
    return { kind: 'already' };
  }
}
