import { sha256, toHex } from '../platform/bytes.ts';
import { now } from '../platform/clock.ts';
import { randomId, randomToken } from '../platform/ids.ts';
import type { OwnerKeys, RetentionClass } from '../platform/sealing/data-keys.ts';
import { type Keyring, mac } from '../platform/sealing/keyring.ts';
import { seal, sealBytes } from '../platform/sealing/seal.ts';
import { importFileKey, placeOf, sealFileKey } from './file-key.ts';
import { fileName } from './file-name.ts';
import type { Bytes } from './find-bytes.ts';
import { pictureSize } from './recognition/picture-size.ts';
import type { FileType } from './recognition/recognition.ts';
import type { FileRow } from './schema.ts';

/** Objects of this room in the bucket: the sweep looks at no others. */
export const R2_PREFIX = 'files/';

export type PlainFile = {
  owner: OwnerKeys;
  class: RetentionClass;
  holderId: string;
  slot: string;
  name: string;
  type: FileType;
  encrypted: boolean;
  bytes: Bytes;
  fingerprint: string;
};

/** Equal for the same bytes of the same owner, and tells nothing to who has no key. */
export const fingerprintOf = async (ring: Keyring, ownerId: string, bytes: Bytes): Promise<string> =>
  mac(ring.codes, `file:${ownerId}:${toHex(await sha256(bytes))}`);

/** Seals a file under a new random key: its row, and the bytes to lay in R2. */
export async function sealFile(file: PlainFile): Promise<{ row: FileRow; sealed: Bytes }> {
  const id = randomId();
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await importFileKey(raw);
  const pixels = file.type === 'jpg' || file.type === 'png' ? pictureSize(file.type, file.bytes) : null;
  const row: FileRow = {
    id,
    ownerId: file.owner.ownerId,
    holderId: file.holderId,
    slot: file.slot,
    class: file.class,
    type: file.type,
    size: file.bytes.length,
    encrypted: file.encrypted,
    sealedName: await seal(key, fileName(file.name, file.type), placeOf(id, 'name')),
    sealedKey: await sealFileKey(file.owner, file.class, id, raw),
    fingerprint: file.fingerprint,
    r2Key: R2_PREFIX + randomToken(),
    createdAt: now(),
    removedAt: null,
    width: pixels?.width || null,
    height: pixels?.height || null,
  };
  return { row, sealed: await sealBytes(key, file.bytes, placeOf(id, 'content')) };
}
