import { ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { encodeForm } from '../harness/encode.ts';
import type { Filled, Upload } from '../harness/form.ts';
import { waitForMessage } from '../harness/outbox.ts';
import type { Page } from '../harness/page.ts';
import type { Portal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { newPerson, type Person, registerCitizen, registerOfficer } from '../world.ts';

/** What was told to people and what they do not know, since the beginning. */
export type Ledger = {
  /** Numbers on receipts. */
  shown: { who: Client; draft: string; number: string }[];
  /** Submissions whose answer never came. */
  unsure: { who: Client; draft: string }[];
  /** Holders of files that were accepted, once for each file. */
  uploaded: string[];
  /** Pages of drafts that were accepted. */
  saved: { draft: string; page: string }[];
  /** Decisions that were accepted. */
  decided: string[];
};
export const emptyLedger = (): Ledger => ({ shown: [], unsure: [], uploaded: [], saved: [], decided: [] });

export type Client = { visitor: Visitor; person: Person; csrf: string };
export type Crowd = { citizens: Client[]; officers: Client[]; answers: [string, Record<string, string>][]; photo: Upload };

/** Citizens and officers, signed in; a third of the citizens has confirmed an e-mail. */
export async function gather(portal: Portal, citizens: number, officers: number): Promise<Crowd> {
  const crowd: Crowd = { citizens: [], officers: [], answers: [], photo: await photograph() };
  for (let i = 0; i < citizens; i++) {
    const who = await client(await registerCitizen(portal), '/cabinet/profile');
    if (i % 3 === 0) {
      const letter = await waitForMessage(portal, who.person.email, sent => sent.text.includes('/confirm-email/'));
      await who.visitor.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
      await who.visitor.submit({}, { button: 'Подтвердить почту' });
    }
    crowd.citizens.push(who);
  }
  for (let i = 0; i < officers; i++) crowd.officers.push(await client(await registerOfficer(portal, 'nature'), '/staff/queue'));
  const { family, given, patronymic, phone } = newPerson();
  const { pages } = await ticketAnswers();
  for (const [page, fields] of Object.entries(pages)) {
    const plain = Object.entries(fields).map(([name, value]) => [name, value === true ? 'yes' : String(value)]);
    crowd.answers.push([
      page,
      { ...Object.fromEntries(plain), ...(page === 'applicant' && { family, given, patronymic, phone }) },
    ]);
  }
  return crowd;
}

async function client({ visitor, person }: { visitor: Visitor; person: Person }, page: string): Promise<Client> {
  await visitor.get(page);
  return { visitor, person, csrf: /name="csrf" value="([^"]+)"/.exec(visitor.page.html)?.[1] ?? '' };
}

/** Posts fields as the page's form would, without looking at the page: many of these make a crowd. */
export async function post(
  who: Client,
  path: string,
  fields: Filled['entries'],
  headers: Record<string, string> = {},
): Promise<Page> {
  const multipart = fields.some(([, value]) => typeof value !== 'string');
  const { type, body } = await encodeForm({ method: 'POST', action: path, multipart, entries: [['csrf', who.csrf], ...fields] });
  // A browser of its own for each request: several go on at once.
  const tab = new Visitor(who.visitor.origin, { address: who.visitor.address });
  for (const [name, { value }] of who.visitor.jar.all) tab.jar.take(`${name}=${value}; Path=/`);
  return tab.post(path, body, { 'Content-Type': type, ...headers });
}

/** Where a form that was taken leads. Throws when it was not taken. */
export function taken(page: Page): string {
  if (page.status !== 303) throw new Error(`${page.path}: ${page.status} ${page.h1} ${page.errors.join()}`);
  return page.reply.headers.location ?? '';
}
