import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knock } from '../../bin/lib/dev-door.mjs';
import { freePorts } from '../../bin/lib/ports.mjs';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { type Served, type ServeOptions, servePortal } from '../../bin/lib/serve.mjs';

/** Where a running portal answers and where its data lie. `entry` is absent for the development entry. */
export type Portal = { url: string; standInsUrl: string; stateDir: string; entry?: ServeOptions['entry'] };

/** A folder with a database that all migrations went through, copied from the one that a run of tests made once. */
async function emptyState(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kabinet-'));
  const { KABINET_MIGRATED: migrated } = process.env;
  if (migrated) await cp(migrated, folder, { recursive: true });
  return folder;
}

/**
 * Starts a portal with an empty database and secrets of its own on free ports; `stop` ends it and removes its data
 * (KEEP_STATE=1 keeps them). For tests that shift the clock, spoil rows or restart; it takes about two seconds.
 */
export async function ownPortal(options: Partial<Pick<ServeOptions, 'entry' | 'vars' | 'stateDir'>> = {}): Promise<Served> {
  const [port = 0, standInsPort = 0, smtpPort = 0] = await freePorts(3);
  const stateDir = options.stateDir ?? (await emptyState());
  const served = await servePortal({
    port,
    standInsPort,
    smtpPort,
    stateDir,
    entry: options.entry,
    // Races send hundreds at once from one address.
    vars: { ...newSecrets(), MAX_IN_FLIGHT: '2000', ...options.vars },
  });
  const stop = async () => {
    await served.stop();
    if (!options.stateDir && process.env.KEEP_STATE !== '1') await rm(stateDir, { recursive: true, force: true });
  };
  return { ...served, stop };
}

/** What the clock would do now: the outbox is drained and the cron's work is done. The production bundle has miniflare's own door. */
export const tick = (portal: Portal): Promise<unknown> =>
  portal.entry === 'src/index.ts' ? fetch(`${portal.url}/cdn-cgi/local/scheduled`) : knock(portal.url, 'cron');

/** What the queue would do now: messages that are due go out. A tenth of the work of `tick`. */
export const drained = (portal: Portal): Promise<unknown> =>
  portal.entry === 'src/index.ts' ? tick(portal) : knock(portal.url, 'drain');

/** Sets how far the portal's time runs ahead, in milliseconds. Only on a portal of your own. */
export const shiftClock = (portal: Portal, milliseconds: number): Promise<unknown> =>
  knock(portal.url, 'clock', { offset: milliseconds });

/** Moves the clock to an instant and lets it do its work; sessions have ended by then. Returns how far it runs ahead, ms. */
export async function clockTo(portal: Portal, instant: number): Promise<number> {
  const ahead = instant - Date.now();
  await shiftClock(portal, ahead);
  await Promise.all([tick(portal), tick(portal), tick(portal)]);
  await tick(portal);
  return ahead;
}
