import { ask } from './database.mjs';
import { optionsOf } from './options.mjs';
import { timeWords } from './time-words.mjs';

const states = { pending: 'ждут', done: 'отправлены', dead: 'не удались' };

// One statement, for with --remote each is a call. SQLite takes `outcome` from the row that has the greatest `at`.
const COUNTS = `SELECT topic, state, count(*) AS n, min(created_at) AS oldest, min(next_at) AS next, last.at AS tried, last.outcome
FROM outbox LEFT JOIN (SELECT o.topic AS of, max(a.at) AS at, a.outcome FROM outbox_attempts a JOIN outbox o ON o.id = a.outbox_id
GROUP BY o.topic) last ON last.of = topic GROUP BY topic, state ORDER BY topic, state DESC`;

/** `outbox show`: how many messages of each topic are in each state, how long they wait, and how the last attempt ended. */
export async function run(args) {
  const { where } = optionsOf(args);
  const rows = await ask(where, COUNTS);
  const at = Date.now();
  if (rows.length === 0) console.log('Сообщений нет.');
  for (const [i, { topic, state, n, oldest, next, tried, outcome }] of rows.entries()) {
    const due = next > at ? `через ${timeWords(next - at)}` : 'сейчас';
    const waits = state === 'pending' ? `  старшее ждёт ${timeWords(at - oldest)}, следующая попытка ${due}` : '';
    console.log(`${topic.padEnd(32)}${states[state].padEnd(12)}${n}${waits}`);
    if (tried !== null && rows[i + 1]?.topic !== topic)
      console.log(`  последняя попытка ${timeWords(at - tried)} назад: ${outcome === 'done' ? 'удалась' : outcome}`);
  }
}
