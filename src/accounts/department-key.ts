import type { Db } from '../platform/db.ts';
import { ensureDataKeys, type OwnerKeys } from '../platform/sealing/data-keys.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';

/** The owner of what a whole department reads at once: its queue and the names of its officers. */
export const departmentOwner = (department: string): string => `department:${department}`;

/** The department's `queue` key, made by whoever asks first. */
export const departmentKeys = (db: Db, ring: Keyring, department: string): Promise<OwnerKeys> =>
  ensureDataKeys(db, ring, departmentOwner(department), ['queue']);

/** Where an officer's name is sealed under that key. */
export const staffNamePlace = (staffId: string): string => `staff_members/${staffId}/sealed_name`;
