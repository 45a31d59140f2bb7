import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { type Asker, askerOf } from '../security/asker.ts';
import { registerCitizen } from '../world.ts';

let portal: Served;
let citizen: Visitor;
let draft: string;
let mine: Asker;

beforeAll(async () => {
  portal = await ownPortal();
  ({ visitor: citizen } = await registerCitizen(portal));
  draft = await startDraft(citizen, 'hunting-ticket');
  mine = await askerOf(citizen, '/cabinet');
}, 60_000);
afterAll(() => portal?.stop());

const timed = async (ask: () => Promise<{ status: number }>) => {
  const start = performance.now();
  const { status } = await ask();
  return { status, milliseconds: performance.now() - start };
};

describe('odd requests', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not a way to do anything', async method => {
    const before = query(portal, 'SELECT * FROM drafts');
    for (const path of [`${draft}/removal`, '/cabinet', '/sign-out']) {
      const { status, headers, body } = await mine.ask(method, path, { token: mine.token, headers: { 'X-Secret': 'echo-me' } });
      expect([path, status]).toEqual([path, 404]);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(body.toString()).not.toContain('echo-me');
    }
    expect(query(portal, 'SELECT * FROM drafts')).toEqual(before);
  });

  test('nor is a method named beside the real one', async () => {
    const headers = { 'X-HTTP-Method-Override': 'POST', 'X-Method-Override': 'POST' };
    const { status } = await mine.ask('GET', `${draft}/removal?_method=POST&csrf=${mine.token}`, { headers });
    expect(status).toBe(200);
    expect(query(portal, 'SELECT id FROM drafts')).toHaveLength(1);
  });

  test('a body that is no form, a form token given twice, and lengths that lie', async () => {
    const post = (body: string, headers: Record<string, string> = {}) => citizen.post(`${draft}/removal`, body, headers);
    expect((await post(JSON.stringify({ csrf: mine.token }), { 'Content-Type': 'application/json' })).status).toBe(415);
    expect((await post(`csrf=${mine.token}`, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await post(`csrf=x&csrf=${mine.token}`)).status).toBe(403);
    expect((await post(`csrf[]=${mine.token}`)).status).toBe(403);
    expect(
      (
        await post('--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n', {
          'Content-Type': 'multipart/form-data; boundary=x',
        })
      ).status,
    ).toBe(400);
    expect((await post('', { 'Content-Type': 'multipart/form-data' })).status).toBe(400);
    expect((await post('a=1&'.repeat(10_000).concat(`csrf=${mine.token}`))).status).toBe(400);
    for (const length of [['5', '500'], ['-1'], ['1e3']]) {
      const answer = await rawPost(length.map(value => `Content-Length: ${value}`));
      expect([length, answer]).toEqual([length, expect.stringMatching(/^(HTTP\/1\.1 400 |$)/)]);
    }
    expect(await rawPost(['Content-Length: 5', 'Transfer-Encoding: chunked'])).toMatch(/^(HTTP\/1\.1 400 |$)/);
    expect(query(portal, 'SELECT id FROM drafts')).toHaveLength(1);
  });

  test('long ones cost little', async () => {
    const long = 'a'.repeat(7000);
    for (const path of [
      `/services?q=${long}`,
      `/services?q=${encodeURIComponent('охотничий билет '.repeat(60))}`,
      `/services?q=${'!'.repeat(7000)}`,
      `/verify/${'A'.repeat(7000)}`,
      `/sign-in?next=/${long}`,
      `/cabinet/applications?number=${'9'.repeat(7000)}`,
      `/assets/portal.${'.'.repeat(7000)}.css`,
      `/cabinet/drafts/${long}`,
    ]) {
      const { status, milliseconds } = await timed(() => mine.ask('GET', path));
      expect([path.slice(0, 40), status < 500, milliseconds < 500]).toEqual([path.slice(0, 40), true, true]);
    }
  });

  test('so do long answers in every field', async () => {
    const page = await citizen.get(`${draft}/passport`);
    const form = page.forms.find(each => each.named('passport.number').length > 0)!;
    for (const filler of ['9', ' ', '.', '-', 'ё', 'а-', '@', '\u0301', '😀']) {
      const entries = form
        .fill({})
        .entries.map(([name, value]) => [name, /csrf|version/.test(name) ? String(value) : filler.repeat(1500 / filler.length)]);
      const { status, milliseconds } = await timed(() =>
        citizen.post(`${draft}/passport`, new URLSearchParams(entries).toString()),
      );
      expect([filler, status < 500, milliseconds < 500]).toEqual([filler, true, true]);
      await citizen.get(`${draft}/passport`);
    }
  });
});

/** A POST with any header lines, as a client of one's own would write it; the first bytes of the answer. */
function rawPost(lines: string[]): Promise<string> {
  const { hostname, port } = new URL(portal.url);
  return new Promise(resolve => {
    const socket = connect(Number(port), hostname);
    let seen = '';
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', chunk => {
      seen += chunk;
      socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(seen.split('\r\n')[0] ?? ''));
    const type = 'Content-Type: application/x-www-form-urlencoded';
    const head = [`POST ${draft}/removal HTTP/1.1`, 'Host: localhost', type, `Cookie: ${citizen.jar.header}`, ...lines];
    socket.write(`${head.join('\r\n')}\r\n\r\ncsrf=${mine.token}`);
  });
}
