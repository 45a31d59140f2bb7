import { readdirSync, readFileSync } from 'node:fs';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_splitSqlQuery } from 'wrangler';
import { configOf } from '../../src/platform/config.ts';
import { connect } from '../../src/platform/db.ts';
import type { Bindings } from '../../src/platform/env.ts';
import { randomId } from '../../src/platform/ids.ts';
import { dataKeys } from '../../src/platform/schema.ts';
import { newDataKeys } from '../../src/platform/sealing/data-keys.ts';
import { keyringOf } from '../../src/platform/sealing/keyring.ts';

const SECRET = Buffer.alloc(32, 7).toString('base64');
const ORIGIN = 'https://kabinet.example';

/** A real D1 with every migration and a real R2, reached from Node; `close` ends them. */
export async function openStorage() {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default { fetch: () => new Response() }',
      telemetry: { enabled: false },
      cf: false,
      d1Databases: ['DB'],
      r2Buckets: ['FILES'],
    }),
  );
  // The same interfaces, declared by two packages.
  const d1 = (await miniflare.getD1Database('DB')) as unknown as D1Database;
  const files = (await miniflare.getR2Bucket('FILES')) as unknown as R2Bucket;
  for (const statement of migrations()) await d1.prepare(statement).run();
  const vars = { ORIGIN, SMTP_HOST: 'localhost', SMTP_PORT: '1', SMTP_SECURITY: 'none', SMTP_FROM: 'a@b.example' };
  const keyring = JSON.stringify({ current: 1, keys: { 1: SECRET } });
  const env = {
    ...vars,
    DB: d1,
    FILES: files,
    KEYRING: keyring,
    SMS_URL: 'http://localhost',
    SMS_TOKEN: 'x',
    REGISTRIES_URL: 'http://localhost',
    REGISTRIES_SYSTEM: 'x',
    REGISTRIES_TOKEN: 'x',
    ADDRESSES_URL: 'http://localhost',
    ADDRESSES_TOKEN: 'x',
    OUTSIDE_URL: 'http://localhost',
    OUTSIDE_SECRET: 'x',
    OUTSIDE_KEYS: '{}',
  } as unknown as Bindings;
  const { db } = connect(d1, 'first-primary');
  const ring = await keyringOf(configOf(env));
  /** A new owner with keys. */
  const newOwner = async () => {
    const { rows, keys } = await newDataKeys(ring, randomId(), ['profile', 'case', 'result']);
    await db.insert(dataKeys).values(rows);
    return keys;
  };
  return { env, d1, db, files, ring, origin: ORIGIN, newOwner, close: () => miniflare.dispose() };
}

export type Storage = Awaited<ReturnType<typeof openStorage>>;

/** The statements of all migrations in order. */
function migrations(): string[] {
  const folder = new URL('../../migrations/', import.meta.url).pathname;
  const files = readdirSync(folder).filter(name => name.endsWith('.sql'));
  return files.toSorted().flatMap(name => unstable_splitSqlQuery(readFileSync(folder + name, 'utf8')));
}
