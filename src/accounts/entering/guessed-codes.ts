import { DAY, now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { mac } from '../../platform/sealing/keyring.ts';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { type ChallengeRow, CODE_TRIES } from '../codes/challenge.ts';
import type { Recognised } from './recognised.ts';

/**
 * Keeps that the second step failed. When its last try is spent the person is told, at most once a day: whoever stands there knows the
 * password, and codes of an application come to nobody who would notice.
 */
export async function secondStepFailed(
  { db, ring, device }: Pick<Access, 'db' | 'ring' | 'device'>,
  account: Recognised,
  { tries }: ChallengeRow,
): Promise<void> {
  const fact = accessFact(account, 'second-factor-failed', account.id);
  if (tries >= CODE_TRIES) {
    const id = (await mac(ring.codes, `codes-guessed:${account.id}:${Math.floor(now() / DAY)}`)).slice(0, 22);
    const alert = await alerting({ db, ring }, { accountId: account.id, kind: 'locked', device, about: { codes: true }, id });
    try {
      return await recordAccess(db, fact, alert.statements);
    } catch (error) {
      if (!isUniqueViolation(error, 'alerts.id')) throw error;
    }
  }
  await recordAccess(db, fact, []);
}
