import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../bin/lib/ports.mjs';
import { query } from './harness/state.ts';

let stateDir = '';
beforeAll(async () => {
  stateDir = await mkdtemp(`${tmpdir()}/kabinet-start-`);
});
afterAll(() => rm(stateDir, { recursive: true, force: true }));

type Started = { child: ChildProcess; ports: number[]; said: () => string; ended: Promise<number | null> };

async function start(env: Record<string, string> = {}): Promise<Started> {
  const ports = await freePorts(3);
  const [PORT, STAND_INS_PORT, SMTP_PORT] = ports.map(String);
  const { KABINET_PINNED: _, ...outer } = process.env;
  const child = spawn('bin/run', ['start'], {
    env: { ...outer, PORT, STAND_INS_PORT, SMTP_PORT, STATE_DIR: stateDir, ...env } as NodeJS.ProcessEnv,
    // The channel tells the launcher when this test is killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (text += chunk));
  return { child, ports, said: () => text, ended: new Promise(end => child.once('close', end)) };
}

async function until(condition: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  for (const end = Date.now() + 45_000; Date.now() < end; await new Promise(wake => setTimeout(wake, 50)))
    if (await condition()) return;
  throw new Error(`waited in vain: ${what()}`);
}

const ready = (started: Started) => until(() => started.said().includes('Ctrl-C'), started.said);

/** Every process whose parents lead to `pid`. */
async function familyOf(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) && (await readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''));
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const family = [pid];
  for (const member of family) for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

const alive = async (pids: number[]) =>
  (await Promise.all(pids.map(pid => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))).filter(Boolean);

const isFree = (port: number) =>
  new Promise<boolean>(answer => {
    const server = createServer().once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });

async function expectNothingLeft({ ports }: Started, family: number[]): Promise<void> {
  await until(
    async () => (await alive(family)).length === 0,
    () => `processes of ${family.join(', ')} stay`,
  );
  for (const port of ports)
    await until(
      () => isFree(port),
      () => `port ${port} stays taken`,
    );
}

/** Somebody who asks for the main page again and again while the portal starts; says how often it answered. */
async function impatient(started: Started): Promise<number> {
  let answers = 0;
  while (!started.said().includes('Ctrl-C') && started.child.exitCode === null) {
    const reply = await fetch(`http://localhost:${started.ports[0]}/`).catch(() => null);
    if (reply?.ok) answers++;
    await new Promise(wake => setTimeout(wake, 20));
  }
  return answers;
}

test('npm start serves all three, and SIGTERM leaves nothing behind', async () => {
  const started = await start();
  const asked = impatient(started);
  await ready(started);
  expect(await asked).toBeGreaterThan(0);
  // Nobody has made a mistake yet: what is read before the first migration is simply not there.
  expect(started.said()).not.toContain('"event"');
  const [port, standInsPort] = started.ports;
  expect(started.said()).toContain(`http://localhost:${port}`);
  expect(started.said()).toContain(`http://localhost:${standInsPort}`);
  expect((await fetch(`http://localhost:${standInsPort}/healthz`)).status).toBe(200);
  expect((await fetch(`http://localhost:${port}/no-such-page`)).status).toBe(404);
  const family = await familyOf(started.child.pid!);
  expect(family.length).toBeGreaterThanOrEqual(4);
  started.child.kill('SIGTERM');
  await started.ended;
  expect(started.said()).toMatch(/Остановлено\. Stopped\.\n$/);
  await expectNothingLeft(started, family);
});

test('a second start keeps the data, and Ctrl-C leaves nothing behind', async () => {
  const applied = () => query({ url: '', standInsUrl: '', stateDir }, 'SELECT name, applied_at FROM d1_migrations');
  const before = applied();
  expect(before.length).toBeGreaterThan(0);
  const started = await start();
  await ready(started);
  expect(applied()).toEqual(before);
  const family = await familyOf(started.child.pid!);
  // A terminal sends Ctrl-C to the whole group.
  process.kill(-started.child.pid!, 'SIGINT');
  await started.ended;
  expect(started.said()).toContain('Остановлено. Stopped.');
  await expectNothingLeft(started, family);
});

test('a second portal over the same data is refused in words', async () => {
  const first = await start();
  await ready(first);
  const second = await start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('STATE_DIR');
  expect(second.said()).not.toContain('    at ');
  first.child.kill('SIGTERM');
  await first.ended;
});

test('killed outright, the launcher still takes everything with it', async () => {
  const started = await start();
  await ready(started);
  const family = await familyOf(started.child.pid!);
  started.child.kill('SIGKILL');
  await expectNothingLeft(started, family);
});

test('stopped while it starts, it leaves nothing behind', async () => {
  const started = await start();
  await until(() => started.said().includes('Building'), started.said);
  await new Promise(wake => setTimeout(wake, 600));
  const family = await familyOf(started.child.pid!);
  started.child.kill('SIGTERM');
  await started.ended;
  await expectNothingLeft(started, family);
});

test('a taken port is named, with the variable that moves it', async () => {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const started = await start({ STAND_INS_PORT: String(port) });
  expect(await started.ended).toBe(1);
  expect(started.said()).toContain(`Порт ${port}`);
  expect(started.said()).toContain('STAND_INS_PORT=');
  expect(started.said()).not.toContain('    at ');
  server.close();
});
