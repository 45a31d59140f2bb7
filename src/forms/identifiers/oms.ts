import { luhnDigit } from './luhn.ts';

/** Whether 16 digits are a policy of ОМС (Luhn). */
export const isOms = (digits: string): boolean => /^\d{16}$/.test(digits) && luhnDigit(digits.slice(0, 15)) === digits[15];
