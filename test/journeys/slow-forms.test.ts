import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { apply } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { encodeForm } from '../harness/encode.ts';
import type { Filled } from '../harness/form.ts';
import { ownPortal } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { accept, take } from '../office.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
beforeAll(async () => {
  portal = await ownPortal();
}, 120_000);
afterAll(() => portal?.stop());

/** Sends all of a form but its last byte, lets something happen, and then the last byte. */
async function slowly(visitor: Visitor, filled: Filled, meanwhile: () => Promise<unknown>) {
  const { type, body } = await encodeForm(filled);
  const { hostname, port } = new URL(portal.url);
  const headers = { 'Content-Type': type, 'Content-Length': String(body.length), Cookie: visitor.jar.header };
  const sent = request({ hostname, port, method: 'POST', path: filled.action, headers, agent: false });
  const answer = new Promise<{ status: number; location: string }>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', reply => {
      reply.resume();
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, location: reply.headers.location ?? '' }));
    });
  });
  sent.write(body.subarray(0, -1));
  await new Promise(resolve => setTimeout(resolve, 300));
  await meanwhile();
  await new Promise(resolve => setTimeout(resolve, 1200));
  sent.end(body.subarray(-1));
  return answer;
}

const deeds = (number: string) =>
  query<{ kind: string }>(portal, 'SELECT kind FROM application_events WHERE application = ?', number);

test('a decision of an officer who was disabled while their form was coming in is not taken', async () => {
  const citizen = await registerCitizen(portal);
  const number = await apply(citizen.visitor);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  await take(officer, number);
  await accept(officer, number);
  await officer.click('Одобрить');
  const form = officer.page.forms.find(each => each.action.endsWith('/approval'))!.fill({ words: 'Да.' });
  const before = deeds(number);
  const answer = await slowly(officer, form, () => change(portal, 'UPDATE staff_members SET disabled_at = created_at'));
  expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('/staff/sign-in')]);
  expect(deeds(number)).toEqual(before);
});

test('a form of who signed out meanwhile does nothing; one whose person is still here is done', async () => {
  const { visitor } = await registerCitizen(portal);
  const number = await apply(visitor);
  const withdrawing = async () => {
    await visitor.get(`/cabinet/applications/${number}/withdrawal`);
    return visitor.page.forms.find(each => each.action.endsWith('/withdrawal'))!.fill({});
  };
  const before = deeds(number);
  const end = "UPDATE sessions SET ended_at = last_seen_at, ended_by = 'self' WHERE kind = 'citizen'";
  const out = await slowly(visitor, await withdrawing(), () => change(portal, end));
  expect([out.status, out.location]).toEqual([303, expect.stringContaining('/sign-in')]);
  expect(deeds(number)).toEqual(before);
  await change(portal, 'UPDATE sessions SET ended_at = NULL, ended_by = NULL');
  expect((await slowly(visitor, await withdrawing(), async () => undefined)).location).toContain(number);
  expect(deeds(number).at(-1)?.kind).toBe('withdraw');
});

test('a form to an address of ours that no page sends to is not kept, and nothing stumbles over it', async () => {
  const { visitor } = await registerCitizen(portal);
  const number = await apply(visitor);
  await visitor.get(`/cabinet/applications/${number}/withdrawal`);
  const form = visitor.page.forms.find(each => each.action.endsWith('/withdrawal'))!.fill({});
  const aged =
    "UPDATE sessions SET last_seen_at = created_at, expires_at = created_at + 1 WHERE kind = 'citizen' AND ended_at IS NULL";
  await change(portal, aged);
  for (const odd of ['__proto__', 'hasOwnProperty', 'toString', 'constructor', 'nothing'])
    await visitor.send({ ...form, action: `/cabinet/applications/${number}/${odd}` }, { follow: false });
  expect(query(portal, 'SELECT id FROM late_posts')).toEqual([]);
  await visitor.send(form, { follow: false });
  expect(query(portal, 'SELECT id FROM late_posts')).toHaveLength(1);
});
