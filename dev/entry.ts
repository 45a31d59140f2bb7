// First of all, so that everything after it sees the shifted Date.
import './clock.ts';
import app from '../src/index.ts';
import { drain } from '../src/jobs.ts';
import type { Bindings } from '../src/platform/env.ts';
import type { OutboxPoke } from '../src/platform/outbox.ts';
import { asked, remembering } from './asked.ts';
import { shiftClock } from './clock.ts';
import { faulty } from './faults.ts';
import { gate } from './held.ts';
import { seed } from './seed.ts';

export { AttemptCounter } from '../src/index.ts';

/**
 * The production Worker with six doors more, for `npm start` and tests only: seed, cron, the outbox alone, clock, what was asked of
 * D1, and the gate for writes that are held.
 * A request with `X-Fault` meets the fault it asks for (faults.ts).
 */
export default {
  queue: (batch, env, ctx) => app.queue(batch, remembering(env), ctx),
  scheduled: (event, env, ctx) => app.scheduled(event, remembering(env), ctx),
  async fetch(request, bindings, ctx) {
    const header = request.headers.get('X-Dev') === '1' ? request.headers.get('X-Fault') : null;
    const broken = header === null ? null : faulty(bindings, ctx, header);
    const env = broken?.env ?? remembering(bindings);
    const { pathname } = new URL(request.url);
    if (broken && !pathname.startsWith('/dev/')) {
      const answer = await app.fetch(request, env, ctx);
      // The very answer: a copy would pack again what comes packed.
      answer.headers.set('X-Fault-Hit', encodeURIComponent(broken.hit()));
      answer.headers.set('X-Fault-Writes', String(broken.writes()));
      return answer;
    }
    if (!pathname.startsWith('/dev/')) return app.fetch(request, env, ctx);
    // A page of another site can not send this header without asking first.
    if (request.method !== 'POST' || request.headers.get('X-Dev') !== '1')
      return new Response('POST with X-Dev: 1\n', { status: 404 });
    if (pathname === '/dev/clock') {
      const { offset } = (await request.json()) as { offset: number };
      shiftClock(offset);
    } else if (pathname === '/dev/cron') {
      await app.scheduled({ cron: '* * * * *', scheduledTime: Date.now(), noRetry() {} }, env, ctx);
    } else if (pathname === '/dev/drain') {
      await drain(env, ctx);
    } else if (pathname === '/dev/seed') {
      return Response.json(await seed(env));
    } else if (pathname === '/dev/asked') {
      return Response.json(asked());
    } else if (pathname === '/dev/gate') {
      const { open } = (await request.json()) as { open: boolean };
      return Response.json(gate(open));
    } else return new Response('no such door\n', { status: 404 });
    return Response.json({ now: Date.now() });
  },
} satisfies ExportedHandler<Bindings, OutboxPoke>;
