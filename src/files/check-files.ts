import type { Bindings } from '../platform/env.ts';
import { deleteObjects, getObject, putObject } from '../platform/parts/objects.ts';

const PROBE = 'probe/of-the-clock';

/** Lays an object, reads it and takes it away, as the clock asks once a minute. Throws Unavailable. */
export async function checkFiles({ FILES }: Pick<Bindings, 'FILES'>): Promise<void> {
  await putObject(FILES, PROBE, new Uint8Array([1]));
  await getObject(FILES, PROBE);
  await deleteObjects(FILES, PROBE);
}
