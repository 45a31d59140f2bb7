import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signatureOf } from '../../src/integrations/outside/signed.ts';
import { MINUTE } from '../../src/platform/clock.ts';
import { entrepreneurAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { kept, take } from '../office.ts';
import { gateway, type OutsideWorld, ordersOf, outsideWorld, press } from '../registrar.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let world: OutsideWorld;
let { portal, citizen } = {} as OutsideWorld;

beforeAll(async () => {
  world = await outsideWorld();
  ({ portal, citizen } = world);
});
afterAll(async () => expect(await world.end()).toEqual([]));

describe('ФНС does not answer', () => {
  test.each(['down', 'slow'] as const)(
    '%s: one sentence on the card; when it is back everything goes by itself, once',
    async mode => {
      const number = await world.submit();
      await gateway(portal, mode);
      await world.send(number);
      await world.until(() => world.order(number).failing_since !== null);
      expect((await world.card(number)).match(/не отвечает/g)).toHaveLength(1);
      expect(await world.card(number)).toContain('ФНС сейчас не отвечает, отправим сами.');
      expect(await world.card(number)).toContain('Сейчас у ФНС');
      await gateway(portal, 'works');
      await world.until(() => world.statuses(number).length === 1);
      expect(await world.card(number)).not.toContain('не отвечает');
      await gateway(portal, mode);
      await world.until(() => world.order(number).failing_since !== null);
      expect(await world.card(number)).toContain('ФНС сейчас не отвечает, узнаем сами.');
      await gateway(portal, 'works');
      await press(portal, world.order(number).reference, 'approve');
      await world.untilStatus(number, 'ready');
      expect(await ordersOf(portal, number)).toHaveLength(1);
    },
    120_000,
  );

  test('we ask seldomer and seldomer, never oftener than once a minute', async () => {
    const number = await world.submit();
    await world.send(number);
    await world.until(() => world.statuses(number).length === 1);
    const gaps: number[] = [];
    for (let i = 0; i < 6; i++) {
      const { next_at } = world.order(number);
      gaps.push(Math.round((Number(next_at) - world.now()) / MINUTE));
      await world.tickAt(Number(next_at) + 1);
    }
    expect(gaps).toEqual([1, 2, 4, 8, 15, 15]);
  });
});

describe('nothing is lost and nothing is doubled', () => {
  test('killed between their answer and our record, it is sent again and stands with them once', async () => {
    const number = await world.submit();
    await change(portal, `CREATE TRIGGER killed BEFORE INSERT ON outside_statuses BEGIN SELECT RAISE(ABORT, 'killed'); END`);
    await world.send(number);
    await world.until(async () => (await ordersOf(portal, number)).length === 1);
    expect(world.order(number)).toMatchObject({ state: 'waiting', outside_number: null });
    await change(portal, 'DROP TRIGGER killed');
    await world.until(() => world.order(number).state === 'sent');
    const [theirs, ...more] = await ordersOf(portal, number);
    expect(more).toEqual([]);
    expect(world.order(number).outside_number).toBe(theirs!.number);
    expect(world.statuses(number)).toHaveLength(1);
  });

  test('killed between the file and the decision, the document stands once', async () => {
    const number = await world.submit();
    await world.send(number);
    await world.until(() => world.statuses(number).length === 1);
    await change(portal, `CREATE TRIGGER killed BEFORE INSERT ON decisions BEGIN SELECT RAISE(ABORT, 'killed'); END`);
    await press(portal, world.order(number).reference, 'approve');
    const documents = () => query(portal, 'SELECT id FROM documents WHERE application_id = ?', number).length;
    await world.until(() => documents() === 1);
    expect(kept(portal, number).status).toBe('external');
    await change(portal, 'DROP TRIGGER killed');
    await world.untilStatus(number, 'ready');
    expect(documents()).toBe(1);
  });

  test('a file signed by another key decides nothing', async () => {
    const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    const fns = another.export({ type: 'spki', format: 'der' }).toString('base64');
    const strict = await ownPortal({ vars: { OUTSIDE_KEYS: JSON.stringify({ fns }) } });
    try {
      const { visitor } = await registerCitizen(strict);
      const { visitor: clerk } = await registerOfficer(strict, 'trade');
      const number = await apply(visitor, 'entrepreneur-registration', entrepreneurAnswers('62.01'));
      await take(clerk, number);
      await clerk.submit({}, { button: 'передать в ФНС' });
      for (let i = 1; i < 6; i++) {
        await shiftClock(strict, i * 20 * MINUTE);
        await tick(strict);
      }
      expect(await ordersOf(strict, number)).toHaveLength(1);
      expect(kept(strict, number).status).toBe('external');
      expect(query(strict, 'SELECT id FROM documents')).toEqual([]);
    } finally {
      await strict.stop();
    }
  });

  test('a file spoilt on our side is not given out', async () => {
    const number = await world.submit('62.01');
    await world.send(number);
    await world.untilStatus(number, 'ready');
    const [{ id, r2_key: key }] = query<{ id: string; r2_key: string }>(
      portal,
      'SELECT id, r2_key FROM documents WHERE application_id = ?',
      number,
    ) as [{ id: string; r2_key: string }];
    const files = await portal.portal.getR2Bucket('FILES');
    const bytes = new Uint8Array(await (await files.get(key))!.arrayBuffer());
    bytes[40]! ^= 1;
    await files.put(key, bytes);
    expect((await citizen.get(`/cabinet/documents/${id}/file`)).status).toBe(500);
  });
});

describe('the door for calls', () => {
  const call = async (news: string, signature: string | null, path = '/outside/fns/news') =>
    (
      await fetch(portal.url + path, {
        method: 'POST',
        body: news,
        headers: { 'Content-Type': 'application/json', ...(signature ? { 'X-Signature': signature } : {}) },
      })
    ).status;
  const signed = (news: string, path = '/outside/fns/news', secret = 'demo-outside-secret') =>
    signatureOf(secret, { method: 'POST', path, body: new TextEncoder().encode(news) as Uint8Array<ArrayBuffer> });

  test('takes only what is signed, word for word, for this very address', async () => {
    const number = await world.submit();
    await world.send(number);
    await world.until(() => world.statuses(number).length === 1);
    const news = JSON.stringify({ reference: world.order(number).reference, seq: 7 });
    const before = world.order(number).next_at;
    expect(await call(news, null)).toBe(403);
    expect(await call(news, 'v1=00')).toBe(403);
    expect(await call(news, await signed(news, undefined, 'another'))).toBe(403);
    expect(await call(news, await signed(news, '/outside/gibdd/news'))).toBe(403);
    expect(await call(`${news} `, await signed(news))).toBe(403);
    expect(world.order(number).next_at).toBe(before);
    expect(query(portal, "SELECT id FROM outbox WHERE id LIKE 'news-%-7'")).toEqual([]);
    expect(await call(news, await signed(news))).toBe(200);
    expect(query(portal, "SELECT id FROM outbox WHERE id LIKE 'news-%-7'")).toHaveLength(1);
  });

  test('says the same of an order that never was, and refuses nonsense', async () => {
    const absent = JSON.stringify({ reference: '99-2026-00000000-0-1', seq: 1 });
    expect(await call(absent, await signed(absent))).toBe(200);
    for (const nonsense of ['', '{', '[]', 'null', '{"reference":"../x","seq":1}', '{"reference":"a","seq":0}'])
      expect(await call(nonsense, await signed(nonsense))).toBe(400);
    const long = 'x'.repeat(10_000);
    expect(await call(long, await signed(long))).toBe(413);
  });
});
