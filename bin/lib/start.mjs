import { resolve } from 'node:path';
import { knock } from './dev-door.mjs';
import { chosenPorts } from './ports.mjs';
import { root } from './root.mjs';
import { keepSecrets } from './secrets.mjs';
import { servePortal } from './serve.mjs';
import { throughSqlDoor } from './sql-door.mjs';
import { welcome } from './welcome.mjs';

const TICK = 5000;

/** `npm start`: builds, migrates, seeds, serves and ticks the cron until it is told to stop. */
export async function run() {
  const stateDir = resolve(root, process.env.STATE_DIR || '.wrangler/state');
  const ports = await chosenPorts(process.env);
  keepSecrets();
  if (await throughSqlDoor(stateDir, ['SELECT 1']).catch(() => null))
    throw new Error(
      `Портал с этими данными уже запущен. Остановите его или задайте другую папку: STATE_DIR=…\n` +
        `A portal already serves ${stateDir}. Stop it or set STATE_DIR to another folder.`,
    );
  let served;
  let timer;
  let stopping = false;
  const stop = async code => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    await served?.stop();
    if (code === 0) console.log('Остановлено. Stopped.');
    process.exit(code);
  };
  try {
    console.log('Собираю портал… Building the portal…');
    served = await servePortal({
      ...ports,
      stateDir,
      log: ({ level, message }) => console[level === 'error' ? 'error' : 'log'](message),
    });
    // Until here miniflare's own listeners end everything at once; from here the stop is ours alone, to its end.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal).on(signal, () => stop(0));
    await knock(served.url, 'seed');
  } catch (error) {
    console.error(`\n${error.message}\n`);
    await stop(1);
  }
  timer = setInterval(() => knock(served.url, 'cron').catch(error => console.error(error.message)), TICK);
  console.log(welcome({ ...served, ...ports }));
}
