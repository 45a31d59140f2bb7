import { randomId } from '../../platform/ids.ts';

/** Which version of a page a form was made from, and the window it stands in; another form of the same window is another one. */
export type FormWindow = { version: number; by: string };

/** A form that says no version we ever gave out: whatever differs from it must be asked. */
const UNKNOWN = -1;

/** A short random name of a window, or of an item of a list. */
export const shortId = (): string => randomId().slice(0, 6);

/** What the form carries: `3.kF9x2A`. */
export const writeWindow = (version: number, by = shortId()): string => `${version}.${by}`;

export function readWindow(text: string): FormWindow {
  const [, version, by = ''] = /^(\d{1,9})(?:\.([\w-]{1,22}))?$/.exec(text) ?? [];
  return { version: version === undefined ? UNKNOWN : Number(version), by };
}
