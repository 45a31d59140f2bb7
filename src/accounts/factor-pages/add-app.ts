import { now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { appFactors } from '../factor-schema.ts';
import { newAppFactor } from '../factors/app-factor.ts';
import { stepOfCode } from '../factors/totp.ts';

export type AddAppOutcome = { kind: 'added'; announced: string[] } | { kind: 'wrong' } | { kind: 'already' };

/** Makes an application a second factor, once a code of it shows that it works; that code opens nothing afterwards. `already`: there is one. */
export async function addApp(
  { db, ring, device }: Access,
  owner: Omit<AccountOwner, 'trustLevel'>,
  { secret, code }: { secret: Uint8Array<ArrayBuffer>; code: string },
): Promise<AddAppOutcome> {
  const step = await stepOfCode(secret, code, now());
  if (step === null) return { kind: 'wrong' };
  const row = await newAppFactor(ring, owner.id, { secret, step });
  const alert = await alerting({ db, ring }, { accountId: owner.id, kind: 'factor-added', device });
  try {
    await recordAccess(db, accessFact(owner, 'factor-added', 'app'), [db.insert(appFactors).values(row), ...alert.statements]);
  } catch (error) {
    if (!isUniqueViolation(error, 'app_factors.')) throw error;
    return { kind: 'already' };
  }
  return { kind: 'added', announced: alert.announced };
}
