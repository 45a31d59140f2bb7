import { and, eq, sql } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { randomDigits } from '../../platform/ids.ts';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';
import { recoveryCodes } from '../factor-schema.ts';

const RECOVERY_CODES = 10;
export const RECOVERY_DIGITS = 10;

const hashOf = (ring: Keyring, accountId: string, code: string): Promise<string> =>
  mac(ring.codes, `recovery-code:${accountId}:${code}`);

/** Ten codes to be shown once, and the rows that know them. */
export async function newRecoveryCodes(ring: Keyring, accountId: string) {
  const codes = Array.from({ length: RECOVERY_CODES }, () => randomDigits(RECOVERY_DIGITS));
  const createdAt = now();
  const rows = await Promise.all(
    codes.map(async code => ({ accountId, codeHash: await hashOf(ring, accountId, code), usedAt: 0, createdAt })),
  );
  return { codes, rows };
}

/** The hash of a code of this account that was typed, used or not, or null. One read. */
export async function recoveryCodeTyped(db: Db, ring: Keyring, accountId: string, code: string): Promise<string | null> {
  const codeHash = await hashOf(ring, accountId, code);
  const row = await db
    .select({ usedAt: recoveryCodes.usedAt })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.accountId, accountId), eq(recoveryCodes.codeHash, codeHash)))
    .get();
  return row ? codeHash : null;
}

/** For the batch of what a code opens: the table vetoes a second use. */
export const spendRecoveryCode = (db: Db, accountId: string, codeHash: string) =>
  db
    .update(recoveryCodes)
    .set({ usedAt: sql`CASE WHEN ${recoveryCodes.usedAt} = 0 THEN ${now()} END` })
    .where(and(eq(recoveryCodes.accountId, accountId), eq(recoveryCodes.codeHash, codeHash)));
