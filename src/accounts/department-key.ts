import { newDataKeys, type OwnerKeys, openDataKeys, selectDataKeys } from '../platform/data-keys.ts';
import type { Db } from '../platform/db.ts';
import type { Keyring } from '../platform/keyring.ts';
import { dataKeys } from '../platform/schema.ts';

/** The owner of what a whole department reads at once: its queue and the names of its officers. */
export const departmentOwner = (department: string): string => `department:${department}`;

/** The department's `queue` key, made by whoever asks first: two who ask at once get the same one. */
export async function departmentKeys(db: Db, ring: Keyring, department: string): Promise<OwnerKeys> {
  const owner = departmentOwner(department);
  const { rows } = await newDataKeys(ring, owner, ['queue']);
  const [, kept] = await db.batch([db.insert(dataKeys).values(rows).onConflictDoNothing(), selectDataKeys(db, [owner])]);
  return openDataKeys(ring, owner, kept);
}

/** Where an officer's name is sealed under that key. */
export const staffNamePlace = (staffId: string): string => `staff_members/${staffId}/sealed_name`;
