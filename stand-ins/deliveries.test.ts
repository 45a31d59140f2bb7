import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliveries } from '../src/notifications/schema.ts';
import { dataKeys } from '../src/platform/schema.ts';
import { oneTimeCode } from '../src/platform/sealing/codes.ts';
import { startOutbox } from './outbox.testing.ts';
import { startOuterWorld } from './outer-world.testing.ts';

let world: Awaited<ReturnType<typeof startOuterWorld>>;
let box: Awaited<ReturnType<typeof startOutbox>>;
beforeAll(async () => {
  world = await startOuterWorld();
  box = await startOutbox(world);
}, 60_000);
afterAll(() => Promise.all([world.stop(), box.stop()]));

test('a notice goes by e-mail and SMS once, each under its own stable id', async () => {
  const told = await box.tell(await box.person({ email: 'anna@pochta.example', phone: '+79001110001' }));
  await box.drain();
  const [mail, ...more] = await world.sent('anna@pochta.example');
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ subject: 'Заявление 77-2026-40142338-6 нужно дополнить', messageId: `<${told.email}@localhost>` });
  expect(mail?.text).toContain('http://localhost:8787/cabinet/applications/77-2026-40142338-6');
  expect(mail?.text).not.toContain('справка');
  const [sms] = await world.sent('+79001110001');
  expect((await box.state(told.sms)).end).toMatchObject({ state: 'sent', outsideId: sms?.messageId });
  expect((await box.state(told.email)).end).toMatchObject({ state: 'sent', outsideId: mail?.messageId });
});

test('a portal that fell after sending does not send again', async () => {
  const told = await box.tell(await box.person({ email: 'fell@pochta.example' }));
  await box.drain();
  await box.makeDue(told.email);
  await box.drain();
  expect((await box.state(told.email)).outcomes).toEqual(['done', 'done']);
  expect(await world.sent('fell@pochta.example')).toHaveLength(1);
});

test('a busy mailbox is tried again later, under the same id', async () => {
  const told = await box.tell(await box.person({ email: 'flaky@pochta.example' }));
  await box.drain();
  const { row, end, outcomes } = await box.state(told.email);
  expect([row.state, end, outcomes]).toEqual(['pending', undefined, ['SmtpTemporary 451']]);
  expect(row.nextAt).toBeGreaterThan(Date.now());
  await box.makeDue(told.email);
  await box.drain();
  expect((await box.state(told.email)).end).toMatchObject({ state: 'sent' });
  const ids = (await world.sent('flaky@pochta.example')).map(sent => sent.messageId);
  expect(ids).toEqual([`<${told.email}@localhost>`, `<${told.email}@localhost>`]);
});

test.each([
  ['email', { email: 'reject@pochta.example' }, 'SmtpPermanent 550'],
  ['sms', { phone: '+79000000400' }, 'SmsRejected'],
] as const)('a refusal for good of an %s ends there', async (channel, contacts, reason) => {
  const told = await box.tell(await box.person(contacts));
  await box.drain();
  const { row, end } = await box.state(told[channel]);
  expect([row.state, end?.state, end?.reason]).toEqual(['done', 'refused', reason]);
});

test('a gateway that names its wait is believed', async () => {
  const told = await box.tell(await box.person({ phone: '+79000000429' }));
  await box.drain();
  const { row, outcomes } = await box.state(told.sms);
  expect(outcomes).toEqual(['SmsTemporary 429']);
  expect(row.nextAt).toBeGreaterThan(Date.now() + 25_000);
});

test('without an address, and after erasure, nothing is sent', async () => {
  const nobody = await box.tell(await box.person({}));
  const erased = await box.person({ email: 'erased@pochta.example' });
  const told = await box.tell(erased);
  await box.db.update(dataKeys).set({ wrapped: null, destroyedAt: 1 }).where(eq(dataKeys.ownerId, erased.personId));
  await box.drain();
  expect((await box.state(nobody.sms)).end).toMatchObject({ state: 'skipped', reason: 'no-address' });
  expect((await box.state(told.email)).end).toMatchObject({ state: 'skipped', reason: 'erased' });
  expect(await world.sent('erased@pochta.example')).toEqual([]);
});

test('a code goes by the asked channel and stays out of database and log', async () => {
  const { accountId } = await box.person({ email: 'code@pochta.example', phone: '+79001110002' });
  const byPhone = await box.askCode(accountId, 'sms');
  const byMail = await box.askCode(accountId, 'email');
  await box.drain();
  const [sms] = await world.sent('+79001110002');
  const [mail] = await world.sent('code@pochta.example');
  const codes = await Promise.all([byPhone, byMail].map(asked => oneTimeCode(box.ring, asked.challengeId, 1)));
  expect(sms?.text).toBe(`${codes[0]} – код для входа. Никому его не сообщайте.`);
  expect(mail?.text).toContain(`Код для входа: ${codes[1]}`);
  expect(mail?.messageId).toBe(`<${byMail.outboxId}@localhost>`);
  expect(box.logged.join()).toContain('outbox-failed');
  const kept = JSON.stringify([await box.db.select().from(deliveries), box.logged]);
  for (const secret of [...codes, '79001110002', 'code@pochta.example']) expect(kept).not.toContain(secret);
});

test('an expired code is not sent', async () => {
  const { accountId } = await box.person({ phone: '+79001110003' });
  const { outboxId } = await box.askCode(accountId, 'sms', { expiresAt: Date.now() - 1 });
  await box.drain();
  expect((await box.state(outboxId)).end).toMatchObject({ state: 'skipped', reason: 'expired' });
  expect(await world.sent('+79001110003')).toEqual([]);
});
