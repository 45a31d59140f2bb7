import type { Bindings } from '../platform/env.ts';
import { putObject } from '../platform/parts/objects.ts';
import type { OwnerKeys, RetentionClass } from '../platform/sealing/data-keys.ts';
import { openFile } from './open-file.ts';
import { openNames } from './open-names.ts';
import type { FileRow } from './schema.ts';
import { sealFile } from './seal-file.ts';

/**
 * Copies a live file for another holder of the same owner, sealed anew under a key of its own: either may be removed or outlive
 * the other. Lies in R2 and becomes true when its row is inserted; `dropObject` takes it back. Throws like `openFile`.
 */
export async function copyFile(
  env: Pick<Bindings, 'FILES'>,
  owner: OwnerKeys,
  row: FileRow,
  to: { holderId: string; class: RetentionClass },
): Promise<FileRow> {
  const [named] = await openNames(owner, [row]);
  if (!named || row.fingerprint === null) throw new Error(`file ${row.id} is removed`);
  const { slot, type, encrypted, fingerprint } = row;
  const bytes = await openFile(env, owner, row);
  const copy = await sealFile({ owner, ...to, slot, name: named.name, type, encrypted, bytes, fingerprint });
  await putObject(env.FILES, copy.row.r2Key, copy.sealed);
  return copy.row;
}
