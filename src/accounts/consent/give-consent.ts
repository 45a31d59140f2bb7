import { consents } from '../../persons/schema.ts';
import { now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import type { Citizen } from '../citizen.ts';
import { CONSENT_VERSION, consentText } from './consent-text.ts';

/** Keeps the consent with the text that was read, its version and time. Twice is harmless. */
export async function giveConsent(db: Db, { personId }: Citizen, profile: RegionProfile): Promise<void> {
  const id = randomId();
  const text = consentText(profile);
  const row = { id, personId, purpose: 'processing' as const, version: CONSENT_VERSION, text, givenAt: now() };
  try {
    await recordAccess(db, accessFact({ kind: 'citizen', personId, actorId: personId }, 'consented', id), [
      db.insert(consents).values(row),
    ]);
  } catch (error) {
    if (!isUniqueViolation(error, 'consents.')) throw error;
  }
}
