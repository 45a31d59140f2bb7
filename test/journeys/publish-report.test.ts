import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { definitionHash } from '../../src/catalogue/definition-hash.ts';
import { cloud, migratedDatabase } from '../cloud.ts';
import { admin } from '../harness/admin.ts';
import { newService } from '../publishing.ts';

test('the report of a publication finds the drafts of its service by an index, however many others there are', async () => {
  const { draftsStatement } = await import(
    /* @vite-ignore */ new URL('../../bin/commands/service-report.mjs', import.meta.url).href
  );
  const plan = migratedDatabase()
    .prepare(`EXPLAIN QUERY PLAN ${draftsStatement('hunting-ticket', 1)}`)
    .all()
    .map(({ detail }) => String(detail));
  expect(plan.join('; ')).toContain('SEARCH d USING INDEX drafts_service (slug=? AND expires_at>?)');
  // The one that is walked is what the inner question gave: the pages of one draft.
  expect(plan.filter(step => /^SCAN (?!\(subquery)/.test(step))).toEqual([]);
});

test('with --remote the same statements go through the real wrangler, all or none', async () => {
  const database = migratedDatabase();
  const there = await cloud(database);
  const folder = await mkdtemp(join(tmpdir(), 'remote-'));
  const service = newService('angler', 'Билет рыболова');
  await writeFile(`${folder}/angler.json`, JSON.stringify(service));
  const publish = () => admin({ stateDir: folder }, folder, 'service', 'publish', 'angler.json', '--remote');
  const before = { ...process.env };
  Object.assign(process.env, there.env);
  try {
    // The last statement falls: nothing of the others stays.
    database.exec("CREATE TRIGGER falls BEFORE INSERT ON service_states BEGIN SELECT RAISE(ABORT, 'fallen'); END");
    expect((await publish()).code).toBe(1);
    const all = () =>
      ['service_publications', 'service_versions', 'service_news'].map(
        table => database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n,
      );
    expect(all()).toEqual([0, 0, 0]);
    database.exec('DROP TRIGGER falls');
    expect(await publish()).toMatchObject({ code: 0, err: '' });
    expect(all()).toEqual([1, 1, 1]);
    expect({ ...database.prepare('SELECT slug, revision, live_hash FROM service_states').get() }).toEqual({
      slug: 'angler',
      revision: 1,
      live_hash: await definitionHash(service),
    });
    expect(
      there.asked.every(line => /^(POST \/client\/v4\/accounts\/demo\/d1\/database\/[\w-]+\/(query|import)|PUT)/.test(line)),
    ).toBe(true);
  } finally {
    process.env = before;
    await there.stop();
    await rm(folder, { recursive: true });
  }
}, 300_000);
