import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Takes the local data for this process: two portals over one SQLite file would spoil it. Throws in words; returns the release. */
export function lockState(stateDir) {
  const file = `${stateDir}/served-by.pid`;
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid && alive(pid))
    throw new Error(
      `Портал с этими данными уже запущен (процесс ${pid}). Остановите его или задайте STATE_DIR.\n` +
        `A portal already serves this data (process ${pid}). Stop it or set STATE_DIR.`,
    );
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
