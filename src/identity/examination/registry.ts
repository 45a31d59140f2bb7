import type { Question } from '../../integrations/registries/question.ts';
import { type CheckRow, openFinding } from '../../persons/registry/check.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { Proposed } from '../proposed.ts';

export type RegistryKind = 'snils' | 'passport' | 'inn';

/**
 * What a registry says of what was sent. `later`: it has not answered yet. `unanswered`: it will not answer this, asking again changes
 * nothing. `differs`: the number is of somebody else or holds no more. `absent`: the registry does not have it.
 */
export type RegistryWord = 'match' | 'differs' | 'absent' | 'later' | 'unanswered';
export type RegistryWords = Partial<Record<RegistryKind, RegistryWord>>;

/** What registries are asked about a person who sent this. */
export function questionsOf({ family, given, patronymic, birthDate, snils, inn, passport }: Proposed): Question[] {
  const who = { family, given, patronymic, birthDate };
  const { series, number, issuedAt } = passport;
  return [
    { kind: 'snils', who, snils },
    { kind: 'passport', who, passport: { series, number, issuedAt } },
    ...(inn ? [{ kind: 'inn' as const, who, passport: { series, number } }] : []),
  ];
}

/** What came of them, from the newest question of each kind; `rows` are the newest first, `inn` is what the person wrote. */
export async function registryWords(keys: OwnerKeys, rows: CheckRow[], inn: string | undefined): Promise<RegistryWords> {
  const kinds: RegistryKind[] = ['snils', 'passport', ...(inn ? ['inn' as const] : [])];
  const said = kinds.map(async kind => {
    const row = rows.find(each => each.kind === kind);
    return [kind, row ? await wordOf(keys, row, inn) : 'later'] as const;
  });
  return Object.fromEntries(await Promise.all(said));
}

async function wordOf(keys: OwnerKeys, row: CheckRow, inn: string | undefined): Promise<RegistryWord> {
  if (row.state === 'rejected') return 'unanswered';
  const finding = await openFinding(keys, row);
  if (!finding) return 'later';
  return row.kind === 'inn' && finding.outcome === 'match' && finding.value !== inn ? 'differs' : finding.outcome;
}
