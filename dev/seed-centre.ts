import type { Access } from '../src/accounts/access.ts';
import { centreRow } from '../src/centres/centre-row.ts';
import { listRow } from '../src/centres/list-row.ts';
import { revocationLists, trustedCentres } from '../src/centres/schema.ts';
import { now } from '../src/platform/clock.ts';
import { readCertificate } from '../src/signatures/x509/certificate.ts';
import { TRAINING_CENTRE } from './training-centre.ts';

/** Makes the portal believe «Учебный удостоверяющий центр» of the stand-ins, and ask for its revocation list. */
export async function seedCentre({ db, env }: Pick<Access, 'db' | 'env'>): Promise<void> {
  const centre = readCertificate(TRAINING_CENTRE);
  const about = { source: 'admin', state: 'accredited', stateSince: null, importedAt: now() } as const;
  const list = await listRow([new URL('/centre/list.crl', env.SMS_URL).href], centre);
  await db
    .insert(trustedCentres)
    .values(await centreRow(centre, about))
    .onConflictDoNothing();
  if (list) await db.insert(revocationLists).values(list).onConflictDoNothing();
}
