import { expect, inject, test } from 'vitest';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { change, query } from '../harness/state.ts';
import { accountOf, confirmEmail, type Person, registerCitizen, registerOfficer, signInOfficer } from '../world.ts';

const portal = inject('served');

/** Stands before the second thing with the right code in hand. */
async function halfIn(person: Person, door: string): Promise<{ visitor: Visitor; code: string }> {
  const visitor = new Visitor(portal.url);
  await visitor.get(door);
  const before = await mailCount(portal, person.phone);
  await visitor.submit({ login: person.phone, password: person.password });
  return { visitor, code: await codeSent(portal, person.phone, before) };
}

/** The staff member a visitor is signed in as. */
function staffOf(visitor: Visitor): string {
  const hash = sessionHash(visitor, 'staff');
  const found = 'SELECT m.id FROM staff_members AS m JOIN sessions AS s ON s.account_id = m.account_id WHERE s.token_hash = ?';
  return query<{ id: string }>(portal, found, hash)[0]!.id;
}

test('who is halfway in does not enter a cabinet closed meanwhile, nor an officer disabled meanwhile', async () => {
  const { person, visitor: home } = await registerCitizen(portal);
  const { person: clerk, visitor: desk } = await registerOfficer(portal, 'trade');
  const [citizen, officer] = [await halfIn(person, '/sign-in'), await halfIn(clerk, '/staff/sign-in')];
  await change(portal, `UPDATE accounts SET closed_at = ${Date.now()} WHERE id = '${accountOf(portal, home)}'`);
  await change(portal, `UPDATE staff_members SET disabled_at = ${Date.now()} WHERE id = '${staffOf(desk)}'`);
  for (const { visitor, code } of [citizen, officer]) {
    await visitor.submit({ code }, { form: '/code' });
    expect(visitor.page.status).toBe(410);
  }
});

test('what an officer does to their own account is written down as done by the officer', async () => {
  const { person, visitor } = await registerOfficer(portal, 'trade');
  const id = staffOf(visitor);
  const account = `(SELECT account_id FROM staff_members WHERE id = '${id}')`;
  const { person: lent, visitor: lender } = await registerCitizen(portal);
  const letters = `purpose = 'confirm-email' AND account_id = '${accountOf(portal, lender)}'`;
  await waitForMessage(portal, lent.email, sent => sent.text.includes('/confirm-email/'));
  await change(portal, `UPDATE challenges SET account_id = ${account} WHERE ${letters}`);
  await confirmEmail(portal, lent);
  await change(portal, `UPDATE identifiers SET verified_at = created_at WHERE kind = 'email' AND account_id = ${account}`);
  await signInOfficer(portal, person);
  const letter = await waitForMessage(portal, person.email, sent => sent.subject === 'Вход с нового устройства');
  const anybody = new Visitor(portal.url);
  await anybody.get(/\/not-me\/\S+/.exec(letter.text)![0]);
  await anybody.submit({}, { button: 'Это не я' });
  const facts = query(
    portal,
    `SELECT action, actor_kind AS kind FROM audit_events WHERE actor_id = ? AND action IN ('email-confirmed', 'not-me') ORDER BY seq`,
    id,
  );
  expect(facts).toEqual([
    { action: 'email-confirmed', kind: 'officer' },
    { action: 'not-me', kind: 'officer' },
  ]);
});

test('a session that gives way to the one of ESIA ends with its line in the audit', async () => {
  const { person, visitor } = await registerCitizen(portal);
  const account = accountOf(portal, visitor);
  await throughEsia(visitor, (await newTwin(portal, { mobile: person.phone })).oid);
  await visitor.submit({}, { button: 'Подключить' });
  const facts = () =>
    query(portal, "SELECT count(*) AS n FROM audit_events WHERE subject = ? AND action = 'signed-out'", account);
  expect(facts()).toEqual([{ n: 1 }]);
});
