import { afterEach, expect, test, vi } from 'vitest';
import { askedToWait, readAnswer } from './answer.ts';

afterEach(() => void vi.useRealTimers());

test('an answer without end is left at the first byte too many', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  expect(await readAnswer(new Response(endless), 10_000)).toBeNull();
  expect(sent).toBeLessThan(20_000);
  expect(await readAnswer(new Response('абв'), 6)).toEqual(new TextEncoder().encode('абв'));
  expect(await readAnswer(new Response('абв'), 5)).toBeNull();
  expect(await readAnswer(new Response(null), 5)).toEqual(new Uint8Array(0));
});

test('nobody makes us wait for years, or not at all', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-29T10:00:00Z') });
  const asked = (said: string) => askedToWait(new Response(null, { headers: { 'Retry-After': said } }));
  expect(asked('30')).toBe(30_000);
  expect(asked('Sun, 29 Nov 2026 10:00:10 GMT')).toBe(10_000);
  for (const far of ['999999999999', `${'9'.repeat(400)}`, 'Fri, 31 Dec 9999 23:59:59 GMT']) expect(asked(far)).toBe(3_600_000);
  for (const none of ['', '-5', 'soon', 'Infinity', 'Sun, 29 Nov 2020 10:00:00 GMT']) expect(asked(none)).toBe(0);
});
