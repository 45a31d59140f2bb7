import { eq } from 'drizzle-orm';
import { isTeller } from '../integrations/registries/told.ts';
import { changePerson } from '../persons/change-person.ts';
import { changeProfile } from '../persons/change-profile.ts';
import { openProfile } from '../persons/profile.ts';
import { findCheck, openContent, openFinding, selectChecks } from '../persons/registry/check.ts';
import { persons } from '../persons/schema.ts';
import { isUniqueViolation } from '../platform/db.ts';
import type { JobContext } from '../platform/job.ts';
import { found } from '../platform/problems.ts';
import { openDataKeys, selectDataKeys } from '../platform/sealing/data-keys.ts';
import { isTold } from './facts/ask-facts.ts';
import { isLocked, type ValueName } from './section.ts';
import { isSame, outcomeOf, standingOf } from './standing.ts';
import { tellFinding } from './tell-finding.ts';
import { valuesTold } from './values-told.ts';

/**
 * A registry has answered: what it confirmed enters the profile, told by its person; anything else changes nothing. Either way the
 * person is told how the value stands now, once a question. Idempotent; an answer about a value that was proposed anew since then, that
 * somebody else has confirmed, about the name and birthday of before, or to who is not proven any more is nobody's.
 */
export async function applyFinding({ db, ring, poke }: JobContext, checkId: string): Promise<void> {
  const check = await findCheck(db, checkId);
  if (check?.state !== 'answered') return;
  const { personId } = check;
  const keyRows = await selectDataKeys(db, [personId]);
  const opens = (name: 'profile' | 'case') => keyRows.some(key => key.class === name && key.wrapped);
  if (!opens('profile')) return;
  const keys = openDataKeys(ring, personId, keyRows);
  const content = await openContent(keys, check);
  const { proposed, question } = content;
  const checked = { row: check, content, finding: await openFinding(keys, check) };
  const trust = db.select({ trustLevel: persons.trustLevel }).from(persons).where(eq(persons.id, personId));
  const reads = [trust, selectChecks(db, personId, 'profile')] as const;
  const applied = changePerson(db, personId, reads, async (row, [[person], checks], record): Promise<string[]> => {
    if (checks.find(({ kind, state }) => kind === question.kind && state !== 'dropped')?.id !== check.id) return [];
    const known = await openProfile(keys, row.sealedProfile);
    if ('who' in question && !isSame(question.who, known)) return [];
    const { trustLevel } = found(person);
    if (isTeller(question) && !isTold(trustLevel)) return [];
    const names = Object.keys(proposed ?? {}) as ValueName[];
    if (names.some(name => isLocked(known, trustLevel, name))) return [];
    const actor = { kind: 'citizen' as const, id: personId };
    const matches = outcomeOf(content, checked.finding) === 'match';
    const told = isTeller(question) && matches ? valuesTold(checked.finding?.told) : null;
    const values = told ?? (proposed && matches ? proposed : {});
    const source = told ? ('registry' as const) : ('entered' as const);
    const change = await changeProfile(db, { keys, row, source, values, actor });
    const news = opens('case') ? await tellFinding(db, keys, check, standingOf(checked, change.profile)) : null;
    const statements = [...change.statements, ...(news?.statements ?? [])];
    const fact = {
      actor: { kind: 'system' as const, id: 'registries' },
      action: 'profile-confirmed' as const,
      subject: check.id,
      detail: { kind: question.kind },
    };
    await record(change.statements.length > 0 ? fact : null, statements);
    return news?.announced ?? [];
  });
  try {
    poke(await applied);
  } catch (error) {
    // The message has the id of the question: it was told, and the profile was changed by the same batch.
    if (!isUniqueViolation(error, 'messages.id')) throw error;
  }
}
