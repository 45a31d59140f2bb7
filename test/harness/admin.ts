import { execFile } from 'node:child_process';
import type { Portal } from './portal.ts';

const COMMAND = new URL('../../bin/portal', import.meta.url).pathname;

/** Runs a command of the admin on the state of a running portal; files are named from `folder`. */
export function admin(
  { stateDir }: Pick<Portal, 'stateDir'>,
  folder: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, KABINET_PINNED: '1', PORTAL_FROM: folder, PORTAL_STATE: stateDir };
  return new Promise(done => {
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
