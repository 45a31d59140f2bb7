import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { freePorts } from '../bin/lib/ports.mjs';
import { newSecrets } from '../bin/lib/secrets.mjs';
import { servePortal } from '../bin/lib/serve.mjs';
import { workerdOf } from './cpu.mjs';

/** Serves the production bundle over an empty database while `use` runs, then removes everything. */
export async function withProduction(use) {
  const stateDir = mkdtempSync(`${tmpdir()}/kabinet-bench-`);
  try {
    return await serveProduction({ stateDir, vars: newSecrets() }, use);
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

/** The same over what lies in `stateDir`, sealed under the keys of `vars`. */
export const serveProduction = (state, use) => serveOver(state, portal => use({ ...portal, pid: workerdOf(portal.port) }));

/** Serves a bundle over what lies in `stateDir` while `use` runs; nobody looks at its process, so it need not be Linux. */
export async function serveOver({ stateDir, vars, entry = 'src/index.ts' }, use) {
  const [port, standInsPort, smtpPort] = await freePorts(3);
  const served = await servePortal({ port, standInsPort, smtpPort, stateDir, vars, entry });
  try {
    return await use({ ...served, port });
  } finally {
    await served.stop();
  }
}
