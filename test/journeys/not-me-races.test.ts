import { expect, inject, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, type Portal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { addPasskey, SoftPasskey } from '../harness/soft-passkey.ts';
import { query } from '../harness/state.ts';
import { formOf, heldPress, twin } from '../race.ts';
import { accountOf, confirmEmail, newPerson, type Person, registerCitizen, signIn } from '../world.ts';

const NEW = 'Ранний лес, 5 троп';
const COMING = 'Вход с нового устройства';

const served = inject('served');

/** Somebody at home with both contacts confirmed. */
async function somebody(portal: Portal = served) {
  const { person, visitor: home } = await registerCitizen(portal);
  await confirmEmail(portal, person, twin(home));
  return { person, home, account: accountOf(portal, home) };
}

async function notMe({ email }: Person, subject: string, portal: Portal = served) {
  const { text } = await waitForMessage(portal, email, sent => sent.subject === subject);
  const visitor = new Visitor(portal.url);
  await visitor.get(/\/not-me\/\S+/.exec(text)![0]);
  await visitor.submit({}, { button: 'Это не я' });
  expect(visitor.page.h1).toBe('Вход закончен на всех устройствах');
}

/** Nobody is in, and no password fits. */
const expectShut = (account: string, portal: Portal = served) => {
  expect(query(portal, 'SELECT 1 FROM sessions WHERE account_id = ? AND ended_at IS NULL', account)).toEqual([]);
  expect({ ...query(portal, 'SELECT password_hash FROM accounts WHERE id = ?', account)[0] }).toEqual({ password_hash: null });
};

test('a password that fitted a moment before «Это не я» opens nothing after it', async () => {
  const portal = await ownPortal();
  const policies = { ...defaultProfile.policies, secondFactor: 'staff' } as const;
  await setRegion(portal, { ...defaultProfile, policies });
  const { person, account } = await somebody(portal);
  const login = { login: person.phone, password: person.password };
  const thief = new Visitor(portal.url);
  await thief.get('/sign-in');
  await thief.submit(login);
  const again = new Visitor(portal.url);
  await again.get('/sign-in');
  const answer = await heldPress(portal, again, formOf(again, '/sign-in', login), () => notMe(person, COMING, portal));
  expect([answer.status, answer.errors.join()]).toEqual([422, expect.stringContaining('Войти не получилось')]);
  expectShut(account, portal);
  await portal.stop();
});

test('nor does the code that it was about to ask for', async () => {
  const { person, account } = await somebody();
  await signIn(served, person);
  const again = new Visitor(served.url);
  await again.get('/sign-in');
  const filled = formOf(again, '/sign-in', { login: person.phone, password: person.password });
  const before = await mailCount(served, person.phone);
  let sent = before;
  const answer = await heldPress(served, again, filled, async () => {
    await notMe(person, COMING);
    sent = await mailCount(served, person.phone);
  });
  expect(answer.status).toBe(303);
  await again.get('/sign-in/code');
  await again.submit({ code: await codeSent(served, person.phone, sent) }, { button: 'Подтвердить' });
  expect([again.page.status, again.jar.all.has('session')]).toEqual([410, false]);
  expectShut(account);
});

test('a recovery that is being finished while «Это не я» is pressed sets no password', async () => {
  const { person, account } = await somebody();
  const thief = new Visitor(served.url);
  await thief.get('/recovery');
  const before = await mailCount(served, person.phone);
  await thief.submit({ reason: 'email', contact: person.phone });
  await thief.submit({ code: await codeSent(served, person.phone, before) }, { button: 'Подтвердить' });
  const filled = formOf(thief, '/recovery/password', { password: NEW });
  const answer = await heldPress(served, thief, filled, () => notMe(person, 'Кто-то восстанавливает доступ к кабинету'));
  expect([answer.status, answer.reply.headers.location]).toEqual([303, '/recovery']);
  expectShut(account);
});

test('a key that «Это не я» takes away while it is shown lets nobody in', async () => {
  const { person, account } = await somebody();
  const thief = await signIn(served, person);
  const device = await addPasskey(thief);
  const again = new Visitor(served.url);
  await again.get('/sign-in/passkey');
  const filled = formOf(again, '/passkey', { answer: device.answer(again) });
  const answer = await heldPress(served, again, filled, () => notMe(person, COMING));
  expect([answer.status, answer.errors.join()]).toEqual([422, expect.stringContaining('Ключ не подошёл')]);
  expectShut(account);
});

/** What a stranger who is in stands before: the form whose press would keep the cabinet theirs. */
const deeds: [string, (thief: Visitor) => Promise<Filled>][] = [
  [
    'a new password',
    async thief => {
      await thief.get('/cabinet/security/password');
      return formOf(thief, '/password', { password: NEW });
    },
  ],
  [
    'a telephone',
    async thief => {
      const { phone } = newPerson();
      await thief.get('/cabinet/profile/contacts/new/phone');
      await thief.submit({ value: phone });
      return formOf(thief, '/code', { code: await codeSent(served, phone) });
    },
  ],
  [
    'spare codes',
    async thief => {
      await thief.get('/cabinet/security/factors');
      return formOf(thief, '/factors/codes');
    },
  ],
  [
    'a key',
    async thief => {
      await thief.get('/cabinet/security/passkeys/new');
      return formOf(thief, '/passkeys/new', { name: 'Ключ', answer: new SoftPasskey().answer(thief) });
    },
  ],
];

test.each(deeds)('%s that a stranger was just adding is not added', async (_, prepare) => {
  const { person, account } = await somebody();
  const thief = await signIn(served, person);
  const filled = await prepare(thief);
  const answer = await heldPress(served, thief, filled, () => notMe(person, COMING));
  expect(answer.reply.headers.location).toContain('/sign-in');
  expectShut(account);
  for (const table of ['passkeys', 'recovery_codes'])
    expect(query(served, `SELECT 1 FROM ${table} WHERE account_id = ?`, account)).toEqual([]);
  expect(query(served, "SELECT 1 FROM identifiers WHERE account_id = ? AND kind = 'phone'", account)).toHaveLength(1);
});
