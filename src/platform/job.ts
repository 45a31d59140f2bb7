import type { Config } from './config.ts';
import type { Db } from './db.ts';
import type { Bindings } from './env.ts';
import type { Keyring } from './sealing/keyring.ts';

/** What a handler of the outbox or the clock works with; no request stands behind it. */
export type JobContext = { env: Bindings; db: Db; config: Config; ring: Keyring; poke(ids: string[]): void };
