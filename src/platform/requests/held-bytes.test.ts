import { expect, test } from 'vitest';
import { HeldBytes } from './held-bytes.ts';

test('one address fills half of what there is room for, the others have the rest', () => {
  const held = new HeldBytes(64);
  for (let i = 0; i < 8; i++) expect(held.add('flood', 4)).toBe(true);
  expect(held.add('flood', 4)).toBe(false);
  held.giveBack('flood', 4);
  for (let i = 0; i < 8; i++) expect(held.add(`10.0.0.${i}`, 4)).toBe(true);
  expect(held.add('10.0.1.1', 4)).toBe(false);
  held.giveBack('10.0.1.1', 4);
  held.giveBack('flood', 32);
  expect(held.add('10.0.1.1', 4)).toBe(true);
});
