const two = (n: number) => String(n).padStart(2, '0');

/** A moment (ms) as ESIA writes it: `2025.09.02 13:00:29 +0000`. */
export function esiaTime(at: number): string {
  const date = new Date(at);
  const day = [date.getUTCFullYear(), two(date.getUTCMonth() + 1), two(date.getUTCDate())].join('.');
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${day} ${time} +0000`;
}

/** Reads such a moment, with any offset; null when it is none. */
export function readEsiaTime(text: string): number | null {
  const [, year, month, day, time, sign, hours, minutes] =
    /^(\d{4})\.(\d\d)\.(\d\d) (\d\d:\d\d:\d\d) ([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${time}${sign}${hours}:${minutes}`);
  return Number.isNaN(at) ? null : at;
}
