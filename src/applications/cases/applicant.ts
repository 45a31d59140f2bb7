import { departmentKeys } from '../../accounts/department-key.ts';
import type { Answers } from '../../forms/definition.ts';
import { initials, type PersonName } from '../../persons/person-name.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { seal, unsealJson } from '../../platform/sealing/seal.ts';
import type { Case, CaseContext } from './case.ts';

/** Where the queue's name of the applicant is sealed under the department's key. */
export const applicantPlace = (number: string) => `case_queue/${number}/applicant`;

/** Where an application's answers are sealed. */
export const answersPlace = (number: string) => `applications/${number}/answers`;

export const answersOf = async ({ application, keys }: Pick<Case, 'application' | 'keys'>): Promise<Answers> =>
  unsealJson<Answers>(await keys.of('case'), application.sealedAnswers, answersPlace(application.number));

/** Every form begins with the page `applicant`; its three names are the applicant's. */
export function applicantName(answers: Answers): PersonName {
  const page = answers.applicant?.[0] ?? {};
  const word = (id: string) => (typeof page[id] === 'string' ? page[id] : '');
  return { family: word('family'), given: word('given'), patronymic: word('patronymic') || undefined };
}

/** The index an officer's search by surname meets: case and ё do not matter. */
export const surnameIndex = (ring: Keyring, department: string, family: string): Promise<string> =>
  blindIndex(ring, `surname/${department}`, family.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е'));

/** The applicant's short name and surname index as a department's queue keeps them. */
export async function queueName(
  { db, ring }: Pick<CaseContext, 'db' | 'ring'>,
  number: string,
  department: string,
  name: PersonName,
) {
  const keys = await departmentKeys(db, ring, department);
  return {
    sealedApplicant: await seal(await keys.of('queue'), initials(name), applicantPlace(number)),
    surnameIndex: await surnameIndex(ring, department, name.family),
  };
}
