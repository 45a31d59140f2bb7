import type { Bindings } from '../platform/env.ts';
import { getObject } from '../platform/parts/objects.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { unsealBytes } from '../platform/sealing/seal.ts';
import { importFileKey, openFileKey, placeOf } from './file-key.ts';
import type { Bytes } from './find-bytes.ts';
import type { FileRow } from './schema.ts';

/** The bytes of a file. Throws Unavailable while R2 does not answer, and when the object is gone, or the key, the row or any byte is not the one that was sealed. */
export async function openFile(env: Pick<Bindings, 'FILES'>, keys: OwnerKeys, row: FileRow): Promise<Bytes> {
  const key = await importFileKey(await openFileKey(keys, row));
  const sealed = await getObject(env.FILES, row.r2Key);
  if (!sealed) throw new Error(`file ${row.id} has no object`);
  return unsealBytes(key, sealed, placeOf(row.id, 'content'));
}
