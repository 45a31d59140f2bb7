import { expect, test } from 'vitest';
import { newNumber, parseNumber, parseTail } from './number.ts';

const numbers = Array.from({ length: 300 }, (_, i) => newNumber('99', 2026 + (i % 3)));

test('a number is region, year, eight digits and a check digit', () => {
  for (const number of numbers) expect(number).toMatch(/^99-202[678]-\d{8}-\d$/);
  expect(newNumber('77', 2026, '40142338')).toBe('77-2026-40142338-0');
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('it is read as people type it', () => {
  const number = newNumber('77', 2026, '40142338');
  for (const typed of [
    number,
    number.replaceAll('-', ''),
    number.replaceAll('-', ' '),
    ` № ${number} `,
    number.replaceAll('-', '–'),
  ])
    expect(parseNumber(typed), typed).toBe(number);
});

test('every single wrong digit is noticed', () => {
  for (const number of numbers.slice(0, 50)) {
    const digits = number.replaceAll('-', '');
    for (let i = 0; i < digits.length; i++)
      for (let d = 0; d < 10; d++) {
        const wrong = digits.slice(0, i) + d + digits.slice(i + 1);
        if (wrong !== digits) expect(parseNumber(wrong), `${digits} -> ${wrong}`).toBeNull();
      }
  }
});

test('swapped neighbours are noticed, but for 0 and 9', () => {
  for (const number of numbers.slice(0, 100)) {
    const digits = number.replaceAll('-', '');
    for (let i = 0; i + 1 < digits.length; i++) {
      const [a, b] = [digits[i]!, digits[i + 1]!];
      const swapped = digits.slice(0, i) + b + a + digits.slice(i + 2);
      if (a !== b && `${a}${b}` !== '09' && `${a}${b}` !== '90') expect(parseNumber(swapped), digits).toBeNull();
    }
  }
});

test.each([
  '',
  'Иванова',
  '77-2026-4014233-6',
  '77-2026-401423388-6',
  '77-2026-40142338-6; DROP TABLE applications',
  '７７２０２６４０１４２３３８０',
])('%s is no number', typed => {
  expect(parseNumber(typed)).toBeNull();
});

test('the end of a number is read as people type it', () => {
  for (const typed of ['3386', '338-6', '…338–6', ' 338 6 ']) expect(parseTail(typed), typed).toBe('3386');
  expect(parseTail('2026-40142338-6')).toBe('2026401423386');
  for (const typed of ['', '386', 'Иванова', '3386%', '992026401423386']) expect(parseTail(typed), typed).toBeNull();
});
