import { fromBase64 } from '../platform/bytes.ts';
import { getObject } from '../platform/parts/objects.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { unseal, unsealBytes } from '../platform/sealing/seal.ts';
import { sealedPlace } from './queries.ts';
import type { DocumentRow } from './schema.ts';

export const filePlace = (id: string): string => `documents/${id}/file`;

export const fileKey = (secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** The document's PDF. Throws Unavailable while R2 does not answer, and when the object is gone or does not open: a row promises its file. */
export async function openDocumentFile(files: R2Bucket, keys: OwnerKeys, row: DocumentRow): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await getObject(files, row.r2Key);
  if (!sealed) throw new Error(`no file of document ${row.id}`);
  const secret = await unseal(await keys.of('result'), row.sealedKey, sealedPlace(row.id, 'sealed_key'));
  return unsealBytes(await fileKey(fromBase64(secret)), sealed, filePlace(row.id));
}
