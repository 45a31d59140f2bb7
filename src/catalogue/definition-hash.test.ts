import { describe, expect, it } from 'vitest';
import { canonicalJson, definitionHash } from './definition-hash.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import type { Service } from './service.ts';

describe('the hash of a definition', () => {
  it('does not depend on the order of keys or on absent values', async () => {
    const turned = Object.fromEntries(Object.entries(huntingTicket).reverse()) as Service;
    expect(await definitionHash({ ...turned, checks: undefined })).toBe(await definitionHash(huntingTicket));
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
  });

  it('survives being kept as JSON and read back', async () => {
    const readBack = JSON.parse(JSON.stringify(huntingTicket)) as Service;
    expect(await definitionHash(readBack)).toBe(await definitionHash(huntingTicket));
  });

  it('changes with a word and with the order of a list', async () => {
    const hash = await definitionHash(huntingTicket);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await definitionHash({ ...huntingTicket, summary: `${huntingTicket.summary}!` })).not.toBe(hash);
    expect(await definitionHash({ ...huntingTicket, delivery: huntingTicket.delivery.toReversed() })).not.toBe(hash);
  });
});
