import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { eraseObject } from './erase-object.ts';

export type FileJobContext = { env: Pick<Bindings, 'FILES'>; db: Db };

/** The outbox topics this room answers. */
export const createFileJobs = (): OutboxHandlers<FileJobContext> => ({
  'file.removed': ({ env, db }, payload) => eraseObject(env, db, payload.file ?? ''),
});
