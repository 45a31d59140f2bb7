import { and, asc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { esiaFor } from '../../integrations/esia/esia.ts';
import type { Esia } from '../../integrations/esia/provider.ts';
import { changePerson } from '../../persons/change-person.ts';
import { changeProfile } from '../../persons/change-profile.ts';
import { openProfile } from '../../persons/profile.ts';
import { persons } from '../../persons/schema.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import type { JobContext } from '../../platform/job.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { esiaTokens } from '../esia-schema.ts';
import { renaming } from '../joining/renaming.ts';
import { isSomebodyElse, valuesToTake } from '../joining/values-to-take.ts';
import { accounts, sessions } from '../schema.ts';
import { askAgain } from './ask-esia.ts';
import { forgetMarkers, keepMarkers, keepTold, openMarkers } from './keep-esia.ts';

/** Markers that are refreshed in one look of the clock; the rest in the next. */
const AT_ONCE = 10;
/** While ESIA does not answer. */
const LATER = 2 * MINUTE;

/**
 * Refreshes the markers that end soon, while a session that began at ESIA is open, and tells the profile what ESIA says by then.
 * Where no such session is left, or ESIA refuses, the markers are forgotten: nobody is shown a raw error for them.
 */
export async function refreshMarkers(context: JobContext, at: number): Promise<void> {
  const { db, config } = context;
  const due = await db
    .select({
      accountId: esiaTokens.accountId,
      sealedTokens: esiaTokens.sealedTokens,
      personId: accounts.personId,
    })
    .from(esiaTokens)
    .innerJoin(accounts, eq(accounts.id, esiaTokens.accountId))
    .where(lte(esiaTokens.refreshAt, at))
    .orderBy(asc(esiaTokens.refreshAt))
    .limit(AT_ONCE);
  if (due.length === 0) return;
  const open = await sessionsAtEsia(
    context,
    due.map(row => row.accountId),
  );
  for (const row of due) {
    // Anew for each: the time for all calls of one is limited.
    const esia = await esiaFor(config, randomId());
    if (!esia || !open.has(row.accountId)) await forgetMarkers(db, row.accountId);
    else await refreshOne(context, esia, row);
  }
}

type Due = { accountId: string; sealedTokens: string; personId: string };

async function refreshOne(context: JobContext, esia: Esia, { accountId, sealedTokens, personId }: Due): Promise<void> {
  const { db, ring, poke } = context;
  // Whoever comes second in this minute finds nothing due.
  await db
    .update(esiaTokens)
    .set({ refreshAt: now() + LATER })
    .where(eq(esiaTokens.accountId, accountId));
  const keys = openDataKeys(ring, personId, await selectDataKeys(db, [personId]));
  const { refresh } = await openMarkers(keys, accountId, sealedTokens);
  const told = refresh === null ? ({ kind: 'refused' } as const) : await askAgain(db, esia, refresh);
  if (told.kind === 'unavailable') return;
  if (told.kind !== 'named') {
    await forgetMarkers(db, accountId);
    return;
  }
  const { named, markers } = told;
  const markersNow = db
    .select({ sealedTokens: esiaTokens.sealedTokens, trustLevel: persons.trustLevel })
    .from(esiaTokens)
    .innerJoin(persons, eq(persons.id, personId))
    .where(eq(esiaTokens.accountId, accountId));
  const announced = await changePerson(db, personId, [markersNow], async (row, [[standing]], record) => {
    // While ESIA thought, its person has taken it off, or a passport has given the cabinet to another: it is asked about nobody here.
    if (standing?.sealedTokens !== sealedTokens) return [];
    const { trustLevel } = standing;
    const known = { profile: await openProfile(keys, row.sealedProfile), trustLevel };
    const values = isSomebodyElse(known, named) ? {} : valuesToTake(known, named);
    const actor = { kind: 'system' as const, id: 'esia' };
    const change = await changeProfile(db, { keys, row, source: 'esia', values, actor });
    const renamed = await renaming({ db, ring }, { accountId, before: known.profile, values });
    const fact = { actor, action: 'profile-told' as const, subject: accountId };
    await record(change.changed.length > 0 ? fact : null, [
      ...change.statements,
      ...(renamed?.statements ?? []),
      ...(await keepTold(db, accountId, keys, named)),
      ...(await keepMarkers(db, accountId, keys, markers)),
    ]);
    return renamed?.announced ?? [];
  });
  poke(announced);
}

/** Which of these accounts have a session open that began at ESIA. */
async function sessionsAtEsia({ db }: JobContext, accountIds: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ accountId: sessions.accountId })
    .from(sessions)
    .where(
      and(
        inArray(sessions.accountId, accountIds),
        eq(sessions.kind, 'citizen'),
        eq(sessions.authentication, 'esia'),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now()),
      ),
    );
  return new Set(rows.map(row => row.accountId));
}
