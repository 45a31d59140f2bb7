import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { StaffRole } from '../src/accounts/officer.ts';
import { Visitor } from './harness/client.ts';
import { codeSent, mailCount, waitForMessage } from './harness/outbox.ts';
import type { Portal } from './harness/portal.ts';
import { sessionHash } from './harness/session-hash.ts';
import { change, query } from './harness/state.ts';

/** A person of the tests' world: nobody real has such a telephone or address. */
export type Person = { family: string; given: string; patronymic: string; phone: string; email: string; password: string };

/** A person with a telephone and an e-mail of their own, whatever else is asked of them. */
export function newPerson(wanted: Partial<Person> = {}): Person {
  const number = String(randomInt(1_000_000, 9_999_999));
  return {
    family: 'Иванова',
    given: 'Анна',
    patronymic: 'Петровна',
    phone: `+7999${number}`,
    email: `anna${number}@pochta.example`,
    password: `Tihaya-reka-${randomInt(100, 999)}`,
    ...wanted,
  };
}

/** Fills the form of the present page and answers with the code that comes to the telephone. */
async function withCode(portal: Portal, visitor: Visitor, person: Person, fields: Record<string, string>): Promise<Visitor> {
  const before = await mailCount(portal, person.phone);
  await visitor.submit(fields);
  if (visitor.page.status !== 200)
    throw new Error(`${visitor.page.path}: ${visitor.page.status} ${visitor.page.errors.join('; ')}`);
  const code = await codeSent(portal, person.phone, before);
  await visitor.submit({ code });
  if (visitor.page.status !== 200) throw new Error(`${visitor.page.path}: ${visitor.page.status} ${visitor.page.text}`);
  return visitor;
}

/** Registers a citizen by the real pages; the visitor stands signed in. */
export async function registerCitizen(
  portal: Portal,
  person: Person = newPerson(),
  visitor = new Visitor(portal.url),
): Promise<{ person: Person; visitor: Visitor }> {
  await visitor.get('/register');
  return { person, visitor: await withCode(portal, visitor, person, person) };
}

/** Opens the link of the letter and confirms the e-mail. */
export async function confirmEmail(portal: Portal, { email }: Person, visitor = new Visitor(portal.url)): Promise<void> {
  const letter = await waitForMessage(portal, email, sent => sent.text.includes('/confirm-email/'));
  await visitor.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
  await visitor.submit({}, { button: 'Подтвердить почту' });
}

/** Tries a password at the citizens' door and looks at the answer itself. */
export async function tryPassword(portal: Portal, login: string, password: string, visitor = new Visitor(portal.url)) {
  await visitor.get('/sign-in');
  return visitor.submit({ login, password }, { follow: false });
}

/** Signs a citizen in by telephone, password and code, as a visitor of a new browser. */
export async function signIn(portal: Portal, person: Person, visitor = new Visitor(portal.url)): Promise<Visitor> {
  await visitor.get('/sign-in');
  return withCode(portal, visitor, person, { login: person.phone, password: person.password });
}

/** The path of a fresh invitation, made as `bin/portal staff add` makes it. */
export async function inviteOfficer(portal: Portal, department: string, role: StaffRole = 'officer'): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  const at = Date.now();
  await change(
    portal,
    `INSERT INTO staff_invitations (token_hash, department, role, created_at, expires_at)
     VALUES ('${hash}', '${department}', '${role}', ${at}, ${at + 3_600_000})`,
  );
  return `/staff/invitations/${token}`;
}

/** Makes an officer of a department (`nature`, `social`, `trade`, `land-00701000`; `support` for the role of that name) by an invitation and the real pages. */
export async function registerOfficer(
  portal: Portal,
  department: string,
  role: StaffRole = 'officer',
  person: Person = newPerson({ family: 'Соколова', given: 'Мария', patronymic: 'Игоревна' }),
): Promise<{ person: Person; visitor: Visitor }> {
  const visitor = new Visitor(portal.url);
  await visitor.get(await inviteOfficer(portal, department, role));
  return { person, visitor: await withCode(portal, visitor, person, person) };
}

/** Signs an officer in by telephone, password and code; a key that is offered then is put off. */
export async function signInOfficer(portal: Portal, person: Person, visitor = new Visitor(portal.url)): Promise<Visitor> {
  await visitor.get('/staff/sign-in');
  await withCode(portal, visitor, person, { login: person.phone, password: person.password });
  if (visitor.page.path.startsWith('/staff/security/passkeys/offer')) await visitor.click('Не сейчас');
  return visitor;
}

/** The id of the account a visitor is signed in to, open or ended. */
export function accountOf(portal: Portal, visitor: Visitor, cookie: 'session' | 'staff' = 'session'): string {
  const hash = sessionHash(visitor, cookie);
  const [row] = query<{ id: string }>(portal, 'SELECT account_id AS id FROM sessions WHERE token_hash = ?', hash);
  return row!.id;
}

/** The cookies of a visitor for `withPage`: the same session in Chromium. */
export const cookiesOf = (portal: Portal, visitor: Visitor) =>
  [...visitor.jar.all].map(([name, { value }]) => ({ name, value, url: portal.url }));
