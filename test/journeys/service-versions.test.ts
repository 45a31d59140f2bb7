import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionHash } from '../../src/catalogue/definition-hash.ts';
import { currentService, keepVersion, serviceByHash, versionKept } from '../../src/catalogue/published.ts';
import { connect, type Db } from '../../src/platform/db.ts';
import { found } from '../../src/platform/problems.ts';
import { ownPortal } from '../harness/portal.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;
let d1: D1Database;
let db: Db;

beforeAll(async () => {
  portal = await ownPortal();
  d1 = await portal.portal.getD1Database('DB');
  db = connect(d1, 'first-primary').db;
});
afterAll(() => portal.stop());

const count = async () => (await d1.prepare('SELECT count(*) AS n FROM service_versions').first<{ n: number }>())?.n;

describe('versions of services', () => {
  it('are kept once, however often they are used', async () => {
    const current = found(await currentService('hunting-ticket'));
    await db.batch([keepVersion(db, current)[0]!, keepVersion(db, current)[0]!]);
    expect(await count()).toBe(1);
    versionKept(current.hash);
    expect(keepVersion(db, current)).toEqual([]);
  });

  it('are read back as they were when the service has changed since', async () => {
    const { service } = found(await currentService('child-allowance'));
    const earlier = { ...service, title: 'Пособие, как оно было' };
    const hash = await definitionHash(earlier);
    await db.batch([keepVersion(db, { service: earlier, hash })[0]!]);
    expect(await serviceByHash(db, hash)).toEqual(earlier);
    const current = found(await currentService('child-allowance'));
    expect(await serviceByHash(db, current.hash)).toBe(service);
  });

  it('are never changed, and an unknown one is an error', async () => {
    await expect(d1.prepare("UPDATE service_versions SET json = '{}'").run()).rejects.toThrow('append-only');
    await expect(d1.prepare('DELETE FROM service_versions').run()).rejects.toThrow('append-only');
    await expect(serviceByHash(db, 'f'.repeat(64))).rejects.toThrow('no service version');
    expect(await currentService('moon-walk')).toBeNull();
  });
});
