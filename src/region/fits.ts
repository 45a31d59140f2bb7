/**
 * Whether a value has everything a sample has, of the same kinds: what is left to check of JSON that was validated by an older
 * version. A list fits when each item fits the sample's first; an object marked by `anyKeys` is a table of such values.
 */
export function fits(sample: unknown, value: unknown, anyKeys: readonly object[] = []): boolean {
  if (Array.isArray(sample)) {
    return Array.isArray(value) && (sample.length === 0 || value.every(item => fits(sample[0], item, anyKeys)));
  }
  if (!isObject(sample)) return typeof value === typeof sample;
  if (!isObject(value)) return false;
  if (anyKeys.includes(sample)) return Object.values(value).every(item => fits(Object.values(sample)[0], item, anyKeys));
  return Object.entries(sample).every(([name, part]) => fits(part, value[name], anyKeys));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
