import { fromBase64, toBase64Url } from '../platform/bytes.ts';
import type { OwnerKeys, RetentionClass } from '../platform/sealing/data-keys.ts';
import { sealBytes, unsealBytes } from '../platform/sealing/seal.ts';
import type { Bytes } from './find-bytes.ts';
import type { FileRow } from './schema.ts';

/** What is sealed of a file; each part opens only at its own place of its own file. */
export const placeOf = (id: string, part: 'key' | 'name' | 'content'): string => `files/${id}/${part}`;

export const importFileKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export const sealFileKey = async (keys: OwnerKeys, cls: RetentionClass, id: string, raw: Bytes): Promise<string> =>
  toBase64Url(await sealBytes(await keys.of(cls), raw, placeOf(id, 'key')));

/** The raw key of a live file. Throws for another owner's keys, another row, an erased class or a removed file. */
export async function openFileKey(keys: OwnerKeys, row: FileRow): Promise<Bytes> {
  if (row.sealedKey === null) throw new Error(`file ${row.id} is removed`);
  return unsealBytes(await keys.of(row.class), fromBase64(row.sealedKey), placeOf(row.id, 'key'));
}
