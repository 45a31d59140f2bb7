import { app } from './app.tsx';
import { drain, sweep } from './jobs.ts';
import type { Bindings } from './platform/env.ts';
import type { OutboxPoke } from './platform/outbox.ts';

export { AttemptCounter } from './accounts/attempts/attempts.do.ts';

export default {
  fetch: app.fetch,
  async queue(batch, env, ctx) {
    await drain(
      env,
      ctx,
      batch.messages.flatMap(message => message.body.ids),
    );
    batch.ackAll();
  },
  async scheduled(event, env, ctx) {
    await drain(env, ctx);
    await sweep(env, ctx, event.scheduledTime);
  },
} satisfies ExportedHandler<Bindings, OutboxPoke>;
