import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerdOf } from '../../bench/cpu.mjs';
import { freePorts } from '../../bin/lib/ports.mjs';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { type Served, servePortal } from '../../bin/lib/serve.mjs';

/** A portal that can be killed and started again over the same data, at the same addresses. */
export type Mortal = {
  /** The one that runs now. */
  portal: Served;
  /** SIGKILL to the process that holds the database, R2 and the counters. */
  kill(): void;
  /** The same anew, after the rest of the fallen one is cleared away. */
  rise(): Promise<void>;
  end(): Promise<void>;
};

export async function mortalPortal(): Promise<Mortal> {
  const [port = 0, standInsPort = 0, smtpPort = 0] = await freePorts(3);
  const stateDir = await mkdtemp(join(tmpdir(), 'kabinet-kill-'));
  const vars = newSecrets();
  const start = () => servePortal({ port, standInsPort, smtpPort, stateDir, vars });
  const mortal: Mortal = {
    portal: await start(),
    kill: () => process.kill(workerdOf(port), 'SIGKILL'),
    async rise() {
      await mortal.portal.stop();
      mortal.portal = await start();
    },
    async end() {
      await mortal.portal.stop();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
  return mortal;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
