import { expect, test } from 'vitest';
import { nodeD1 } from '../../test/harness/node-d1.ts';
import { persons } from '../persons/schema.ts';
import { DAY, now } from '../platform/clock.ts';
import { NOT_ME_LIFE } from './alert-delivery.ts';
import { alerts } from './alert-schema.ts';
import { emptyingAlerts } from './empty-alerts.ts';
import { accounts } from './schema.ts';
import { knownDevices } from './security-schema.ts';
import { forgettingDevices, knowDevice, selectDevice } from './sessions/known-device.ts';

/** A database with one account in it. */
async function withAccount(id: string) {
  const db = nodeD1();
  await db.insert(persons).values({ id, trustLevel: 0, sealedProfile: '', createdAt: 1 });
  await db.insert(accounts).values({ id, personId: id, kind: 'citizen', createdAt: 1 });
  return db;
}

const forget = async (db: Parameters<typeof forgettingDevices>[0]) => {
  for (const statement of forgettingDevices(db)) await statement;
};

test('an alert keeps what it sealed as long as its link works, and no longer', async () => {
  const db = await withAccount('a');
  const sealed = { accountId: 'a', kind: 'contact-changed', sealedDevice: 'device', sealedTo: 'to' } as const;
  await db.insert(alerts).values({ id: 'over', ...sealed, createdAt: now() - NOT_ME_LIFE - 1000 });
  await db.insert(alerts).values({ id: 'works', ...sealed, createdAt: now() - NOT_ME_LIFE + 60_000 });
  await emptyingAlerts(db);
  const kept = await db.select({ id: alerts.id, device: alerts.sealedDevice, to: alerts.sealedTo }).from(alerts);
  expect(kept).toEqual([
    { id: 'over', device: null, to: null },
    { id: 'works', device: 'device', to: 'to' },
  ]);
});

test('a run empties two hundred alerts, the oldest first, and the next one the rest', async () => {
  const db = await withAccount('a');
  for (let i = 0; i < 250; i++)
    await db.insert(alerts).values({ id: `${i}`, accountId: 'a', kind: 'locked', sealedDevice: 'x', createdAt: i + 1 });
  const left = async () => (await db.select().from(alerts)).filter(row => row.sealedDevice !== null).map(row => row.id);
  await emptyingAlerts(db);
  expect(await left()).toEqual(Array.from({ length: 50 }, (_, i) => `${200 + i}`));
  await emptyingAlerts(db);
  expect(await left()).toEqual([]);
});

test('a device unused for a year is forgotten, and that the account was entered before is not: the next entrance is told', async () => {
  const db = await withAccount('a');
  const seen = (days: number) => ({ accountId: 'a', firstSeenAt: 1, lastSeenAt: now() - days * DAY });
  await db.insert(knownDevices).values([
    { ...seen(400), deviceKey: 'old' },
    { ...seen(366), deviceKey: 'older' },
    { ...seen(364), deviceKey: 'used' },
  ]);
  await forget(db);
  await forget(db);
  const keys = (await db.select({ key: knownDevices.deviceKey }).from(knownDevices)).map(({ key }) => key);
  expect(keys).toEqual(['', 'used']);
  await db.delete(knownDevices);
  await db.insert(knownDevices).values({ ...seen(400), deviceKey: 'old' });
  await forget(db);
  const [known, any] = selectDevice(db, 'a', 'old');
  expect([await known, (await any).length]).toEqual([[], 1]);
  await knowDevice(db, 'a', 'old');
  expect(await known).toEqual([{ key: 'old' }]);
});

test('a run forgets two hundred devices', async () => {
  const db = await withAccount('a');
  for (let i = 0; i < 250; i++)
    await db.insert(knownDevices).values({ accountId: 'a', deviceKey: `${i}`, firstSeenAt: 1, lastSeenAt: i + 1 });
  await forget(db);
  expect((await db.select().from(knownDevices)).filter(({ deviceKey }) => deviceKey !== '')).toHaveLength(50);
});
