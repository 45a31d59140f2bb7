import { linkKey } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';

/** What opens an application's status without a sign-in: 128 bits, derived from the number and written nowhere. */
export const statusKey = (ring: Keyring, number: string): Promise<string> => linkKey(ring, 'status', number);

export type StatusLinks = { status: string; calendar: string };

/** The addresses of the status as text and of the calendar. */
export async function statusLinks(ring: Keyring, number: string): Promise<StatusLinks> {
  const key = await statusKey(ring, number);
  return { status: `/s/${number}?key=${key}`, calendar: `/s/${number}.ics?key=${key}` };
}
