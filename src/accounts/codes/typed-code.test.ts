import { expect, test } from 'vitest';
import { typedCode } from './typed-code.ts';

test.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['', null],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
  ['a123456', null],
  ['１２３４５６', null],
])('«%s» is %s', (typed, code) => expect(typedCode(typed)).toBe(code));
