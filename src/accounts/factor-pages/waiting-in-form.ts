import { MINUTE, now } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';

const LIFE = 30 * MINUTE;

/** Seals what goes through a form and back to the same `place` (what it is, and whose), and is kept nowhere else. */
export const sealForForm = <T>(ring: Keyring, place: string, value: T): Promise<string> =>
  sealJson(ring.common, { value, at: now() }, place);

/** What came back in a form; null when it is not what we wrote there, is another's, or is older than half an hour. */
export async function openFromForm<T>(ring: Keyring, place: string, sealed: string): Promise<T | null> {
  try {
    const { value, at } = await unsealJson<{ value: T; at: number }>(ring.common, sealed, place);
    return now() - at < LIFE ? value : null;
  } catch {
    return null;
  }
}
