import { expect, test } from 'vitest';
import { readOrder } from './protocol.ts';

const at = '2026-11-21T10:00:00.000Z';
const result = {
  outcome: 'approved',
  reason: null,
  documentNumber: 'ЕГРИП-1',
  signedBy: 'Инспекция',
  signedAt: at,
  file: { name: 'a.xml', size: 3, sha256: 'ab' },
  signature: 'AAAA',
};
const order = { reference: 'a-1', number: 'ФНС-1', statuses: [{ seq: 1, code: 'RECEIVED', text: 'Принято', at }], result };

test('an order as agreed is read; what it says more is left out', () => {
  expect(readOrder({ ...order, more: 1 })).toEqual(order);
  expect(readOrder({ ...order, result: null, statuses: [] })).toEqual({ ...order, result: null, statuses: [] });
  const refused = { ...result, outcome: 'refused', reason: { code: 'X', text: 'Нельзя' } };
  expect(readOrder({ ...order, result: refused })?.result?.reason?.code).toBe('X');
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['no number', { ...order, number: '' }],
  ['a number that is none', { ...order, number: 7 }],
  ['statuses out of turn', { ...order, statuses: [{ ...order.statuses[0], seq: 2 }] }],
  ['a status without words', { ...order, statuses: [{ ...order.statuses[0], text: undefined }] }],
  ['a status of no time', { ...order, statuses: [{ ...order.statuses[0], at: 'вчера' }] }],
  ['words without end', { ...order, statuses: [{ ...order.statuses[0], text: 'я'.repeat(2001) }] }],
  ['a refusal without a reason', { ...order, result: { ...result, outcome: 'refused' } }],
  ['an approval with one', { ...order, result: { ...result, reason: { code: 'X', text: 'Y' } } }],
  ['another outcome', { ...order, result: { ...result, outcome: 'maybe' } }],
  ['no signature', { ...order, result: { ...result, signature: '' } }],
  ['no file', { ...order, result: { ...result, file: null } }],
  ['no result at all', { ...order, result: undefined }],
])('%s is not believed', (_, value) => {
  expect(readOrder(value)).toBeNull();
});
