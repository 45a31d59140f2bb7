import { expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { activation, giveCode, newHolder, OFFICE } from '../mfc.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');

test('one code of a МФЦ does not send messages to any number of telephones', async () => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  const code = await giveCode(officer, holder);
  const visitor = new Visitor(portal.url);
  let sent = 0;
  for (; sent < 30; sent++) {
    await visitor.get('/activate');
    await visitor.submit(activation({ ...holder, phone: newPerson().phone }, code));
    if (visitor.page.path !== '/activate/code') break;
  }
  expect([sent, visitor.page.status]).toEqual([10, 429]);
});

test('one recovery does not send messages to any number of telephones', async () => {
  const { person } = await registerCitizen(portal);
  const visitor = new Visitor(portal.url);
  const before = await mailCount(portal, person.phone);
  await visitor.get('/recovery');
  await visitor.submit({ reason: 'password', contact: person.phone });
  await visitor.submit({ code: await codeSent(portal, person.phone, before) }, { button: 'Подтвердить' });
  let sent = 0;
  for (; sent < 30; sent++) {
    await visitor.get('/recovery/password');
    await visitor.submit({ password: 'Ранний лес, 5 троп', phone: newPerson().phone });
    if (visitor.page.path !== '/recovery/phone') break;
  }
  expect([sent, visitor.page.status]).toEqual([10, 429]);
});
