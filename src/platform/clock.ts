/** The one clock: milliseconds since the epoch. Tests shift `Date` itself before the app loads. */
export const now = (): number => Date.now();

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
