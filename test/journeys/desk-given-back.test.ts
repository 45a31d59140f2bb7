import { expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { activate, giveCode, newHolder, OFFICE } from '../mfc.ts';
import { registerOfficer, tryPassword } from '../world.ts';

const portal = inject('served');

test('what a МФЦ gave back is not undone: an old «Это не я» and a way back begun before do nothing', async () => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  const home = await activate(portal, holder, await giveCode(officer, holder));
  await home.get('/cabinet/profile/contacts/new/email');
  await home.submit({ value: holder.email });
  await home.submit({ code: await codeSent(portal, holder.email) }, { form: '/code' });
  const old = newHolder().phone;
  await home.get('/cabinet/profile/contacts/new/phone');
  await home.submit({ value: old });
  await home.submit({ code: await codeSent(portal, old) }, { form: '/code' });
  const letter = await waitForMessage(
    portal,
    holder.email,
    sent => sent.text.includes('/not-me/') && /телефон|контакт/i.test(sent.subject),
  );
  const begun = new Visitor(portal.url);
  await begun.get('/recovery');
  const before = await mailCount(portal, old);
  await begun.submit({ reason: 'password', contact: old });
  const typed = { code: await codeSent(portal, old, before) };

  const now = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const back = await activate(portal, now, await giveCode(officer, holder, { purpose: 'restore' }));
  const anybody = new Visitor(portal.url);
  await anybody.get(/\/not-me\/\S+/.exec(letter.text)![0]);
  await anybody.submit({}, { button: 'Это не я' });
  await begun.submit(typed, { button: 'Подтвердить' });
  expect(begun.page.status).toBe(410);
  expect((await back.get('/cabinet')).path).toBe('/cabinet');
  expect((await tryPassword(portal, now.phone, now.password)).status).toBe(303);
});
