import { type Db, type Statement, vetoedColumn } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { spendStep, stepTyped } from './app-factor.ts';
import { recoveryCodeTyped, spendRecoveryCode } from './recovery-codes.ts';

/** The codes a person has with them: nothing is sent. */
export type OwnChannel = 'app' | 'recovery-code';

/**
 * What must stand in the batch of whatever a right code opens, or null for a wrong one. A code that was used before comes out right
 * here: the batch is vetoed, see `isReplayed`.
 */
export async function factorTyped(
  db: Db,
  ring: Keyring,
  { accountId, channel, code }: { accountId: string; channel: OwnChannel; code: string },
): Promise<Statement[] | null> {
  if (channel === 'app') {
    const step = await stepTyped(db, ring, accountId, code);
    return step === null ? null : [spendStep(db, accountId, step)];
  }
  const codeHash = await recoveryCodeTyped(db, ring, accountId, code);
  return codeHash === null ? null : [spendRecoveryCode(db, accountId, codeHash)];
}

/** Whether a batch was vetoed because its code had been used before. */
export const isReplayed = (error: unknown): boolean =>
  vetoedColumn(error, 'app_factors') !== null || vetoedColumn(error, 'recovery_codes') !== null;
