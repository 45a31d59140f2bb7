import { type Asked, isTeller, readTold, type Teller, type Told, tellers, whoIn, writeTold } from './told.ts';
import { element, textIn } from './xml.ts';

/** What may be asked about a person. Numbers are digits only, dates ISO. */
export type Question =
  /** СФР: does this СНИЛС belong to the person of this name and birth date? */
  | { kind: 'snils'; who: Asked; snils: string }
  /** МВД: is this passport valid, and of this person? */
  | { kind: 'passport'; who: Asked; passport: { series: string; number: string; issuedAt: string } }
  /** ФНС: which ИНН has the person with this passport? */
  | { kind: 'inn'; who: Asked; passport: { series: string; number: string } }
  /** ФИАС: is there such an address? */
  | { kind: 'address'; text: string }
  | Teller;
export type QuestionKind = Question['kind'];

/**
 * What a registry answers. `match`: it is so. `differs`: the number is there, of somebody else or not valid any more. `absent`: the
 * registry does not have it. `value`: the ИНН that was found, the address's number in ФИАС. `told`: what was asked for, when a
 * registry was asked to tell and not to compare.
 */
export type Finding = { outcome: 'match' | 'differs' | 'absent'; value?: string; told?: Told };

// The namespaces are the gateway's own views of СФР, МВД, ФНС and ФИАС; those of the services themselves are not read [K].
const namespace = (kind: QuestionKind) => `urn://gateway/registries/${kind}/1.0.0`;

function content(question: Question): string {
  switch (question.kind) {
    case 'snils':
      return whoIn(question.who) + element('Snils', question.snils);
    case 'passport': {
      const { series, number, issuedAt } = question.passport;
      return whoIn(question.who) + element('Series', series) + element('Number', number) + element('IssueDate', issuedAt);
    }
    case 'inn':
      return whoIn(question.who) + element('Series', question.passport.series) + element('Number', question.passport.number);
    case 'address':
      return element('AddressText', question.text);
    case 'policy':
      return whoIn(question.who) + element('Snils', question.snils);
    case 'schools': {
      const children = question.children.map(child => `<Child>${whoIn(child)}</Child>`).join('');
      return `<Parent>${whoIn(question.who)}</Parent>${element('Snils', question.snils)}${children}`;
    }
    case 'houseAccount':
      return whoIn(question.who) + element('Snils', question.snils) + element('AddressText', question.text);
  }
}

/** The question as XML, for `messagePrimaryContent`. The same question is always the same bytes. */
export const writeQuestion = (question: Question): string =>
  `<q:Request xmlns:q="${namespace(question.kind)}">${content(question)}</q:Request>`;

/** The kind of a written question, or null when it is none of ours. */
export const questionKind = (xml: string): QuestionKind | null =>
  (['snils', 'passport', 'inn', 'address', ...tellers] as const).find(kind =>
    xml.startsWith(`<q:Request xmlns:q="${namespace(kind)}">`),
  ) ?? null;

/** A finding as the gateway writes it. */
export const writeFinding = (kind: QuestionKind, { outcome, value, told }: Finding): string =>
  `<a:Response xmlns:a="${namespace(kind)}">${element('Outcome', outcome)}${value === undefined ? '' : element('Value', value)}${told ? writeTold(told) : ''}</a:Response>`;

/** A number of a register: an ИНН, an address's own. */
const LONGEST = 60;

/** Reads the answer to a question of this kind; null when it is not as agreed. */
export function readFinding(question: Question, xml: string): Finding | null {
  const { kind } = question;
  if (!xml.startsWith(`<a:Response xmlns:a="${namespace(kind)}">`)) return null;
  const outcome = textIn(xml, 'Outcome');
  const value = textIn(xml, 'Value');
  if (outcome !== 'match' && outcome !== 'differs' && outcome !== 'absent') return null;
  if (kind === 'inn' && outcome === 'match' && !/^\d{12}$/.test(value ?? '')) return null;
  if (isTeller(question)) return readTold(question, outcome, xml);
  return value === undefined || value.length > LONGEST ? { outcome } : { outcome, value };
}
