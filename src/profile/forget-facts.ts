import type { Citizen } from '../accounts/citizen.ts';
import { changeProfile, selectProfileRow } from '../persons/change-profile.ts';
import { openProfile } from '../persons/profile.ts';
import { dropCheck } from '../persons/registry/ask-registry.ts';
import { selectChecks } from '../persons/registry/check.ts';
import type { Db, Statement } from '../platform/db.ts';
import { found } from '../platform/problems.ts';
import { registers, toldValues } from './values-told.ts';

/** Statements that take away what registries told and drop what they are still asked, for the batch in which the consent ends. */
export async function forgettingFacts(db: Db, { keys, personId }: Citizen): Promise<Statement[]> {
  const [[row], checks] = await db.batch([selectProfileRow(db, personId), selectChecks(db, personId, 'profile')]);
  const known = await openProfile(keys, found(row).sealedProfile);
  const names = registers.flatMap(register => toldValues[register]).filter(name => known[name]?.source === 'registry');
  const values = Object.fromEntries(names.map(name => [name, undefined]));
  const actor = { kind: 'citizen' as const, id: personId };
  const change = await changeProfile(db, { keys, row: found(row), source: 'registry', values, actor });
  const asked = checks.filter(({ kind, state }) => state !== 'dropped' && registers.some(register => register === kind));
  return [...change.statements, ...asked.map(({ id }) => dropCheck(db, personId, id))];
}
