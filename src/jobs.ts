import { configOf } from './platform/config.ts';
import { connect } from './platform/db.ts';
import type { Bindings } from './platform/env.ts';
import type { JobContext } from './platform/job.ts';
import { keyringOf } from './platform/keyring.ts';
import { drainOutbox, type OutboxHandlers } from './platform/outbox.ts';

/** Every topic of the outbox with the room that answers it. */
const handlers: OutboxHandlers<JobContext> = {};

async function jobContext(env: Bindings, ctx: ExecutionContext): Promise<JobContext> {
  const config = configOf(env);
  const { db } = connect(env.DB, 'first-primary');
  return { env, db, config, ring: await keyringOf(config), poke: ids => ctx.waitUntil(env.OUTBOX.send({ ids })) };
}

/** Handles the named outbox messages, or all that are due. */
export async function drain(env: Bindings, ctx: ExecutionContext, ids?: string[]): Promise<void> {
  const context = await jobContext(env, ctx);
  await drainOutbox(context.db, context, handlers, ids);
}

/** What the clock asks for once a minute. */
export async function sweep(_env: Bindings, _at: number): Promise<void> {}
