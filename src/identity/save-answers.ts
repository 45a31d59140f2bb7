import type { StoredPage } from '../forms/stored-page.ts';
import { now } from '../platform/clock.ts';
import { type Db, runBatch } from '../platform/db.ts';
import { sealJson } from '../platform/sealing/seal.ts';
import { type Check, itemPlace } from './check.ts';
import type { Answered } from './items.ts';
import { identityItems } from './schema.ts';
import { isOvertaken, touchCheck } from './touch-check.ts';

/** Keeps one page, finished or as it was left. `sent`: it was sent meanwhile, nothing is changed. */
export async function saveAnswers(db: Db, check: Check, item: Answered, stored: StoredPage): Promise<{ kind: 'saved' | 'sent' }> {
  const { personId, keys } = check;
  const sealed = await sealJson(await keys.of('profile'), stored, itemPlace(personId, item));
  const kept = { complete: 'answers' in stored, sealed, savedAt: now() };
  const save = db
    .insert(identityItems)
    .values({ personId, item, ...kept })
    .onConflictDoUpdate({ target: [identityItems.personId, identityItems.item], set: kept });
  try {
    await runBatch(db, [...touchCheck(db, check), save]);
    return { kind: 'saved' };
  } catch (error) {
    if (isOvertaken(error)) return { kind: 'sent' };
    throw error;
  }
}
