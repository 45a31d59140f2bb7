import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import type { Served } from '../../bin/lib/serve.mjs';
import { HOUR } from '../../src/platform/clock.ts';
import { apply } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { newPerson, registerCitizen } from '../world.ts';

const secrets = newSecrets();
const person = newPerson();
let stateDir: string;
let portal: Served | undefined;
let citizen: Visitor;
let number: string;
let ahead = 0;

/** The same portal anew over the same data, with or without a mail server behind it. */
async function restart(vars: Record<string, string> = {}): Promise<Served> {
  await portal?.stop();
  portal = await ownPortal({ stateDir, vars: { ...secrets, ...vars } });
  await shiftClock(portal, ahead);
  const before = citizen as Visitor | undefined;
  citizen = new Visitor(portal.url);
  for (const [name, { value }] of before?.jar.all ?? []) citizen.jar.take(`${name}=${value}; Path=/`);
  return portal;
}

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'kabinet-'));
  const served = await restart();
  await registerCitizen(served, person, citizen);
  const letter = await waitForMessage(served, person.email, sent => sent.text.includes('/confirm-email/'));
  await citizen.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
  await citizen.submit({}, { button: 'Подтвердить почту' });
});
afterAll(async () => {
  await portal?.stop();
  await rm(stateDir, { recursive: true, force: true });
});

const notices = (served: Served) =>
  query<{ id: string; topic: string; state: string; attempts: number; outcomes: string }>(
    served,
    `SELECT id, topic, state, attempts, (SELECT group_concat(outcome) FROM (SELECT outcome FROM outbox_attempts WHERE outbox_id = outbox.id ORDER BY attempt)) AS outcomes
     FROM outbox WHERE json_extract(payload, '$.message') IN (SELECT id FROM messages WHERE application_id = ?) ORDER BY topic`,
    number,
  );

test('while the mail server is down, people apply, the SMS goes, and each attempt at the letter is recorded', async () => {
  const served = await restart({ SMTP_HOST: 'mail.invalid' });
  number = await apply(citizen);
  await waitForMessage(served, person.phone, sent => sent.text.includes(number));
  for (let i = 0; i < 3; i++) {
    ahead += 60_000;
    await shiftClock(served, ahead);
    await tick(served);
  }
  const [letter, sms] = notices(served);
  expect(sms).toMatchObject({ topic: 'notice.sms', state: 'done', attempts: 1, outcomes: 'done' });
  expect(letter).toMatchObject({ topic: 'notice.email', state: 'pending' });
  expect(letter?.attempts).toBeGreaterThanOrEqual(3);
  expect(letter?.outcomes.split(',')).toHaveLength(letter?.attempts ?? 0);
  expect(letter?.outcomes).not.toContain('done');
  await citizen.get(`/cabinet/applications/${number}`);
  expect(citizen.page.status).toBe(200);
});

test('when it is back the letter goes once, under the id it had all the time; nothing is told twice', async () => {
  const served = await restart();
  const waiting = notices(served)[0]!;
  ahead += HOUR;
  await shiftClock(served, ahead);
  for (let i = 0; i < 3; i++) await tick(served);
  const [letter, sms] = notices(served);
  expect([letter?.id, letter?.state, letter?.attempts]).toEqual([waiting.id, 'done', waiting.attempts + 1]);
  expect(sms?.attempts).toBe(1);
  const mails = (await sentTo(served, person.email)).filter(sent => sent.subject.includes(number));
  expect(mails.map(mail => mail.messageId)).toEqual([`<${waiting.id}@localhost>`]);
  expect((await sentTo(served, person.phone)).filter(sent => sent.text.includes(number))).toHaveLength(1);
  expect(mails[0]?.text).not.toContain('Иванова');
  expect(await disagreements(served)).toEqual([]);
});

test('an answer that got lost is asked for again with the same key: the person gets one SMS', async () => {
  const served = portal!;
  const lost = newPerson({ phone: '+79000000502' });
  const { visitor } = await registerCitizen(served, lost);
  number = await apply(visitor);
  await tick(served);
  expect(notices(served).find(each => each.topic === 'notice.sms')).toMatchObject({
    state: 'pending',
    outcomes: 'SmsTemporary 502',
  });
  ahead += 60_000;
  await shiftClock(served, ahead);
  await tick(served);
  expect(notices(served).find(each => each.topic === 'notice.sms')).toMatchObject({
    state: 'done',
    attempts: 2,
    outcomes: 'SmsTemporary 502,done',
  });
  expect((await sentTo(served, lost.phone)).filter(sent => sent.text.includes(number))).toHaveLength(1);
});
