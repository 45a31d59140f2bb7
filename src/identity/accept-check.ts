import { and, eq } from 'drizzle-orm';
import { newIdentifier } from '../accounts/identifier-row.ts';
import { identifiers } from '../accounts/schema.ts';
import { changeProfile } from '../persons/change-profile.ts';
import { type ProfileValues, sealProfile } from '../persons/profile.ts';
import { raiseTrust } from '../persons/trust.ts';
import { isUniqueViolation, type Statement } from '../platform/db.ts';
import { blindIndex } from '../platform/sealing/keyring.ts';
import type { Policies } from '../region/profile.ts';
import type { SeenCheck } from './check.ts';
import { type DecideOutcome, type Deciding, type Decision, decide, tellOf } from './decide.ts';
import { type RegistryWords, registryWords } from './examination/registry.ts';
import { type Proposed, proposedIn } from './proposed.ts';
import type { Finding } from './schema.ts';

/**
 * An officer has compared everything and it is this person: trust 2, СНИЛС and ИНН verified, the profile filled from what registries
 * confirmed and what the person wrote, each with its source. Refused while a registry says otherwise.
 */
export async function acceptCheck(
  deciding: Deciding & { policies: Pick<Policies, 'filing'> },
  decision: Decision,
): Promise<DecideOutcome> {
  const { db } = deciding;
  const { staffId } = decision.officer;
  try {
    return await decide(deciding, decision, async check => {
      const proposed = proposedIn(check);
      const words = await registryWords(check.keys, check.asked, proposed.inn);
      if (contradicts(words)) return { kind: 'contradicted' };
      return {
        status: 'accepted',
        told: await tellOf(check, { topic: 'identity-accepted', filing: deciding.policies.filing.requires }),
        statements: [
          ...raiseTrust(db, { personId: check.personId, level: 2, way: 'portal-check', actorId: staffId }),
          ...(await verifiedNumbers(deciding, check, proposed)),
          ...(await filledProfile(deciding, check, proposed, words, staffId)),
        ],
      };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'identifiers.')) return { kind: 'clash' };
    throw error;
  }
}

/** Whether a registry says that something is not so; that it does not know, or will not answer, is for the officer to weigh. */
export const contradicts = (words: RegistryWords): boolean =>
  Object.values(words).some(word => word === 'differs' || word === 'absent');

/** Whether СНИЛС or ИНН was found verified in another account: the unique index would veto acceptance. */
export const heldByAnother = (findings: Finding[]): boolean =>
  findings.some(
    ({ name, details }) =>
      name === 'duplicates' && (JSON.parse(details) as string[]).some(what => what === 'snils' || what === 'inn'),
  );

/** СНИЛС and ИНН open sign-in from now on; the unique index of verified ones vetoes what is another account's. */
async function verifiedNumbers({ db, ring }: Deciding, check: SeenCheck, { snils, inn }: Proposed): Promise<Statement[]> {
  const key = await check.keys.of('profile');
  const account = { id: check.accountId, kind: 'citizen' as const };
  const numbers = [{ kind: 'snils' as const, value: snils }, ...(inn ? [{ kind: 'inn' as const, value: inn }] : [])];
  const statements = numbers.map(async ({ kind, value }): Promise<Statement[]> => {
    const index = await blindIndex(ring, kind, value);
    const known = check.identifiers.filter(each => each.kind === kind);
    if (known.some(each => each.blindIndex === index && each.verifiedAt !== null)) return [];
    const earlier = and(
      eq(identifiers.accountId, account.id),
      eq(identifiers.accountKind, account.kind),
      eq(identifiers.kind, kind),
    );
    return [
      ...(known.length > 0 ? [db.delete(identifiers).where(earlier)] : []),
      db.insert(identifiers).values(await newIdentifier(ring, key, account, { kind, value, verified: true })),
    ];
  });
  return (await Promise.all(statements)).flat();
}

/** The profile's new values: what registries confirmed as theirs, the rest as the person's own words that an officer has compared. */
async function filledProfile({ db }: Deciding, check: SeenCheck, proposed: Proposed, words: RegistryWords, staffId: string) {
  const { family, given, patronymic, birthDate, snils, inn, passport, birthPlace, address } = proposed;
  const confirmed: Partial<ProfileValues> = {
    ...(words.passport === 'match' && { family, given, patronymic, birthDate, passport }),
    ...(words.snils === 'match' && { snils }),
    ...(words.inn === 'match' && { inn }),
  };
  const all: Partial<ProfileValues> = {
    family,
    given,
    patronymic,
    birthDate,
    snils,
    passport,
    birthPlace,
    address,
    ...(inn && { inn }),
  };
  const rest = Object.fromEntries(Object.entries(all).filter(([name]) => !(name in confirmed)));
  const actor = { kind: 'officer' as const, id: staffId };
  const { keys, person } = check;
  const first = await changeProfile(db, { keys, row: person, source: 'registry', values: confirmed, actor });
  const between = {
    sealedProfile: await sealProfile(keys, first.profile),
    profileVersion: person.profileVersion + (first.changed.length > 0 ? 1 : 0),
  };
  const second = await changeProfile(db, { keys, row: between, source: 'entered', values: rest, actor });
  return [...first.statements, ...second.statements];
}
