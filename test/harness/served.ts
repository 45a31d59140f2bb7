import type { TestProject } from 'vitest/node';
import { sources } from '../../bin/lib/build.mjs';
import build from './assets.ts';
import { migrated } from './migrated.ts';
import { ownPortal } from './portal.ts';

/** One portal for all journeys of a run; a file that moves time or breaks things asks `ownPortal` for one of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.KABINET_SOURCES = sources();
  build();
  const forget = await migrated();
  const served = await ownPortal();
  project.provide('served', { url: served.url, standInsUrl: served.standInsUrl, stateDir: served.stateDir });
  return async () => {
    await served.stop();
    await forget();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    served: { url: string; standInsUrl: string; stateDir: string };
  }
}
