import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

const MIGRATIONS = new URL('../migrations/', import.meta.url).pathname;

/** A database after every migration, in memory. */
export function migratedDatabase(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  for (const file of readdirSync(MIGRATIONS)
    .filter(name => name.endsWith('.sql'))
    .sort())
    database.exec(readFileSync(MIGRATIONS + file, 'utf8'));
  return database;
}

/**
 * What wrangler's `d1 execute --remote` asks Cloudflare for, over such a database: a query, or a file that is uploaded and then
 * taken in whole or not at all. `env` leads the real wrangler here.
 */
export async function cloud(database: DatabaseSync) {
  const uploads = new Map<string, string>();
  const asked: string[] = [];
  const meta = { duration: 1, rows_read: 1, rows_written: 1, size_after: 4096 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    asked.push(`${request.method} ${request.url}`);
    const answer = (success: boolean, result: unknown, errors: unknown[] = []) => {
      response.writeHead(success ? 200 : 400, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ success, errors, messages: [], result }));
    };
    if (request.method === 'PUT') {
      const etag = createHash('md5').update(body).digest('hex');
      uploads.set(etag, body.toString());
      return response.writeHead(200, { ETag: `"${etag}"` }).end();
    }
    const { sql, action, etag } = JSON.parse(body.toString()) as Record<string, string>;
    try {
      if (sql) return answer(true, [{ results: database.prepare(sql).all(), success: true, meta: {} }]);
      if (action === 'init') return answer(true, { filename: 'change.sql', upload_url: `${url}/upload` });
      database.exec(`BEGIN;${uploads.get(etag ?? '')}COMMIT;`);
      answer(true, {
        success: true,
        type: 'import',
        status: 'complete',
        messages: [],
        result: { final_bookmark: 'b', num_queries: 1, meta },
      });
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      answer(false, null, [{ code: 7500, message: (error as Error).message }]);
    }
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { CLOUDFLARE_API_BASE_URL: `${url}/client/v4`, CLOUDFLARE_API_TOKEN: 'demo', CLOUDFLARE_ACCOUNT_ID: 'demo' };
  return { env, asked, stop: () => new Promise(closed => server.close(closed)) };
}
