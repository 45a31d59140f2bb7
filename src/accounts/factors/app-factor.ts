import { eq, sql } from 'drizzle-orm';
import { fromBase64, toBase64Url } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { seal, unseal } from '../../platform/sealing/seal.ts';
import { appFactors } from '../factor-schema.ts';
import { stepOfCode } from './totp.ts';

export type AppFactorRow = typeof appFactors.$inferSelect;

const place = (accountId: string) => `app_factors/${accountId}/sealed_secret`;

export const newSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(20));

/** An application as the table keeps it; `step` is that of the code which has shown that it works. */
export const newAppFactor = async (
  ring: Keyring,
  accountId: string,
  { secret, step }: { secret: Uint8Array; step: number },
): Promise<AppFactorRow> => ({
  accountId,
  sealedSecret: await seal(ring.common, toBase64Url(secret), place(accountId)),
  lastStep: step,
  createdAt: now(),
});

/** The step of a code typed from the account's application, or null. One read. */
export async function stepTyped(db: Db, ring: Keyring, accountId: string, code: string): Promise<number | null> {
  const row = await db.select().from(appFactors).where(eq(appFactors.accountId, accountId)).get();
  if (!row) return null;
  const secret = fromBase64(await unseal(ring.common, row.sealedSecret, place(accountId)));
  return stepOfCode(secret, code, now());
}

/** For the batch of what a code opens: the code of this step, or of an earlier one, vetoes it when it is used again. */
export const spendStep = (db: Db, accountId: string, step: number) =>
  db
    .update(appFactors)
    .set({ lastStep: sql`CASE WHEN ${appFactors.lastStep} < ${step} THEN ${step} END` })
    .where(eq(appFactors.accountId, accountId));
