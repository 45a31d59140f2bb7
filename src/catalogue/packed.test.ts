import { expect, test } from 'vitest';
import { builtByHash, builtHash, builtServices } from './built.ts';
import { definitionHash } from './definition-hash.ts';
import type { Service } from './service.ts';
import { services } from './services.ts';
import { inShort } from './views/service-words.ts';

test('what is built is what is written: every service, every key in its place, under its own hash', async () => {
  expect(JSON.stringify(builtServices)).toBe(JSON.stringify(services));
  for (const [n, service] of services.entries()) {
    const hash = await definitionHash(service);
    expect(builtHash(builtServices[n]!)).toBe(hash);
    expect(builtByHash(hash)).toBe(builtServices[n]);
  }
  expect(builtHash({ ...builtServices[0]! })).toBeUndefined();
});

test('what lists read is there without reading the definition', () => {
  const { title, form } = Object.getOwnPropertyDescriptors(builtServices[0]!);
  expect([typeof title.value, typeof form.get]).toEqual(['string', 'function']);
  // A line of a list is told of a service whose definition can not be read.
  const service = builtServices[0]!;
  const unread = { ...Object.getOwnPropertyDescriptors(service) };
  for (const key of Object.keys(unread) as (keyof Service)[])
    if (unread[key]?.get) Object.assign(unread, { [key]: { get: () => expect.unreachable(key), enumerable: true } });
  expect(inShort(Object.defineProperties({}, unread) as Service)).toBe(inShort(service));
});
