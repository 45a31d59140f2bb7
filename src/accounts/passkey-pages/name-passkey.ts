import { eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import type { Here } from '../here.ts';
import { passkeys } from '../passkey-schema.ts';
import { sealPasskeyName } from '../passkeys/passkey-name.ts';
import { ownPasskey } from './own-passkey.ts';

/** Calls one's own key otherwise. */
export async function namePasskey({ db, ring }: Access, here: Here, { id, name }: { id: string; name: string }): Promise<void> {
  await ownPasskey(db, here, id);
  const sealedName = await sealPasskeyName(ring, id, name);
  await recordAccess(db, accessFact(here, 'passkey-named', id), [
    db.update(passkeys).set({ sealedName }).where(eq(passkeys.id, id)),
  ]);
}
