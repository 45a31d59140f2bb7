import { resolve } from 'node:path';
import { knock } from './dev-door.mjs';
import { lockState } from './lock.mjs';
import { chosenPorts } from './ports.mjs';
import { root } from './root.mjs';
import { keepSecrets } from './secrets.mjs';
import { servePortal } from './serve.mjs';
import { welcome } from './welcome.mjs';

const TICK = 5000;

/** `npm start`: builds, migrates, seeds, serves and ticks the cron until it is told to stop. */
export async function run() {
  const stateDir = resolve(root, process.env.STATE_DIR || '.wrangler/state');
  const ports = await chosenPorts(process.env);
  keepSecrets();
  const release = lockState(stateDir);
  let served;
  let timer;
  let stopping = false;
  const stop = async code => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    await served?.stop();
    release();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
  try {
    console.log('Собираю портал… Building the portal…');
    served = await servePortal({
      ...ports,
      stateDir,
      log: ({ level, message }) => console[level === 'error' ? 'error' : 'log'](message),
    });
    await knock(served.url, 'seed');
  } catch (error) {
    console.error(`\n${error.message}\n`);
    await stop(1);
  }
  timer = setInterval(() => knock(served.url, 'cron').catch(error => console.error(error.message)), TICK);
  console.log(welcome({ ...served, ...ports }));
}
