import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable } from './readable.ts';
import { wrap } from './wrap.ts';

const measure = (text: string) => [...text].length;
const letters = (text: string) => text.replace(/[ \n]/g, '');

test('lines are cut at spaces, long words at a hyphen, longer ones anywhere', () => {
  expect(wrap('раз два три', 7, measure)).toEqual(['раз два', 'три']);
  expect(wrap('первая\nвторая', 20, measure)).toEqual(['первая', 'вторая']);
  expect(wrap('Ким-Орлова', 8, measure)).toEqual(['Ким-Орло', 'ва']);
  expect(wrap('Иванова-Петрова', 9, measure)).toEqual(['Иванова-', 'Петрова']);
  expect(wrap('Щщщщщщщ', 3, measure)).toEqual(['Щщщ', 'щщщ', 'щ']);
  expect(wrap('', 10, measure)).toEqual(['']);
});

test('nothing is lost, nothing is added, and no line is wider than allowed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = wrap(text, width, measure);
      expect(letters(lines.join(''))).toBe(letters(text));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});

const covered = new Set(Array.from("АБВабвёйé'<- ", char => char.codePointAt(0)!));

test('what the font lacks becomes one sign for each letter a person sees', () => {
  expect(readable("бёа'<", covered)).toBe("бёа'<");
  expect(readable('и\u0306б'.normalize('NFC'), covered)).toBe('йб');
  expect(readable('и\u0306', covered)).toBe('й');
  expect(readable('а👨‍👩‍👧б😀', covered)).toBe('а◊б◊');
  expect(readable('а\u0000\u202eб\u00adв', covered)).toBe('абв');
  expect(readable('а\r\nб', covered)).toBe('а\nб');
});
