import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import type { Served } from '../../bin/lib/serve.mjs';
import { HOUR } from '../../src/platform/clock.ts';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { admin } from '../harness/admin.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { timed } from '../race.ts';
import { newPerson, registerCitizen } from '../world.ts';

const secrets = newSecrets();
let stateDir: string;
let portal: Served;
beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'kabinet-'));
  portal = await ownPortal({ stateDir, vars: secrets });
});
afterAll(async () => {
  await portal.stop();
  await rm(stateDir, { recursive: true, force: true });
});

const notices = (state: string) =>
  query<{ id: string; topic: string; attempts: number }>(
    portal,
    "SELECT id, topic, attempts FROM outbox WHERE topic LIKE 'notice.%' AND state = ? ORDER BY topic",
    state,
  );

test('a mail server down for half a day: the letters are dead, one command sends them under the ids they had', async () => {
  const person = newPerson();
  const { visitor } = await registerCitizen(portal, person);
  const letter = await waitForMessage(portal, person.email, sent => sent.text.includes('/confirm-email/'));
  await visitor.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
  await visitor.submit({}, { button: 'Подтвердить почту' });
  await portal.stop();

  portal = await ownPortal({ stateDir, vars: { ...secrets, SMTP_HOST: 'mail.invalid' } });
  const citizen = new Visitor(portal.url);
  for (const [name, { value }] of visitor.jar.all) citizen.jar.take(`${name}=${value}; Path=/`);
  const number = await apply(citizen);
  for (let i = 1; i <= 14; i++) {
    await shiftClock(portal, i * HOUR);
    await tick(portal);
  }
  const dead = notices('dead');
  expect(dead.map(({ topic, attempts }) => [topic, attempts])).toEqual([['notice.email', 12]]);
  await portal.stop();

  portal = await ownPortal({ stateDir, vars: secrets });
  await tick(portal);
  expect(notices('dead')).toEqual(dead);
  expect((await admin(portal, stateDir, 'outbox', 'retry')).out).toContain('сообщений: 1');
  await tick(portal);
  expect(notices('dead')).toEqual([]);
  const letters = (await sentTo(portal, person.email)).filter(sent => sent.subject.includes(number));
  expect(letters.map(({ messageId }) => messageId)).toEqual([`<${dead[0]?.id}@localhost>`]);
  expect(await disagreements(portal)).toEqual([]);
});

test('a mail server that thinks for fifteen seconds slows nobody down, and each attempt at it is recorded', async () => {
  const { visitor } = await registerCitizen(portal, newPerson({ email: `slow+${Date.now()}@pochta.example` }));
  await change(portal, "UPDATE identifiers SET verified_at = created_at WHERE kind = 'email'");
  await startDraft(visitor, 'hunting-ticket');
  await fillDraft(visitor, await ticketAnswers());
  const thinking = tick(portal);
  expect(await timed(() => visitor.submit({}, { button: 'Отправить' }))).toBeLessThan(5000);
  expect(visitor.page.path).toContain('/receipt');
  await thinking;
  await tick(portal);
  const outcomes = query<{ outcome: string }>(portal, "SELECT outcome FROM outbox_attempts WHERE outcome LIKE 'Smtp%'");
  expect(outcomes.map(({ outcome }) => outcome)).toContain('SmtpUnreachable');
  expect(notices('pending').map(({ topic }) => topic)).toEqual(['notice.email']);
});
