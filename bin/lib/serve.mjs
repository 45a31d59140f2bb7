import { appendFileSync, mkdirSync } from 'node:fs';
import { startSmtp } from '../smtp.mjs';
import { buildWorker } from './build.mjs';
import { migrate } from './migrate.mjs';
import { openSqlDoor } from './sql-door.mjs';
import { startWorker } from './worker.mjs';

/**
 * Starts the portal, the stand-ins' Worker and the mail server in this process tree: the one way for start, tests and bench.
 * `entry` is `dev/entry.ts` (seed, clock) or `src/index.ts` (the production bundle). Vars stand over those of wrangler.toml.
 */
export async function servePortal({ port, standInsPort, smtpPort, stateDir, vars = {}, entry = 'dev/entry.ts', log }) {
  mkdirSync(stateDir, { recursive: true });
  const url = `http://localhost:${port}`;
  const standInsUrl = `http://localhost:${standInsPort}`;
  const record = log ?? (({ message }) => appendFileSync(`${stateDir}/portal.log`, `${message}\n`));
  const stops = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const outer = {
      SMTP_PORT: String(smtpPort),
      SMS_URL: `${standInsUrl}/sms/send`,
      OUTSIDE_URL: `${standInsUrl}/outside`,
      FACE_URL: `${standInsUrl}/face`,
      REGISTRIES_URL: `${standInsUrl}/registries/api`,
      ADDRESSES_URL: `${standInsUrl}/registries/api`,
    };
    // A portal without ESIA is one with an empty address of it.
    const portalVars = { ORIGIN: url, ESIA_URL: `${standInsUrl}/esia`, ...vars, ...outer };
    const started = await Promise.allSettled([
      startWorker({ config: 'wrangler.toml', bundle: buildWorker(entry), port, stateDir, vars: portalVars, log: record }),
      startWorker({
        config: 'stand-ins/wrangler.toml',
        bundle: buildWorker('stand-ins/index.tsx', 'stand-ins/wrangler.toml'),
        port: standInsPort,
        stateDir: `${stateDir}/stand-ins`,
        vars: { PORTAL_ORIGIN: portalVars.ORIGIN, ...(vars.SMS_TOKEN ? { SMS_TOKEN: vars.SMS_TOKEN } : {}) },
        log: record,
      }),
    ]);
    for (const { value } of started) if (value) stops.push(() => value.dispose());
    for (const { reason } of started) if (reason) throw reason;
    const portal = started[0].value;
    const d1 = await portal.getD1Database('DB');
    const migrations = await migrate(d1);
    stops.push(await openSqlDoor(d1, stateDir, portalVars.ORIGIN));
    const smtp = await startSmtp({ port: smtpPort, deliverTo: standInsUrl });
    stops.push(() => smtp.close());
    return { url, standInsUrl, stateDir, entry, portal, migrations, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
