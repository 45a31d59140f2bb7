import { knock } from '../bin/lib/dev-door.mjs';
import { Visitor } from './harness/client.ts';
import { encodeForm } from './harness/encode.ts';
import type { Fields, Filled } from './harness/form.ts';
import type { Page } from './harness/page.ts';
import type { Portal } from './harness/portal.ts';

/** The same person in another tab: the same cookies, a page of its own. */
export function twin(visitor: Visitor): Visitor {
  const other = new Visitor(visitor.origin, { address: visitor.address });
  for (const [name, { value }] of visitor.jar.all) other.jar.take(`${name}=${value}; Path=/`);
  return other;
}

/** The form of the present page whose action ends so, filled: to be sent when the others are ready too. */
export const formOf = (visitor: Visitor, end: string, fields: Fields = {}, button?: string): Filled =>
  visitor.page.forms.find(form => form.action.endsWith(end))!.fill(fields, button);

/** Sends a filled form once and follows nothing; the visitor needs no page. */
export async function press(visitor: Visitor, filled: Filled, headers: Record<string, string> = {}): Promise<Page> {
  const { type, body } = await encodeForm(filled);
  return visitor.post(filled.action, body, { 'Content-Type': type, ...headers });
}

/**
 * Sends a filled form whose request has read and decided, but may not write before all of `meanwhile` is done: the worst moment for
 * anything to change, and a sure one.
 */
export async function heldPress(
  portal: Portal,
  visitor: Visitor,
  filled: Filled,
  meanwhile: () => Promise<unknown>,
): Promise<Page> {
  const gate = async (open: boolean) => ((await knock(portal.url, 'gate', { open })) as { held: number }).held;
  const answer = press(visitor, filled, { 'X-Dev': '1', 'X-Fault': JSON.stringify({ held: true }) });
  while ((await gate(false)) === 0)
    if (await Promise.race([answer, later(5, async () => null)]))
      throw new Error(`${filled.action} wrote nothing that could be held`);
  await meanwhile();
  await gate(true);
  return answer;
}

/** How many there are of each. */
export const count = (values: (string | number)[]): Record<string, number> =>
  Object.fromEntries(Object.entries(Object.groupBy(values, String)).map(([key, all]) => [key, all?.length ?? 0]));

/** Milliseconds a work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** «p50 12 ms, p95 30 ms, max 41 ms» */
export function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${sorted.at(-1)} ms`;
}

export const later = <T>(milliseconds: number, work: () => Promise<T>): Promise<T> =>
  new Promise(wake => setTimeout(wake, milliseconds)).then(work);
