import { throughSqlDoor } from '../bin/lib/sql-door.mjs';

/** Waits until nothing is left to send, so that the work of what came before is not counted to what comes next. */
export async function settle({ url, stateDir }) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    await fetch(`${url}/cdn-cgi/local/scheduled`);
    const [[{ waiting }]] = await throughSqlDoor(stateDir, [`SELECT count(*) AS waiting FROM outbox WHERE state = 'pending'`]);
    if (waiting === 0) break;
    await new Promise(wake => setTimeout(wake, 200));
  }
  await new Promise(wake => setTimeout(wake, 1500));
}
