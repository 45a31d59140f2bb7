/** The Russian form that agrees with a whole number: plural(2, 'день', 'дня', 'дней') is «дня». */
export function plural(n: number, one: string, few: string, many: string): string {
  const last = Math.abs(n) % 10;
  const lastTwo = Math.abs(n) % 100;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

/** The number with its word: «5 дней». */
export const counted = (n: number, one: string, few: string, many: string): string => `${n} ${plural(n, one, few, many)}`;
