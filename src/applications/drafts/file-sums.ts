import { openFile } from '../../files/open-file.ts';
import { sha256, toHex } from '../../platform/bytes.ts';
import type { Bindings } from '../../platform/env.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { Sums } from './application-text.ts';
import type { Draft } from './draft.ts';
import { sentFiles } from './sent-files.ts';

/** The sums of the files that a draft sends, of their bytes as they lie in R2. Throws Unavailable while R2 does not answer. */
export async function fileSums(env: Pick<Bindings, 'FILES'>, keys: OwnerKeys, draft: Draft): Promise<Sums> {
  const sums: Sums = {};
  // One after another: together they may be more than a Worker holds.
  for (const { file } of sentFiles(draft)) sums[file.id] = toHex(await sha256(await openFile(env, keys, file)));
  return sums;
}
