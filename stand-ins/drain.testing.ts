import { createNotificationJobs } from '../src/notifications/jobs.ts';
import { configOf } from '../src/platform/config.ts';
import { connect } from '../src/platform/db.ts';
import type { Bindings } from '../src/platform/env.ts';
import { drainOutbox } from '../src/platform/outbox.ts';
import { keyringOf } from '../src/platform/sealing/keyring.ts';

/** Handles what is due in the outbox with the jobs of notifications alone. */
export default {
  async fetch(_: Request, env: Bindings): Promise<Response> {
    const config = configOf(env);
    const { db } = connect(env.DB, 'first-primary');
    const context = { env, db, config, ring: await keyringOf(config), poke: () => undefined };
    return Response.json(await drainOutbox(db, context, createNotificationJobs()));
  },
};
