import { SECOND } from './clock.ts';

/** The end of the line of each name in this isolate. */
const lines = new Map<string, Promise<void>>();
const PATIENCE = 5 * SECOND;

/**
 * Runs works of one name one after another, those of this isolate: writers of one audit chain then seldom meet at its key.
 * Only a kindness: the key still decides. One whose request was cut off is waited for five seconds, not for ever.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(name);
  const { promise: done, resolve: leave } = Promise.withResolvers<void>();
  lines.set(name, done);
  try {
    if (before) await Promise.race([before, new Promise(wake => setTimeout(wake, PATIENCE))]);
    return await work();
  } finally {
    leave();
    if (lines.get(name) === done) lines.delete(name);
  }
}
