import { expect, test } from 'vitest';
import { unconfirmed } from './unconfirmed.ts';

const email = (id: string, verifiedAt: number | null) =>
  ({ id, kind: 'email', value: `${id}@pochta.example`, verifiedAt, main: verifiedAt !== null }) as const;

test('an e-mail nobody has confirmed is named, a telephone as people write it', () => {
  const phone = { id: 'p', kind: 'phone', value: '+79991234567', verifiedAt: null, main: false } as const;
  expect(unconfirmed([email('a', null), phone])).toEqual([
    { id: 'p', kind: 'phone', text: '+7 999 123-45-67' },
    { id: 'a', kind: 'email', text: 'a@pochta.example' },
  ]);
});

test('where another of its kind is confirmed nobody is asked: it may be what a stranger left', () => {
  expect(unconfirmed([email('mine', 5), email('strangers', null)])).toEqual([]);
});
