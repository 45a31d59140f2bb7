import { expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { newPerson, registerCitizen } from '../world.ts';

const portal = inject('served');

test('an e-mail is confirmed by the button, not by opening the link, and only then opens sign-in', async () => {
  const who = newPerson();
  await registerCitizen(portal, who);
  const letter = await waitForMessage(portal, who.email, sent => sent.text.includes('/confirm-email/'));
  const link = /\/confirm-email\/\S+/.exec(letter.text)![0];
  const visitor = new Visitor(portal.url);
  const tryEmail = async () => {
    await visitor.get('/sign-in');
    await visitor.submit({ login: who.email.toUpperCase(), password: who.password });
    return `${visitor.page.status} ${visitor.page.path}`;
  };
  expect(await tryEmail()).toBe('422 /sign-in');
  for (let i = 0; i < 3; i++) await new Visitor(portal.url).get(link);
  expect(await tryEmail()).toBe('422 /sign-in');
  await visitor.get(link);
  await expectValidPage(visitor.page);
  await visitor.submit({}, { button: 'Подтвердить почту' });
  expect(visitor.page.h1).toBe('Почта подтверждена');
  expect(await tryEmail()).toBe('200 /sign-in/code');
  await visitor.get(link.replace(/.$/, end => (end === 'A' ? 'B' : 'A')));
  await visitor.submit({}, { button: 'Подтвердить почту' });
  expect(visitor.page.status).toBe(410);
  expect((await sentTo(portal, who.email)).filter(sent => sent.text.includes('/confirm-email/'))).toHaveLength(1);
});
