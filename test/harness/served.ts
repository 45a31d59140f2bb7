import type { TestProject } from 'vitest/node';
import { sources } from '../../bin/lib/build.mjs';
import { ownPortal } from './portal.ts';

/** One portal for all journeys of a run; a file that moves time or breaks things asks `ownPortal` for one of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.KABINET_SOURCES = sources();
  const served = await ownPortal();
  project.provide('served', { url: served.url, standInsUrl: served.standInsUrl, stateDir: served.stateDir });
  return served.stop;
}

declare module 'vitest' {
  export interface ProvidedContext {
    served: { url: string; standInsUrl: string; stateDir: string };
  }
}
