import { ask } from './database.mjs';
import { optionsOf } from './options.mjs';

const states = { pending: 'ждут', done: 'отправлены', dead: 'не удались' };

/** `outbox show`: how many messages of each topic are in each state. */
export async function run(args) {
  const { where } = optionsOf(args);
  const rows = await ask(where, 'SELECT topic, state, count(*) AS n FROM outbox GROUP BY topic, state ORDER BY topic, state');
  if (rows.length === 0) console.log('Сообщений нет.');
  for (const { topic, state, n } of rows) console.log(`${topic.padEnd(32)}${states[state].padEnd(12)}${n}`);
}
