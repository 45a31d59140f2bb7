import type { Policies } from './profile.ts';

const dashes = /\s*[-‐‑–—−]\s*/g;
/** Latin letters that look like Russian ones, and are typed for them. */
const twins: Record<string, string> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/**
 * A municipal code as it is kept («25-ПР-004512»), or null when it is of another shape. A letter tells it from telephones and СНИЛС,
 * whatever the region's pattern is.
 */
export function municipalCodeOf({ pattern }: Pick<Policies['municipalLogin'], 'pattern'>, typed: string): string | null {
  const text = typed.trim().toUpperCase().replace(dashes, '-');
  if (text.length > 40 || !/\p{L}/u.test(text) || text.includes('@')) return null;
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  const russian = text.replace(/[A-Z]/g, letter => twins[letter] ?? letter);
  return [text, russian].find(each => whole.test(each)) ?? null;
}
