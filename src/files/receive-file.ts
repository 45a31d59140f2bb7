import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { putObject } from '../platform/parts/objects.ts';
import type { OwnerKeys, RetentionClass } from '../platform/sealing/data-keys.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import type { Bytes } from './find-bytes.ts';
import { insertFile } from './insert-file.ts';
import { overLimits, type SlotRules, type UploadLimits } from './limits.ts';
import { fileTypeOf } from './recognition/file-type.ts';
import { type Refused, refuse } from './refusal.ts';
import type { FileRow } from './schema.ts';
import { fingerprintOf, sealFile } from './seal-file.ts';
import { stripMetadata } from './stripping/strip-metadata.ts';

export type FilesContext = { env: Pick<Bindings, 'FILES'>; db: Db; ring: Keyring };

export type Upload = {
  owner: OwnerKeys;
  class: RetentionClass;
  holderId: string;
  slot: SlotRules;
  limits: UploadLimits;
  /** From `form.file(name)`; null, or nameless and empty, when nothing was chosen. */
  file: File | null;
  /** The live files of the holder, from `filesOf`. */
  existing: readonly FileRow[];
};

/** Lies in R2; becomes true when `statements` land, which `keepFile` sees to. */
export type Received = {
  kind: 'received';
  row: FileRow;
  statements: [ReturnType<typeof insertFile>];
  rules: { slot: SlotRules; limits: UploadLimits };
};
/** The very same bytes are in the slot already: a second click, to be answered as the first. */
export type Repeated = { kind: 'repeated'; row: FileRow };

/** Checks, cleans and seals one file and lays it in R2. Nothing is written when it is refused or repeated. */
export async function receiveFile(context: FilesContext, upload: Upload): Promise<Received | Repeated | Refused> {
  const { file, owner, slot, limits } = upload;
  if (!file || (file.size === 0 && file.name === '')) return refuse({ reason: 'not-chosen' });
  if (file.size > limits.maxBytes) return refuse({ reason: 'too-large', size: file.size, maxBytes: limits.maxBytes });
  const clean = inspect(new Uint8Array(await file.arrayBuffer()), slot);
  if (clean.kind === 'refused') return clean;
  const fingerprint = await fingerprintOf(context.ring, owner.ownerId, clean.bytes);
  const twin = upload.existing.find(row => row.slot === slot.id && row.fingerprint === fingerprint);
  if (twin) return { kind: 'repeated', row: twin };
  const over = overLimits(upload.existing, slot, limits, clean.bytes.length);
  if (over) return over;
  const { row, sealed } = await sealFile({ ...upload, ...clean, slot: slot.id, name: file.name, fingerprint });
  await putObject(context.env.FILES, row.r2Key, sealed);
  return {
    kind: 'received',
    row,
    statements: [insertFile(context.db, row, slot, limits)],
    rules: { slot, limits },
  };
}

function inspect(bytes: Bytes, slot: SlotRules) {
  if (bytes.length === 0) return refuse({ reason: 'empty' });
  const found = fileTypeOf(bytes);
  if (found.kind === 'unknown' || !slot.types.includes(found.type))
    return refuse({ reason: 'wrong-type', allowed: slot.types, found: found.kind === 'unknown' ? null : found.type });
  const clean = found.kind === 'damaged' ? null : stripMetadata(found.type, bytes);
  if (found.kind === 'damaged' || !clean) return refuse({ reason: 'damaged', type: found.type });
  return { kind: 'clean' as const, type: found.type, encrypted: found.encrypted, bytes: clean };
}
