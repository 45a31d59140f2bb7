import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchList, type ListLimits } from './client.ts';

const list = new Uint8Array(1000).fill(7);
const site = createServer((request, answer) => {
  if (request.url === '/list.crl') answer.end(list);
  else if (request.url === '/moved.crl') answer.writeHead(302, { Location: '/list.crl' }).end();
  else if (request.url === '/absent.crl') answer.writeHead(404).end('no');
  else if (request.url === '/endless.crl') answer.write(new Uint8Array(64 * 1024), () => setTimeout(() => answer.end(list), 50));
  else if (request.url === '/dribbling.crl') {
    const drop = setInterval(() => answer.write('.'), 50);
    answer.on('close', () => clearInterval(drop));
  }
});
let at = '';
beforeAll(async () => {
  await once(site.listen(0, '127.0.0.1'), 'listening');
  at = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

const limits: ListLimits = { bytes: 1000, milliseconds: 10_000, anywhere: true };
const problemAt = (address: string, changed: Partial<ListLimits> = {}) =>
  fetchList(address, { ...limits, ...changed }).then(
    () => 'came',
    (error: { problem: string }) => error.problem,
  );

test('a list comes whole up to its limit', async () => {
  expect(await fetchList(`${at}/list.crl`, limits)).toEqual(list);
  expect(await problemAt(`${at}/list.crl`, { bytes: 999 })).toBe('too-large');
  expect(await problemAt(`${at}/endless.crl`)).toBe('too-large');
});

test('what moved, is not there, is silent, or lies in an inner network does not come', async () => {
  expect(await problemAt(`${at}/moved.crl`)).toBe('unreachable');
  expect(await problemAt(`${at}/absent.crl`)).toBe('unreachable');
  expect(await problemAt(`${at}/silent.crl`, { milliseconds: 300 })).toBe('silent');
  // In its time by each piece, and never whole.
  expect(await problemAt(`${at}/dribbling.crl`, { milliseconds: 300 })).toBe('silent');
  expect(await problemAt('http://127.0.0.1:1/list.crl')).toBe('unreachable');
  expect(await problemAt(`${at}/list.crl`, { anywhere: false })).toBe('forbidden');
});
