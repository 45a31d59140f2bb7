import { uploadLimits } from '../files/limits.ts';
import type { FilesContext } from '../files/receive-file.ts';
import { consents } from '../persons/schema.ts';
import { auditRow, chained, personChain } from '../platform/audit.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../platform/ids.ts';
import { found } from '../platform/problems.ts';
import { auditEvents } from '../platform/schema.ts';
import type { RegionProfile } from '../region/profile.ts';
import { type Check, ownCheck } from './check.ts';
import { photoSlot } from './items.ts';
import { keepScan } from './keep-scan.ts';
import { PHOTO_CONSENT_VERSION, photoConsentText } from './photo-consent.ts';

/** Keeps a photograph of the face together with the consent to it: neither is there without the other. */
export const keepPhoto = (files: FilesContext, profile: RegionProfile, personId: string, file: File | null) =>
  chained(async () => {
    const check = found(await ownCheck(files.db, files.ring, personId));
    const given = check.consentId ? [] : await consentStatements(files, profile, check);
    return keepScan(files, check, { slot: photoSlot, limits: uploadLimits(profile), file, statements: given });
  });

async function consentStatements({ db }: FilesContext, profile: RegionProfile, { personId, tail }: Check) {
  const id = randomId();
  const text = photoConsentText(profile);
  const row = { id, personId, purpose: 'biometrics' as const, version: PHOTO_CONSENT_VERSION, text, givenAt: now() };
  const actor = { kind: 'citizen' as const, id: personId };
  const fact = { chain: personChain(personId), actor, action: 'consented' as const, subject: id };
  return [db.insert(consents).values(row), db.insert(auditEvents).values(await auditRow(tail, fact))];
}
