import { inArray } from 'drizzle-orm';
import { fromBase64, toBase64Url } from '../bytes.ts';
import { now } from '../clock.ts';
import type { Db } from '../db.ts';
import { dataKeys } from '../schema.ts';
import type { Keyring } from './keyring.ts';
import { sealBytes, unsealBytes } from './seal.ts';

export type DataKeyRow = typeof dataKeys.$inferSelect;
export type RetentionClass = DataKeyRow['class'];

/** An owner's keys for one request; `of` throws when the class was never made or is erased. */
export type OwnerKeys = { ownerId: string; of(cls: RetentionClass): Promise<CryptoKey> };

const place = (ownerId: string, cls: RetentionClass) => `data_keys/${ownerId}/${cls}`;

/** Makes wrapped keys for a new owner: rows to insert in the batch that creates the owner, and the keys themselves. */
export async function newDataKeys(ring: Keyring, ownerId: string, classes: readonly RetentionClass[]) {
  const wrapping = await ring.wrapping(ring.current);
  const rows: DataKeyRow[] = [];
  for (const cls of classes) {
    const wrapped = await sealBytes(wrapping, crypto.getRandomValues(new Uint8Array(32)), place(ownerId, cls));
    rows.push({
      ownerId,
      class: cls,
      keyringVersion: ring.current,
      wrapped: toBase64Url(wrapped),
      createdAt: now(),
      destroyedAt: null,
    });
  }
  return { rows, keys: openDataKeys(ring, ownerId, rows) };
}

/** Whether a class of an owner can still be opened: it was made and is not erased. */
export const hasDataKey = (rows: readonly DataKeyRow[], cls: RetentionClass): boolean =>
  rows.some(row => row.class === cls && row.wrapped !== null);

/** Unwrapped keys, kept by their place and wrapped text: neither an erased key nor one copied to another owner is found here. */
const unwrapped = new Map<string, Promise<CryptoKey>>();
const REMEMBERED = 2000;

/** An owner's keys from their rows; each is unwrapped when it is first asked for. `of` throws for a class that is erased or absent. */
export function openDataKeys(ring: Keyring, ownerId: string, rows: readonly DataKeyRow[]): OwnerKeys {
  return {
    ownerId,
    of(cls) {
      const row = rows.find(r => r.ownerId === ownerId && r.class === cls);
      if (!row?.wrapped) throw new Error(`no ${cls} key of owner ${ownerId}`);
      const name = `${place(ownerId, cls)}/${row.keyringVersion}/${row.wrapped}`;
      const known = unwrapped.get(name);
      if (known) return known;
      const opening = unwrap(ring, row, row.wrapped);
      if (unwrapped.size >= REMEMBERED) unwrapped.clear();
      unwrapped.set(name, opening);
      return opening;
    },
  };
}

async function unwrap(ring: Keyring, row: DataKeyRow, wrapped: string): Promise<CryptoKey> {
  const raw = await unsealBytes(await ring.wrapping(row.keyringVersion), fromBase64(wrapped), place(row.ownerId, row.class));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The statement that reads the keys of owners; put it in the batch that reads their rows. */
export const selectDataKeys = (db: Db, ownerIds: string[]) =>
  db.select().from(dataKeys).where(inArray(dataKeys.ownerId, ownerIds));

/** The keys of an owner that is no person (a department), made the first time they are needed. Many at once get the same. */
export async function ensureDataKeys(
  db: Db,
  ring: Keyring,
  ownerId: string,
  classes: readonly RetentionClass[],
): Promise<OwnerKeys> {
  const known = await selectDataKeys(db, [ownerId]);
  if (classes.every(cls => known.some(row => row.class === cls))) return openDataKeys(ring, ownerId, known);
  const { rows } = await newDataKeys(ring, ownerId, classes);
  const [, kept] = await db.batch([db.insert(dataKeys).values(rows).onConflictDoNothing(), selectDataKeys(db, [ownerId])]);
  return openDataKeys(ring, ownerId, kept);
}
