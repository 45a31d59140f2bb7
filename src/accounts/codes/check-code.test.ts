import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { nodeD1 } from '../../../test/harness/node-d1.ts';
import { persons } from '../../persons/schema.ts';
import type { Config } from '../../platform/config.ts';
import { type Keyring, keyringOf } from '../../platform/sealing/keyring.ts';
import { appFactors } from '../factor-schema.ts';
import { newAppFactor, newSecret } from '../factors/app-factor.ts';
import { newRecoveryCodes } from '../factors/recovery-codes.ts';
import { accounts, challenges } from '../schema.ts';
import { type Channel, newChallenge } from './challenge.ts';
import { checkCode } from './check-code.ts';

const db = nodeD1();
const account = { id: 'a'.repeat(22), personId: 'p'.repeat(22), kind: 'citizen', createdAt: 1 } as const;
let ring: Keyring;

beforeAll(async () => {
  ring = await keyringOf({ keyring: { current: 1, keys: { 1: btoa('k'.repeat(32)) } } } as unknown as Config);
  await db.insert(persons).values({ id: account.personId, trustLevel: 0, sealedProfile: '', createdAt: 1 });
  await db.insert(accounts).values(account);
  await db.insert(appFactors).values(await newAppFactor(ring, account.id, { secret: newSecret(), step: 0 }));
  await newRecoveryCodes(ring, account.id);
});

test.each<[Channel, number, number]>([
  ['sms', 6, 10_000],
  ['app', 6, 1000],
  ['recovery-code', 10, 1000],
])('of codes by %s tried at once five are compared', { timeout: 120_000 }, async (channel, digits, times) => {
  const payload = { next: '/', ways: [channel] };
  const asked = { purpose: 'step-up', visitHash: 'v', accountId: account.id, channel, payload } as const;
  const challenge = await newChallenge(ring, asked);
  await db.insert(challenges).values(challenge);
  const outcomes = await Promise.all(
    Array.from({ length: times }, (_, i) =>
      checkCode(db, ring, {
        id: challenge.id,
        visitHash: 'v',
        purpose: 'step-up',
        code: String(i).padStart(digits, '0'),
      }),
    ),
  );
  expect(outcomes.filter(({ kind }) => kind !== 'spent')).toHaveLength(5);
  expect(await db.select({ tries: challenges.tries }).from(challenges).where(eq(challenges.id, challenge.id))).toEqual([
    { tries: 5 },
  ]);
});
