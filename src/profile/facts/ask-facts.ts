import type { Citizen } from '../../accounts/citizen.ts';
import type { Teller } from '../../integrations/registries/told.ts';
import { selectProfileRow } from '../../persons/change-profile.ts';
import { openProfile, type Profile } from '../../persons/profile.ts';
import { askRegistry } from '../../persons/registry/ask-registry.ts';
import { selectChecks } from '../../persons/registry/check.ts';
import { HOUR, now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import { recordChange } from '../../platform/record-change.ts';
import { selectConsents } from '../consents/settle-consent.ts';
import { addressText } from '../standing.ts';
import type { Register } from '../values-told.ts';

/** What must be known before a registry can be asked; `proof`: that the name, birthday and СНИЛС are this person's own. */
export type Missing = 'proof' | 'birthDate' | 'snils' | 'children' | 'address';

/** `early`: it was asked within the hour, or has not answered yet. */
export type AskOutcome =
  | { kind: 'asked'; announced: string[] }
  | { kind: 'early' }
  | { kind: 'missing'; what: Missing }
  | { kind: 'unconsented' };

/**
 * Asks a registry to tell what it knows of the person, with the audit row; the answer enters the profile when it comes, whenever that
 * is (`applyFinding`). Only with the consent to it in force (152-ФЗ ст. 6 ч. 1 п. 1). Twice is harmless.
 */
export function askFacts(db: Db, { keys, personId, trustLevel }: Citizen, register: Register): Promise<AskOutcome> {
  const reads = [selectProfileRow(db, personId), selectChecks(db, personId, 'profile'), selectConsents(db, personId)] as const;
  return recordChange(db, personId, reads, async ([[row], checks, consents], record) => {
    if (!consents.some(({ purpose }) => purpose === 'registries')) return { kind: 'unconsented' };
    const last = checks.find(({ kind, state }) => kind === register && state !== 'dropped');
    if (last && (last.nextAt !== null || last.createdAt > now() - HOUR)) return { kind: 'early' };
    const question = questionTo(register, await openProfile(keys, found(row).sealedProfile), trustLevel);
    if (typeof question === 'string') return { kind: 'missing', what: question };
    const asked = await askRegistry(db, keys, { purpose: 'profile', question });
    const actor = { kind: 'citizen' as const, id: personId };
    await record({ actor, action: 'facts-asked', subject: asked.id, detail: { register } }, asked.statements);
    return { kind: 'asked', announced: asked.announced };
  });
}

/** Who is told by registries: a stranger may type another's name, birthday and СНИЛС, and the answer would be about them. */
export const isTold = (trustLevel: Citizen['trustLevel']): boolean => trustLevel === 2;

/** The question to a registry, or what it lacks. */
export function questionTo(register: Register, profile: Profile, trustLevel: Citizen['trustLevel']): Teller | Missing {
  if (!isTold(trustLevel)) return 'proof';
  const { family, given, patronymic, birthDate, snils, children, address } = profile;
  if (!birthDate) return 'birthDate';
  if (!snils) return 'snils';
  const who = { family: family.value, given: given.value, patronymic: patronymic.value, birthDate: birthDate.value };
  const asker = { who, snils: snils.value };
  if (register === 'policy') return { kind: 'policy', ...asker };
  if (register === 'houseAccount')
    return address ? { kind: 'houseAccount', ...asker, text: addressText(address.value) } : 'address';
  const known = (children?.value ?? []).flatMap(child => (child.birthDate ? [{ ...child, birthDate: child.birthDate }] : []));
  const asked = known.map(({ family, given, patronymic, birthDate }) => ({ family, given, patronymic, birthDate }));
  return asked.length > 0 ? { kind: 'schools', ...asker, children: asked } : 'children';
}
