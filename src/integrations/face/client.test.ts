import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FaceUnavailable, faceComparison, type Picture } from './client.ts';
import { createFaceStandIn } from './stand-in.tsx';

const service = { url: 'http://face', token: 't' };
const document: Picture = { type: 'image/png', bytes: png(600) };
const photo = (width: number): Picture => ({ type: 'image/png', bytes: png(width) });

let logged: string[];

/** The head of a PNG so many pixels wide: all that the stand-in looks at. */
function png(width: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  return bytes;
}

/** The client and the stand-in in one process; `token` is the one the stand-in believes. */
function standIn(token = 't') {
  const service = createFaceStandIn();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => service.request(url, init, { FACE_TOKEN: token } as never));
}

beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'log').mockImplementation(line => logged.push(String(line)));
  standIn();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const compare = (width: number) => faceComparison(service)(document, photo(width));
const failing = (comparing: Promise<unknown>) =>
  comparing.then(
    () => 'no failure',
    (error: Error) => [error instanceof FaceUnavailable, error.message],
  );

test.each([
  [600, { verdict: 'same', likeness: 0.97 }],
  [601, { verdict: 'different', likeness: 0.12 }],
  [602, { verdict: 'unsure', likeness: 0.5 }],
] as const)('a picture of %i pixels is answered', async (width, comparison) => {
  expect(await compare(width)).toEqual(comparison);
});

test('a token that is not believed, a service that is down and pictures of another kind are no comparison', async () => {
  expect(await failing(compare(603))).toEqual([true, 'face: 503']);
  const spoilt: Picture = { type: 'image/jpeg', bytes: png(600) };
  expect(await failing(faceComparison(service)(document, spoilt))).toEqual([true, 'face: 400']);
  standIn('another');
  expect(await failing(compare(600))).toEqual([true, 'face: 401']);
});

test('who is silent is waited for five seconds', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    return Response.json({ verdict: 'same', likeness: 1 });
  });
  expect(await failing(compare(600))).toEqual([true, 'face: silent']);
  expect(timeout).toHaveBeenCalledWith(5000);
});

test('nobody there is unreachable', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('connection refused')));
  expect(await failing(compare(600))).toEqual([true, 'face: unreachable']);
});

test.each([
  ['another word', Response.json({ verdict: 'twin', likeness: 1 })],
  ['no number', Response.json({ verdict: 'same', likeness: '1' })],
  ['a number out of its range', Response.json({ verdict: 'same', likeness: 1.5 })],
  ['nothing', Response.json(null)],
])('an answer with %s is unreadable', async (_, response) => {
  vi.stubGlobal('fetch', async () => response.clone());
  expect(await failing(compare(600))).toEqual([true, 'face: unreadable']);
});

test('an answer that is no JSON, and one that sends the faces elsewhere, are no comparison', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>'));
  expect(await failing(compare(600))).toEqual([true, 'face: unreachable']);
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(init);
    return new Response(null, { status: 302, headers: { Location: 'http://elsewhere' } });
  });
  expect(await failing(compare(600))).toEqual([true, 'face: 302']);
  expect(asked.map(({ redirect }) => redirect)).toEqual(['manual']);
});

test('a call is one line of the log, with its outcome and nothing of the person', async () => {
  await compare(601);
  await failing(compare(603));
  const lines = logged.map(line => JSON.parse(line));
  expect(lines.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual(['face answered', 'face FaceUnavailable 503']);
  for (const line of lines) expect(Object.keys(line).sort()).toEqual(['event', 'ms', 'outcome']);
});
