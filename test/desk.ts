import { decided } from './afterlife.ts';
import { pictureOf } from './documents/picture.ts';
import { disagreements } from './harness/agreement.ts';
import { Visitor } from './harness/client.ts';
import type { Fields } from './harness/form.ts';
import type { Portal } from './harness/portal.ts';
import { query } from './harness/state.ts';
import { act, flat } from './office.ts';
import { newPerson, registerCitizen, registerOfficer } from './world.ts';

export const correction = { wrong: 'Иванова Анна Питровна', right: 'Иванова Анна Петровна' };

/** A citizen, an officer and a head of one department, with what tests ask of documents whose force has ended. */
export async function openDesk(portal: Portal) {
  const who = newPerson();
  const anybody = new Visitor(portal.url);
  const { visitor: citizen } = await registerCitizen(portal, who);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  const { visitor: head } = await registerOfficer(portal, 'nature', 'head');
  const numbers: string[] = [];
  const document = (number: string, decision = 1) =>
    query<{ id: string; number: string }>(
      portal,
      'SELECT id, number FROM documents WHERE application_id = ? AND decision = ?',
      number,
      decision,
    )[0]!;
  return {
    ...{ who, citizen, officer, head, numbers, document },
    async fresh(verb: 'approval' | 'refusal', fields: Record<string, string> = {}) {
      const number = await decided(portal, { citizen, officer }, verb, fields);
      numbers.push(number);
      return number;
    },
    async card(number: string) {
      await citizen.get(`/cabinet/applications/${number}`);
      return flat(citizen);
    },
    ends: (number: string) =>
      query(portal, 'SELECT kind, replaced_by FROM document_ends WHERE number = ?', number).map(end => ({ ...end })),
    /** What the check by the code on a document's page says to anybody. */
    async verified(id: string) {
      await citizen.get(`/cabinet/documents/${id}`);
      const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0];
      await anybody.get(`/verify/${code}`);
      return flat(anybody);
    },
    async wordsOf(id: string) {
      const pdf = await citizen.get(`/cabinet/documents/${id}/file`);
      const { pages } = await pictureOf(new Uint8Array(pdf.reply.body), 0.2);
      return pages.map(page => page.text.replaceAll(/\s+/g, ' ')).join(' ');
    },
    /** Asks for a correction from the document's own page. Returns the number of the correction. */
    async ask(number: string, fields: Fields = {}) {
      await citizen.get(`/cabinet/documents/${document(number).id}`);
      await citizen.click('Исправить ошибку в документе');
      await citizen.submit({ ...correction, ...fields }, { form: '/correction' });
      const made = /applications\/([^/]+)\/receipt/.exec(citizen.page.url.pathname)?.[1] ?? '';
      numbers.push(made);
      return made;
    },
    reopen: (number: string, ground = 'own-mistake', by = head) =>
      act(by, number, 'reopening', { ground, words: 'Не учли справку.' }),
    /** What does not agree about the applications made here. */
    async wrong() {
      const all = await disagreements(portal);
      return all.filter(sentence => numbers.some(number => sentence.startsWith(number)));
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
