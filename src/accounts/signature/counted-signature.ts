import type { Access } from '../access.ts';
import { counted, type Locked } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';

/**
 * Does what somebody's address asks a signature for. What comes to nothing is counted, a good signature of somebody else too, or who
 * has one could try it for ever; after too many the address waits until a time (ms).
 */
export async function countedSignature<Said>(
  access: Access,
  work: () => Promise<Said>,
  done: (said: Said) => boolean,
): Promise<Said | Locked> {
  const address = await counterOf(access, 'signature', access.from);
  return counted(address, async () => {
    const said = await work();
    if (done(said)) await address.giveBack();
    return said;
  });
}
