import { randomInt } from 'node:crypto';
import { personIn } from './behind.ts';
import type { Visitor } from './harness/client.ts';
import type { Fields } from './harness/form.ts';
import { type Portal, tick } from './harness/portal.ts';
import { photograph } from './harness/scans.ts';
import { query } from './harness/state.ts';
import { newSnils } from './numbers.ts';

/** What a person types of themselves, and of a passport that nobody else has. */
export const personFields = (snils = newSnils()): Fields => ({
  'birthDate.day': '12',
  'birthDate.month': '4',
  'birthDate.year': '1988',
  snils,
});
export const passportFields = (number = String(randomInt(100_000, 999_999))): Fields => ({
  'passport.series': '9901',
  'passport.number': number,
  'passport.issued.day': '20',
  'passport.issued.month': '5',
  'passport.issued.year': '2008',
  'passport.by': 'ОВД Светлоозёрска',
  'passport.code': '990-001',
  birthPlace: 'г. Светлоозёрск',
  'address.region': 'Приозёрный край',
  'address.place': 'Светлоозёрск',
  'address.street': 'ул. Лесная',
  'address.house': '4',
});
export const scanFields = async (words = 'разворот'): Promise<Fields> => ({
  'file.spread': await photograph('разворот.jpg', words),
  'file.registration': await photograph('прописка.jpg', `${words} прописка`),
});

/** Fills in all parts of the check, up to the page of sending. */
export async function fillCheck(
  citizen: Visitor,
  { snils, passport }: { snils?: string; passport?: string } = {},
): Promise<void> {
  await citizen.get('/cabinet/identity/person');
  await citizen.submit(personFields(snils), { button: 'Далее' });
  await citizen.submit(passportFields(passport), { button: 'Далее' });
  await citizen.submit(await scanFields(), { button: 'Загрузить' });
  if (citizen.page.path !== '/cabinet/identity/sending')
    throw new Error(`${citizen.page.path}: ${citizen.page.errors.join('; ')}`);
}

/** Fills in the check and sends it. */
export async function sendCheck(citizen: Visitor, numbers: { snils?: string; passport?: string } = {}): Promise<void> {
  await fillCheck(citizen, numbers);
  await citizen.submit({}, { button: 'Отправить на проверку' });
}

/** The id of a citizen's newest check (of anybody's, when nobody is named), once registries have answered and it waits for an officer. */
export async function waitingCheck(portal: Portal, whose?: Visitor): Promise<string> {
  const theirs = whose ? `WHERE person_id = '${personIn(portal, whose)?.id ?? ''}'` : '';
  const newest = () =>
    query<{ id: string; status: string }>(portal, `SELECT id, status FROM identity_checks ${theirs} ORDER BY sent_at DESC`)[0];
  for (const end = Date.now() + 15_000; newest()?.status !== 'waiting' && Date.now() < end; ) await tick(portal);
  const found = newest();
  if (found?.status !== 'waiting') throw new Error(`the check is ${found?.status}`);
  return found.id;
}
