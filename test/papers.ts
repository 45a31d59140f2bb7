import { fillDraft, startDraft, ticketAnswers } from './apply.ts';
import { pictureOf } from './documents/picture.ts';
import type { Visitor } from './harness/client.ts';
import type { Fields } from './harness/form.ts';
import { type Holder, papersOf } from './mfc.ts';

/** A hunting ticket that its person fills in at home, with their own СНИЛС, up to a page. Returns the path of the draft. */
export async function ticketAtHome(person: Visitor, { snils }: Holder, until = 'check'): Promise<string> {
  const draft = await startDraft(person, 'hunting-ticket');
  const answers = await ticketAnswers();
  const { applicant } = answers.pages;
  await fillDraft(person, { ...answers, pages: { ...answers.pages, applicant: { ...applicant, snils } } }, until);
  return draft;
}

/** Asks for a paper of the draft; the person stands on its page. Returns the code as it is shown: «1234 5678 9012». */
export async function printPaper(person: Visitor, draft: string): Promise<string> {
  await person.get(`${draft}/print`);
  await person.submit({}, { form: '/print' });
  return codeShown(person);
}

export const codeShown = (person: Visitor): string => /\d{4} \d{4} \d{4}/.exec(person.page.text)?.[0] ?? '';

/** The words of a PDF at an address, in their order, without the spaces. */
export async function wordsOfFile(person: Visitor, path: string): Promise<string> {
  const { reply } = await person.get(path);
  const { pages } = await pictureOf(new Uint8Array(reply.body), 0.2);
  return bare(pages.map(page => page.text).join(''));
}

export const bare = (text: string): string => text.replaceAll(/\s+/g, '');

/** The officer opens a paper by the real page. */
export async function openByCode(officer: Visitor, code: string, holder: Holder, fields: Fields = {}): Promise<void> {
  await officer.get('/staff/desk/paper');
  await officer.submit({ code, ...papersOf(holder), ...fields }, { form: '/desk/paper' });
}
