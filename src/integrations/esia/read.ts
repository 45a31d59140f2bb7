import { readEsiaTime } from './timestamp.ts';

/** Something of ESIA's JSON: nothing in it is believed to be there, or to be of the right kind. */
export type Raw = Record<string, unknown>;

const LONGEST = 1000;

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text without spaces around it; a number becomes one; undefined when it is absent, empty or endless. */
export function text(raw: Raw, name: string): string | undefined {
  const value = typeof raw[name] === 'number' ? String(raw[name]) : raw[name];
  return typeof value === 'string' && value.length <= LONGEST ? value.trim() || undefined : undefined;
}

/** The digits of a text, when there are `length` of them: `000-000-600 06` is `00000060006`. */
export function digits(raw: Raw, name: string, length: number): string | undefined {
  const found = text(raw, name)?.replace(/\D/g, '');
  return found?.length === length ? found : undefined;
}

/** `dd.MM.yyyy` as ISO; undefined when it is no day of the calendar. */
export function day(raw: Raw, name: string): string | undefined {
  const [, dd, mm, yyyy] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text(raw, name) ?? '') ?? [];
  const iso = `${yyyy}-${mm}-${dd}`;
  return readEsiaTime(`${yyyy}.${mm}.${dd} 00:00:00 +0000`) !== null && new Date(iso).toISOString().startsWith(iso)
    ? iso
    : undefined;
}

export const isYes = (raw: Raw, name: string): boolean => raw[name] === true || raw[name] === 'true';

/** The list under `elements`, of what is an object or an address to follow. */
export function elements(value: unknown): unknown[] {
  const list = isRaw(value) ? value.elements : undefined;
  return Array.isArray(list) ? list : [];
}
