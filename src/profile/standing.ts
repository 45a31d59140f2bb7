import type { Finding, QuestionKind } from '../integrations/registries/question.ts';
import type { Asked } from '../integrations/registries/told.ts';
import { isTeller } from '../integrations/registries/told.ts';
import type { Profile } from '../persons/profile.ts';
import { type CheckContent, type CheckRow, openContent, openFinding } from '../persons/registry/check.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';

/** One question with what came of it, opened. */
export type Checked = { row: CheckRow; content: CheckContent; finding: Finding | null };

/**
 * How a value stands with its registry. `waiting`: not answered yet, `late` while the registry does not answer at all. `differs`,
 * `absent`, `refused`: the proposed value did not enter the profile. `checked`: what stands in the profile was confirmed at `at`.
 */
export type Standing =
  | { kind: 'unchecked' }
  | { kind: 'waiting'; late: boolean; content: CheckContent }
  | { kind: 'differs' | 'absent' | 'refused'; content: CheckContent }
  | { kind: 'checked'; at: number };

/** The newest question of each kind that somebody still cares about, opened; `rows` come newest first. */
export async function openChecks(keys: OwnerKeys, rows: CheckRow[]): Promise<Map<QuestionKind, Checked>> {
  const newest = new Map<QuestionKind, CheckRow>();
  for (const row of rows) if (row.state !== 'dropped' && !newest.has(row.kind)) newest.set(row.kind, row);
  const opened = await Promise.all(
    [...newest.values()].map(async row => ({
      row,
      content: await openContent(keys, row),
      finding: await openFinding(keys, row),
    })),
  );
  return new Map(opened.map(each => [each.row.kind, each]));
}

/** How the value of a kind stands; a confirmation counts only while everything it was about is as it was. */
export function standingOf(checked: Checked | undefined, profile: Profile): Standing {
  if (!checked) return { kind: 'unchecked' };
  const { row, content, finding } = checked;
  if (row.nextAt !== null) return { kind: 'waiting', late: row.failingSince !== null, content };
  if (row.state === 'rejected') return failing('refused', content, profile);
  const outcome = outcomeOf(content, finding);
  if (outcome !== 'match') return failing(outcome, content, profile);
  return stands(content, profile) ? { kind: 'checked', at: row.endedAt ?? row.createdAt } : { kind: 'unchecked' };
}

/** The values that a registry did not find or found to be other: they wait to be mended. */
export const unmatched = (checks: Map<QuestionKind, Checked>, profile: Profile): QuestionKind[] =>
  [...checks].flatMap(([kind, checked]) => {
    const standing = standingOf(checked, profile).kind;
    // Where a registry was asked to tell, there is nothing to mend.
    if (isTeller(checked.content.question)) return [];
    return standing === 'differs' || standing === 'absent' ? [kind] : [];
  });

/** What the finding says of what was typed: ФНС tells an ИНН, and it is we who compare. */
export function outcomeOf({ question, proposed }: CheckContent, finding: Finding | null): Finding['outcome'] {
  if (!finding) return 'absent';
  if (question.kind !== 'inn' || finding.outcome !== 'match' || proposed?.inn === undefined) return finding.outcome;
  return finding.value === proposed.inn ? 'match' : 'differs';
}

// A question about what stood in the profile anyway says nothing of what stands there now.
const failing = (kind: 'differs' | 'absent' | 'refused', content: CheckContent, profile: Profile): Standing =>
  content.proposed || stands(content, profile) ? { kind, content } : { kind: 'unchecked' };

function stands({ question, proposed }: CheckContent, profile: Profile): boolean {
  switch (question.kind) {
    case 'snils':
      return profile.snils?.value === question.snils && isSame(question.who, profile);
    case 'passport': {
      const { series, number } = question.passport;
      const kept = profile.passport?.value;
      return kept?.series === series && kept.number === number && isSame(question.who, profile);
    }
    case 'inn':
      return proposed?.inn !== undefined && profile.inn?.value === proposed.inn;
    case 'address':
      return profile.address !== undefined && addressText(profile.address.value) === question.text;
    case 'policy':
    case 'schools':
    case 'houseAccount':
      return isSame(question.who, profile);
  }
}

/** Whether a registry was asked about who stands in the profile now. */
export const isSame = (who: Asked, { family, given, patronymic, birthDate }: Profile): boolean =>
  who.family === family.value &&
  who.given === given.value &&
  who.patronymic === patronymic.value &&
  who.birthDate === birthDate?.value;

/** An address as the directory is asked about it; the flat is no address of its own there. */
export const addressText = ({ region, place, street, house }: NonNullable<Profile['address']>['value']): string =>
  [region, place, street, house && `д. ${house}`].filter(Boolean).join(', ');
