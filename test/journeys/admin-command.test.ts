import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import second from '../fixtures/second-region.json' with { type: 'json' };
import { ownPortal, shiftClock } from '../harness/portal.ts';
import { change, filesWith, query } from '../harness/state.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
let home = '';

/** Runs bin/portal from a folder of the admin's own, as under a Node that still has to find the pinned one. */
function portal(stateDir: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { KABINET_PINNED: _pinned, ...env } = process.env;
  return new Promise(done => {
    execFile(join(ROOT, 'bin/portal'), args, { cwd: home, env: { ...env, PORTAL_STATE: stateDir } }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'admin-'));
  const nasty = { ...defaultProfile, name: `Кра'й; DROP TABLE outbox; -- /* ? $1 "\\" \u0001 😀 */`, nameOf: "''';\n'" };
  const pale = structuredClone(defaultProfile);
  pale.colours.light.soft = '#8a97a3';
  await writeFile(`${home}/second.json`, JSON.stringify(second));
  await writeFile(`${home}/nasty.json`, JSON.stringify(nasty));
  await writeFile(`${home}/pale.json`, JSON.stringify(pale));
  await writeFile(`${home}/broken.json`, '{"code": 99');
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('help reads alone, an unknown command fails, and neither touches a database', async () => {
  const help = await portal('/nonexistent', '--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('region set ФАЙЛ.json');
  const region = await portal('/nonexistent', 'region');
  expect([region.code, region.err.match(/^ {2}region \w+/gm)]).toEqual([2, ['  region show', '  region set']]);
  expect(await portal('/nonexistent', 'drop')).toMatchObject({ code: 2, out: '' });
});

describe('while no portal runs', () => {
  test('it migrates, refuses a bad profile and takes a good one whole', async () => {
    const state = `${home}/state`;
    expect((await portal(state, 'migrate')).out).toContain('0002_create_region.sql');

    const pale = await portal(state, 'region', 'set', 'pale.json');
    expect(pale).toMatchObject({ code: 1, out: '' });
    expect(pale.err).toMatch(/colours\.light: контраст soft/);
    expect(await portal(state, 'region', 'set', 'broken.json')).toMatchObject({ code: 1, out: '' });
    expect(await portal(state, 'region', 'set', 'absent.json')).toMatchObject({ code: 1, out: '' });

    expect((await portal(state, 'region', 'set', 'nasty.json')).out).toContain('версия 1');
    const shown = await portal(state, 'region', 'show');
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(readFileSync(`${home}/nasty.json`, 'utf8')));
    // Each command starts a database of its own, and a new one takes all migrations.
  }, 180_000);
});

describe('while the portal runs', () => {
  test('a region is set without a restart, no request fails, and dead messages are sent again', async () => {
    const running = await ownPortal();
    try {
      const title = async () => /<title>(.*?)<\/title>/.exec(await (await fetch(`${running.url}/services`)).text())?.[1];
      expect(await title()).toContain(defaultProfile.portalName);
      await change(running, "INSERT INTO outbox VALUES ('m1', 'no.such', '{}', 'dead', 1, 1, 12)");

      let stop = false;
      const statuses = new Set<number>();
      const visitors = (async () => {
        for (let n = 0; !stop; n++) statuses.add((await fetch(`${running.url}/services?q=${n}`)).status);
      })();
      expect((await portal(running.stateDir, 'region', 'set', 'second.json')).err).toBe('');
      const at = Date.now();
      await change(
        running,
        `INSERT INTO outbox VALUES ('m2', 'so.such', '{}', 'pending', ${at - 7_500_000}, ${at + 3_700_000}, 1)`,
        `INSERT INTO outbox_attempts VALUES ('m1', 1, ${at - 200_000}, 5, 'done'), ('m1', 2, ${at - 125_000}, 5, 'TypeError')`,
      );
      const shown = (await portal(running.stateDir, 'outbox', 'show')).out;
      expect(shown).toMatch(/no\.such +не удались +1\n +последняя попытка 2 мин назад: TypeError\n/);
      expect(shown).toMatch(/so\.such +ждут +1 +старшее ждёт 2 ч 5 мин, следующая попытка через 1 ч 1 мин\n/);
      await change(running, "DELETE FROM outbox WHERE id = 'm2'");
      expect((await portal(running.stateDir, 'outbox', 'retry')).out).toContain('сообщений: 1');
      expect((await portal(running.stateDir, 'migrate')).code).toBe(1);
      stop = true;
      await visitors;
      expect([...statuses].filter(status => status >= 500)).toEqual([]);
      expect(query(running, "SELECT state, next_at > 1 AS due FROM outbox WHERE id = 'm1'")).toEqual([
        { state: 'pending', due: 1 },
      ]);

      await shiftClock(running, 11_000);
      expect(await title()).toContain(second.portalName);
    } finally {
      await running.stop();
    }
  });

  test('an officer is invited by a link whose secret lies nowhere', async () => {
    const running = await ownPortal();
    try {
      const invite = (...args: string[]) => portal(running.stateDir, 'staff', 'add', ...args);
      const invited = await invite('--department', 'nature', '--role', 'head', '--expires-days', '3');
      const token = invited.out.trim().split('/staff/invitations/')[1] ?? '';
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(invited.out).toBe(`${running.url}/staff/invitations/${token}\n`);
      const [row] = query(running, 'SELECT * FROM staff_invitations');
      const hash = createHash('sha256').update(token).digest('hex');
      expect(row).toMatchObject({ token_hash: hash, department: 'nature', role: 'head', used_at: null });
      expect(Number(row?.expires_at) - Number(row?.created_at)).toBe(3 * 86_400_000);
      expect(filesWith(running, token)).toEqual([]);

      for (const wrong of [
        ['--department', 'mfc-svetloozersk-1', '--role', 'officer'],
        ['--department', 'nature', '--role', 'king'],
        ['--department', 'nature', '--role', 'head', '--expires-days', '0'],
        ['--role', 'head'],
        ['--role', 'support', '--department', 'nature'],
      ])
        expect(await invite(...wrong)).toMatchObject({ code: 1, out: '' });
      expect(query(running, 'SELECT 1 FROM staff_invitations')).toHaveLength(1);

      expect(await invite('--role', 'support')).toMatchObject({ code: 0, err: expect.stringContaining('Поддержка портала') });
      expect(query(running, "SELECT department FROM staff_invitations WHERE role = 'support'")).toEqual([
        { department: 'support' },
      ]);
    } finally {
      await running.stop();
    }
  });

  test('a broken newest row leaves the good one before it in force, also for an isolate that knows neither', async () => {
    const running = await ownPortal();
    try {
      await change(
        running,
        `INSERT INTO region_profiles (json, set_at) VALUES ('${JSON.stringify(second)}', 1)`,
        `INSERT INTO region_profiles (json, set_at) VALUES ('{"name":"Пустой край"}', 2)`,
      );
      await shiftClock(running, 11_000);
      const answer = await fetch(`${running.url}/services`);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toContain(second.portalName);
      await expect(change(running, "INSERT INTO region_profiles (json, set_at) VALUES ('{', 3)")).rejects.toThrow(/CHECK/);
    } finally {
      await running.stop();
    }
  });
});
