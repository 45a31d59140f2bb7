import { chmodSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { text } from 'node:stream/consumers';

const socketOf = stateDir => `${stateDir}/portal.sock`;

/**
 * Lets bin/portal write to the database of the portal that runs here: a list of statements is one batch of the same D1, a GET
 * asks for its origin. A Unix
 * socket of the owner alone. Returns its closing; where it can not be opened (a path over 100 characters) there is just no door.
 */
export async function openSqlDoor(d1, stateDir, origin) {
  const socket = socketOf(stateDir);
  const door = createServer(async (asked, answer) => {
    if (asked.method === 'GET') return answer.end(JSON.stringify({ results: origin }));
    try {
      const statements = JSON.parse(await text(asked));
      const results = await d1.batch(statements.map(sql => d1.prepare(sql)));
      answer.end(JSON.stringify({ results: results.map(({ results: rows }) => rows) }));
    } catch (error) {
      answer.end(JSON.stringify({ error: error.message }));
    }
  });
  rmSync(socket, { force: true });
  try {
    await new Promise((opened, failed) => door.once('error', failed).listen(socket, opened));
  } catch {
    return async () => {};
  }
  chmodSync(socket, 0o600);
  door.unref();
  return async () => {
    door.close();
    rmSync(socket, { force: true });
  };
}

/** The rows of each statement, run as one batch by the portal that serves this state; null when none does. */
export const throughSqlDoor = (stateDir, statements) => atDoor(stateDir, 'POST', JSON.stringify(statements));

/** The origin of the portal that serves this state; null when none does. */
export const originAtDoor = stateDir => atDoor(stateDir, 'GET');

async function atDoor(stateDir, method, body) {
  const answer = await new Promise((came, failed) => {
    const call = request({ socketPath: socketOf(stateDir), method }, came);
    call.once('error', error => (['ENOENT', 'ECONNREFUSED', 'EINVAL'].includes(error.code) ? came(null) : failed(error)));
    call.end(body);
  });
  if (!answer) return null;
  const { results, error } = JSON.parse(await text(answer));
  if (error) throw new Error(error);
  return results;
}
