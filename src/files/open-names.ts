import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { unseal } from '../platform/sealing/seal.ts';
import { importFileKey, openFileKey, placeOf } from './file-key.ts';
import type { FileRow } from './schema.ts';

export type NamedFile = Pick<FileRow, 'id' | 'slot' | 'type' | 'size' | 'encrypted' | 'createdAt' | 'width' | 'height'> & {
  name: string;
};

/** Live files with their names, in the order given. Throws for another owner's keys or a removed file. */
export const openNames = (keys: OwnerKeys, rows: readonly FileRow[]): Promise<NamedFile[]> =>
  Promise.all(
    rows.map(async row => {
      const { id, slot, type, size, encrypted, createdAt, width, height } = row;
      const key = await importFileKey(await openFileKey(keys, row));
      const name = await unseal(key, row.sealedName ?? '', placeOf(id, 'name'));
      return { id, slot, type, size, encrypted, createdAt, width, height, name };
    }),
  );
