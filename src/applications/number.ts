import { randomDigits } from '../platform/ids.ts';

/** `<region>-<year>-<8 random digits>-<check digit>`: says nothing about how many there are, and a slip of the pen is noticed. */
export function newNumber(regionCode: string, year: number, digits = randomDigits(8)): string {
  return `${regionCode}-${year}-${digits}-${checkDigit(`${regionCode}${year}${digits}`)}`;
}

/** Reads a number as people type it: spaces for dashes, or no dashes at all. Null when it is not one. */
export function parseNumber(typed: string): string | null {
  const digits = typed.replace(/[\s\-–—№]/g, '');
  const match = /^(\d{2})(\d{4})(\d{8})(\d)$/.exec(digits);
  if (!match) return null;
  const [, region, year, middle, check] = match;
  return checkDigit(`${region}${year}${middle}`) === check ? `${region}-${year}-${middle}-${check}` : null;
}

/** Luhn: catches every single wrong digit and nearly every swap of neighbours. */
function checkDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
