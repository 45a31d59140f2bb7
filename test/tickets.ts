import { Visitor } from './harness/client.ts';
import type { Fields } from './harness/form.ts';
import { waitForMessage } from './harness/outbox.ts';
import type { Portal } from './harness/portal.ts';
import { photograph } from './harness/scans.ts';
import { query } from './harness/state.ts';
import { newPerson, type Person, registerOfficer } from './world.ts';

export const ticketFields = async (person: Person, email: string, more: Fields = {}): Promise<Fields> => ({
  name: `${person.family} ${person.given} ${person.patronymic}`,
  'birth.day': '12',
  'birth.month': '4',
  'birth.year': '1988',
  contact: person.phone,
  email,
  'file.passport': await photograph('паспорт.jpg', 'паспорт'),
  ...more,
});

/** A ticket of somebody in a new browser: its page of status stands in the visitor; `email` is where the link comes. */
export async function leaveTicket(portal: Portal, person: Person, more: Fields = {}) {
  const visitor = new Visitor(portal.url);
  const { email } = newPerson();
  await visitor.get('/recovery/by-hand');
  await visitor.submit(await ticketFields(person, email, more), { form: '/by-hand' });
  const id = /^\/recovery\/by-hand\/([\w-]{22})\?key=/.exec(visitor.page.path)?.[1];
  if (!id) throw new Error(`${visitor.page.path}: ${visitor.page.errors.join('; ')}`);
  return { visitor, id, email };
}

export const supporter = async (portal: Portal) => (await registerOfficer(portal, 'support', 'support')).visitor;

/** One officer says that the account found is the person's. */
export async function confirmTicket(officer: Visitor, portal: Portal, id: string, more: Fields = {}): Promise<void> {
  await officer.get(`/staff/tickets/${id}`);
  const account = officer.page.html.match(/name="account" value="([\w-]{22})"/)?.[1] ?? '';
  if (!account)
    throw new Error(
      `no account in ${officer.page.path}: ${JSON.stringify(query(portal, 'SELECT named FROM recovery_tickets WHERE id = ?', id))}`,
    );
  await officer.submit({ account, ...more }, { form: '/confirmation' });
}

/** The path of the link that came. */
export async function linkSent(portal: Portal, email: string): Promise<string> {
  const { text } = await waitForMessage(portal, email, sent => sent.subject.startsWith('Ссылка для возврата'));
  const link = /\/recovery\/by-hand\/[\w-]{22}\/access\?key=[\w-]{22}/.exec(text)?.[0];
  if (!link) throw new Error(text);
  return link;
}

/** A ticket that two officers have confirmed, and its link. */
export async function granted(portal: Portal, person: Person, more: Fields = {}, word: Fields = {}) {
  const left = await leaveTicket(portal, person, more);
  for (const officer of [await supporter(portal), await supporter(portal)]) await confirmTicket(officer, portal, left.id, word);
  return { ...left, link: await linkSent(portal, left.email) };
}
