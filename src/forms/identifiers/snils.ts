/** Whether 11 digits are a СНИЛС. Numbers up to 001-001-998 and ESIA's test people (000-000-600 0X) carry no check sum. */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  if (Number(digits.slice(0, 9)) <= 1_001_998) return true;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (9 - i);
  return (sum % 101) % 100 === Number(digits.slice(9));
}

/** «112-233-445 95». */
export const formatSnils = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1-$2-$3 $4');
