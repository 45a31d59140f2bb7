import { and, eq, isNull } from 'drizzle-orm';
import { removeFile } from '../files/remove-file.ts';
import { consents } from '../persons/schema.ts';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { type Check, holderOf } from './check.ts';
import { photoSlot } from './items.ts';

/**
 * The statements that erase the photograph of the face and end the consent to it: its key goes with the batch, its object right
 * after. None when there is neither. Poke the queue with `announced`.
 */
export function erasePhoto(db: Db, { personId, files, consentId }: Check): { statements: Statement[]; announced: string[] } {
  const removals = files
    .filter(file => file.slot === photoSlot.id)
    .map(({ id }) => removeFile(db, { holderId: holderOf(personId), id }));
  const inForce = and(eq(consents.personId, personId), eq(consents.purpose, 'biometrics'), isNull(consents.withdrawnAt));
  return {
    statements: [
      ...removals.flatMap(removal => [...removal.statements]),
      ...(consentId ? [db.update(consents).set({ withdrawnAt: now() }).where(inForce)] : []),
    ],
    announced: removals.map(removal => removal.announced),
  };
}
