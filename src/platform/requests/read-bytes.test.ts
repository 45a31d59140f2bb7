import { describe, expect, test } from 'vitest';
import { PACE, patience } from './pace.ts';
import { readBytes } from './read-bytes.ts';

const wait = (ms: number) => new Promise(wake => setTimeout(wake, ms));

/** A body that comes in pieces of so many bytes, so many ms apart; it never ends by itself when `pieces` is Infinity. */
function dribbled(pieces: number, bytes: number, apart: number) {
  let cancelled = false;
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await wait(apart);
      if (cancelled) return;
      if (sent++ < pieces) controller.enqueue(new Uint8Array(bytes));
      else controller.close();
    },
    cancel() {
      cancelled = true;
    },
  });
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return { request, wasCancelled: () => cancelled };
}

const pace = { silence: 200, grace: 300, bytesPerSecond: 10_000 };

describe('a body', () => {
  test('that comes steadily is read, however long it takes', async () => {
    const { request } = dribbled(20, 1000, 30);
    expect((await readBytes(request, 100_000, pace)).length).toBe(20_000);
  });

  test('that falls silent is given up', async () => {
    const { request, wasCancelled } = dribbled(1, 10, 5_000);
    await expect(readBytes(request, 100_000, pace)).rejects.toMatchObject({ status: 408, reason: 'slow' });
    expect(wasCancelled()).toBe(true);
  });

  test('that dribbles a byte at a time is given up soon after the grace', async () => {
    const { request } = dribbled(Number.POSITIVE_INFINITY, 1, 20);
    const begun = Date.now();
    await expect(readBytes(request, 100_000, pace)).rejects.toMatchObject({ status: 408 });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
  });

  test('over its limit is refused before it is all there', async () => {
    const { request, wasCancelled } = dribbled(Number.POSITIVE_INFINITY, 1000, 0);
    await expect(readBytes(request, 10_000, pace)).rejects.toMatchObject({ status: 413 });
    expect(wasCancelled()).toBe(true);
  });
});

test('5 MB at 20 kbit/s come through, a byte a second does not', () => {
  const bytesPerSecond = 20_000 / 8;
  for (let second = 1; second < 2000; second++)
    expect(patience(PACE, second * bytesPerSecond, second * 1000)).toBeGreaterThan(2_000);
  expect(patience(PACE, 61, 61_000)).toBe(0);
});
