type Answer = { meta?: { rows_read?: number; rows_written?: number } };
type Send = (endpoint: string, query: string | string[], ...rest: unknown[]) => Promise<Answer | Answer[]>;

const total = { read: 0, written: 0 };
const counting = new WeakSet<object>();

/** Rows that D1 itself says it read and wrote: what its price list counts. */
export const rows = () => ({ ...total });

/**
 * Adds up what D1 says of each answer, but for statements that `rare` knows. Its binding throws these figures away where it gives
 * bare rows, so they are taken one step below, where every answer passes. That step is the binding's own affair: should it be
 * named otherwise one day, nothing is counted, and a test that expects rows says so.
 */
export function countRows(database: D1Database, rare: RegExp): void {
  if (typeof database.withSession !== 'function') return;
  const session = Object.getPrototypeOf(database.withSession()) as { _send?: Send };
  const send = session._send;
  if (!send || counting.has(session)) return;
  counting.add(session);
  session._send = async function (this: unknown, endpoint, query, ...rest) {
    const answer = await send.call(this, endpoint, query, ...rest);
    if (typeof query === 'string' && rare.test(query)) return answer;
    for (const { meta } of [answer].flat()) {
      total.read += meta?.rows_read ?? 0;
      total.written += meta?.rows_written ?? 0;
    }
    return answer;
  };
}
