import { ask } from './database.mjs';
import { optionsOf } from './options.mjs';

/** `outbox retry`: waiting and dead messages are due at once; the portal takes them at its next sweep. */
export async function run(args) {
  const { where } = optionsOf(args);
  const due = `UPDATE outbox SET state = 'pending', next_at = ${Date.now()} WHERE state IN ('pending', 'dead') RETURNING id`;
  console.log(`Поставлено на отправку сообщений: ${(await ask(where, due)).length}.`);
}
