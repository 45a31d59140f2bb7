import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Bindings } from '../env.ts';
import type { BaseEnv } from '../http.ts';
import { admission } from './admission.ts';
import { readBytes } from './read-bytes.ts';

const wait = (ms: number) => new Promise(wake => setTimeout(wake, ms));
const env = { MAX_IN_FLIGHT: '8' } as Bindings;

function portal(work: () => Promise<void>) {
  const app = new Hono<BaseEnv>();
  app.use(admission(c => c.text('', 503)));
  app.post('/', async c => {
    await readBytes(c.req.raw, 1000);
    await work();
    return c.text('');
  });
  const kept: Promise<unknown>[] = [];
  const ctx = { waitUntil: (work: Promise<unknown>) => kept.push(work), passThroughOnException: () => undefined, props: {} };
  const send = (body: ReadableStream | string, address = '10.0.0.1') => {
    const init = { method: 'POST', headers: { 'CF-Connecting-IP': address }, body, duplex: 'half' };
    return app.fetch(new Request('http://localhost/', init as RequestInit), env, ctx as unknown as ExecutionContext);
  };
  return { send, kept };
}

test('bodies of one address that end all at once are worked on by turns, and none is refused', async () => {
  let [now, most] = [0, 0];
  const { send } = portal(async () => {
    most = Math.max(most, ++now);
    await wait(5);
    now--;
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const replies: (Response | Promise<Response>)[] = [];
  for (let i = 0; i < 40; i++) {
    replies.push(send(new ReadableStream({ pull: controller => ended.then(() => controller.close()) })));
    await wait(1);
  }
  end();
  expect((await Promise.all(replies)).map(reply => reply.status)).toEqual(Array(40).fill(200));
  expect(most).toBeLessThanOrEqual(4);
});

test('a place is given back though its client has hung up: the platform is told to let the request end', async () => {
  const { promise: done, resolve: finish } = Promise.withResolvers<void>();
  const { send, kept } = portal(() => done);
  const reply = send('a');
  await wait(5);
  expect(await Promise.race([kept[0], wait(5).then(() => 'at work')])).toBe('at work');
  finish();
  await Promise.all([reply, ...kept]);
  expect(kept).toHaveLength(1);
});
