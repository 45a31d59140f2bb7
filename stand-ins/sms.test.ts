import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOuterWorld, TOKEN } from './outer-world.testing.ts';

let world: Awaited<ReturnType<typeof startOuterWorld>>;
beforeAll(async () => {
  world = await startOuterWorld();
}, 60_000);
afterAll(() => world.stop());

const sms = (to: string, key: string = crypto.randomUUID()) => ({ to, text: 'Код 123456. Никому его не сообщайте.', key });

describe('the client against the gateway', () => {
  test('sends once under one key and gets the same id again', async () => {
    const order = sms('+79001112233');
    const first = await world.sms(order);
    expect(first).toMatchObject({ ok: true, id: expect.stringMatching(/^sms-/) });
    expect(await world.sms(order)).toEqual(first);
    const sent = await world.sent('+79001112233');
    expect(sent).toEqual([
      {
        channel: 'sms',
        to: order.to,
        subject: '',
        text: order.text,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        messageId: first.id,
      },
    ]);
  });

  test('twenty at once under one key send one', async () => {
    const order = sms('+79001112244');
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.sms(order)));
    expect(new Set(answers.map(answer => answer.id)).size).toBe(1);
    expect(await world.sent(order.to)).toHaveLength(1);
  });

  test('a lost answer does not send twice', async () => {
    const order = sms('+79000000502');
    expect(await world.sms(order)).toMatchObject({ ok: false, error: 'SmsTemporary 502' });
    expect(await world.sms(order)).toMatchObject({ ok: true });
    expect(await world.sent(order.to)).toHaveLength(1);
  });

  test.each([
    ['+79000000400', 'SmsRejected', null],
    ['+79000000429', 'SmsTemporary 429', 30_000],
    ['+79000000500', 'SmsTemporary 500', 0],
    ['+79000000503', 'SmsTemporary 503', 0],
    ['89001112233', 'SmsRejected', null],
  ])('%s answers %s', async (to, error, retryAfter) => {
    expect(await world.sms(sms(to))).toMatchObject({ ok: false, error, retryAfter });
    expect(await world.sent(to)).toEqual([]);
  });

  test('a wrong token is our fault, not the number’s', async () => {
    expect(await world.sms(sms('+79001112255'), 'wrong')).toMatchObject({ ok: false, error: 'SmsTemporary 401' });
  });

  test('a silent gateway is left after 5 seconds', async () => {
    const startedAt = Date.now();
    expect(await world.sms(sms('+79000009999'))).toMatchObject({ ok: false, error: 'SmsUnreachable' });
    expect(Date.now() - startedAt).toBeLessThan(8000);
  }, 15_000);

  test('nobody listens', async () => {
    expect(await world.sms(sms('+79001112266'), TOKEN, 'http://127.0.0.1:1')).toMatchObject({ error: 'SmsUnreachable' });
  });
});

describe('the gateway itself', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${world.url}sms/send`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test.each([
    ['not JSON', '{'],
    ['a field missing', { to: '+79001112277', text: 'x' }],
    ['a field too many', { ...sms('+79001112277'), from: 'x' }],
    ['an empty text', { ...sms('+79001112277'), text: '' }],
    ['more than ten segments', { ...sms('+79001112277'), text: 'я'.repeat(671) }],
    ['a local number', sms('8 900 111-22-77')],
  ])('refuses %s', async (_, body) => {
    expect((await post(body)).status).toBe(400);
    expect(await world.sent('+79001112277')).toEqual([]);
  });

  test.each([
    ['я'.repeat(70), 1],
    ['я'.repeat(71), 2],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['я'.repeat(135), 3],
  ])('counts segments', async (text, segments) => {
    expect(await (await post({ ...sms('+79001112288'), text })).json()).toMatchObject({ segments });
  });

  test('refuses the key of another message', async () => {
    const order = sms('+79001112299');
    expect((await post(order)).status).toBe(200);
    expect((await post({ ...order, text: 'другой' })).status).toBe(400);
  });

  test('has pages for people', async () => {
    for (const path of ['', 'sms', 'outbox', 'outbox?to=+79001112233']) {
      const answer = await fetch(world.url + path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<h1>');
    }
    expect(await (await fetch(`${world.url}healthz`)).text()).toBe('ok');
  });
});
