import { randomInt } from 'node:crypto';

/** A СНИЛС that nobody of the tests has had, with its control digits. */
export function newSnils(): string {
  const nine = String(randomInt(101_000_000, 999_999_999));
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0);
  return `${nine}${String((sum % 101) % 100).padStart(2, '0')}`;
}

/** The ИНН of a person, with its control digits. */
export function newInn(): string {
  const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  let digits = `24${randomInt(10_000_000, 99_999_999)}`;
  for (const length of [10, 11]) {
    const sum = weights.slice(11 - length).reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    digits += String((sum % 11) % 10);
  }
  return digits;
}
