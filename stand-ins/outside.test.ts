import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutsideRequest, OutsideResult } from '../src/integrations/outside/protocol.ts';
import { OUTSIDE_SECRET, startOuterWorld, varOf } from './outer-world.testing.ts';

let world: Awaited<ReturnType<typeof startOuterWorld>>;
beforeAll(async () => {
  world = await startOuterWorld();
}, 60_000);
afterAll(() => world.stop());

const keys = JSON.parse(varOf('wrangler.toml', 'OUTSIDE_KEYS')) as Record<string, string>;
const gateway = (over: Partial<{ url: string; secret: string; keys: Record<string, string> }> = {}) => ({
  url: `${world.url}outside`,
  secret: OUTSIDE_SECRET,
  keys,
  ...over,
});

let n = 0;
const request = (over: object = {}): OutsideRequest => ({
  reference: `99-2026-0000000${++n}-0-1`,
  request: 'r21001',
  callback: 'http://127.0.0.1:1/outside/fns/news',
  files: [],
  application: {
    form: 'Р21001',
    surname: 'Иванова',
    name: 'Анна',
    sex: 'female',
    birthDate: '1988-04-12',
    birthPlace: 'с. Чистая Речка',
    citizenship: '643',
    snils: '11223344595',
    passport: { series: '9901', number: '123456', issuedAt: '2008-05-20', issuedBy: 'ОВД', departmentCode: '990-001' },
    address: { postcode: '660000', region: 'Край', place: 'г. Светлоозёрск', street: 'Садовая', house: '7', flat: '' },
    phone: '+79990000000',
    email: 'anna@pochta.example',
    okved: { main: '47.11', more: [] },
    result: 'electronic',
    ...over,
  },
});
const submit = (order: OutsideRequest, over = {}) => world.outside({ gateway: gateway(over), submit: order });
const read = (reference: string) => world.outside({ gateway: gateway(), read: reference });

describe('the client against the gateway', () => {
  test('hands an order over once, however often and at once', async () => {
    const order = request();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(order)));
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      ok: true,
      value: { kind: 'accepted', order: { reference: order.reference, result: null } },
    });
    expect(await read(order.reference)).toMatchObject({ value: { statuses: [{ seq: 1, code: 'RECEIVED' }] } });
  });

  test('another content under the same reference is a conflict, and the first stands', async () => {
    const order = request();
    await submit(order);
    expect(await submit({ ...order, application: { ...order.application, surname: 'Петрова' } })).toMatchObject({
      value: { kind: 'conflict' },
    });
  });

  test.each([
    ['a field missing', { snils: undefined }],
    ['a field too many', { salary: '1' }],
    ['a code that is none', { okved: { main: '4711', more: [] } }],
    ['a date that is none', { birthDate: '12.04.1988' }],
    ['another country', { citizenship: '112' }],
  ])('%s is rejected with the reason', async (_, wrong) => {
    const order = request(wrong);
    expect(await submit(order)).toMatchObject({
      ok: true,
      value: { kind: 'rejected', text: expect.stringMatching(/application/) },
    });
    expect(await read(order.reference)).toMatchObject({ ok: true, value: null });
  });

  test('a body without a form of its own takes answers under the target of a service, and nothing beside them', async () => {
    const order = { ...request(), request: 'answers' };
    const answers = { applicant: [{ family: 'Иванова' }] };
    expect(await submit({ ...order, application: { target: 'PLACEHOLDER-x', answers, more: 1 } })).toMatchObject({
      value: { kind: 'rejected' },
    });
    expect(await submit({ ...order, application: { target: 'PLACEHOLDER-x', answers } })).toMatchObject({
      value: { kind: 'accepted' },
    });
  });

  test('who does not know the secret is told nothing', async () => {
    const order = request();
    expect(await submit(order, { secret: 'x' })).toMatchObject({ ok: false, error: 'OutsideUnavailable 401' });
    expect(await read(order.reference)).toMatchObject({ value: null });
  });

  test('the file comes as it was signed, and only so', async () => {
    const order = request({ okved: { main: '62.01', more: [] } });
    await submit(order);
    const { value } = await read(order.reference);
    const { result } = value as { result: OutsideResult };
    const fetched = (over = {}, wanted = result) =>
      world.outside({ gateway: gateway(over), fetch: order.reference, result: wanted });
    const { value: base64 } = await fetched();
    expect(
      createHash('sha256')
        .update(Buffer.from(String(base64), 'base64'))
        .digest('hex'),
    ).toBe(result.file.sha256);
    const wrongHash = { ...result, file: { ...result.file, sha256: '0'.repeat(64) } };
    const wrongSignature = {
      ...result,
      signature: `${result.signature.startsWith('A') ? 'B' : 'A'}${result.signature.slice(1)}`,
    };
    expect(await fetched({}, wrongHash)).toMatchObject({ ok: false, error: 'OutsideUntrusted' });
    expect(await fetched({}, wrongSignature)).toMatchObject({ ok: false, error: 'OutsideUntrusted' });
    expect(await fetched({ keys: {} })).toMatchObject({ ok: false, error: 'OutsideUntrusted' });
  });

  test('a gateway that is down names its wait; a silent one is left after five seconds', async () => {
    const mode = (to: string) => fetch(`${world.url}outside/mode`, { method: 'POST', body: new URLSearchParams({ mode: to }) });
    await mode('down');
    expect(await submit(request())).toMatchObject({ ok: false, error: 'OutsideUnavailable 503', retryAfter: 30_000 });
    await mode('slow');
    const startedAt = Date.now();
    expect(await submit(request())).toMatchObject({ ok: false, error: 'OutsideUnavailable silent' });
    expect(Date.now() - startedAt).toBeLessThan(8000);
    await mode('works');
    expect(await submit(request(), { url: 'http://127.0.0.1:1/outside' })).toMatchObject({
      error: 'OutsideUnavailable unreachable',
    });
  }, 20_000);

  test.each([
    ['no JSON', 'sorry'],
    ['another order', JSON.stringify({ reference: 'other', number: '1', statuses: [], result: null })],
    ['half an order', JSON.stringify({ reference: 'x' })],
    ['too much', `"${'x'.repeat(300_000)}"`],
  ])('%s is no answer', async (_, body) => {
    const server = await listen(body);
    const { port } = server.address() as { port: number };
    const answer = await submit(request(), { url: `http://127.0.0.1:${port}` });
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/^OutsideUnavailable (unreadable|too long)$/) });
    server.close();
  });
});

const listen = (body: string): Promise<Server> =>
  new Promise(resolve => {
    const server = createServer((_, answer) => answer.end(body)).listen(0, '127.0.0.1', () => resolve(server));
  });

test('has a page for people', async () => {
  const page = await (await fetch(`${world.url}outside`)).text();
  expect(page).toContain('<h1>Вместо ведомств страны</h1>');
  expect(page).toContain('Зарегистрировать');
});
