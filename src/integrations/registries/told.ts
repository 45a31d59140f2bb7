import { blocksIn, element, oneLine, textIn } from './xml.ts';

/** A person as registries know them; `birthDate` is ISO, `patronymic` empty when there is none. */
export type Asked = { family: string; given: string; patronymic: string; birthDate: string };

type Outcome = 'match' | 'differs' | 'absent';

/** The registries that tell what they know of a person, where the others only compare. */
export const tellers = ['policy', 'schools', 'houseAccount'] as const;
export type Teller =
  /** Фонд ОМС: which policy has this person, and which clinic are they attached to? */
  | { kind: 'policy'; who: Asked; snils: string }
  /** The region's register of education: where do these children of the person learn? */
  | { kind: 'schools'; who: Asked; snils: string; children: Asked[] }
  /** ГИС ЖКХ: which account has the person at this address? */
  | { kind: 'houseAccount'; who: Asked; snils: string; text: string };
export const isTeller = (question: { kind: string }): question is Teller => tellers.some(kind => kind === question.kind);

/** Where a child learns: a school or a kindergarten. */
export type Place = { child: Asked; organisation: string };

/** What they told, with whom it is about: of nobody else may it be kept. */
export type Told = { who: Asked; policy?: string; clinic?: string; account?: string; manager?: string; places?: Place[] };

export const whoIn = ({ family, given, patronymic, birthDate }: Asked): string =>
  element('FamilyName', family) +
  element('FirstName', given) +
  (patronymic ? element('Patronymic', patronymic) : '') +
  element('BirthDate', birthDate);

/** The only person an XML names; null when there is none, or several. */
export const whoOf = (xml: string): Asked | null => {
  const [family, given, birthDate] = ['FamilyName', 'FirstName', 'BirthDate'].map(name => textIn(xml, name));
  if (family === undefined || given === undefined || birthDate === undefined) return null;
  return { family, given, patronymic: textIn(xml, 'Patronymic') ?? '', birthDate };
};

const optional = (name: string, text: string | undefined) => (text === undefined ? '' : element(name, text));

/** What was told, as the gateway writes it; the names are its own view of the registries [K]. */
export const writeTold = ({ who, policy, clinic, account, manager, places = [] }: Told): string =>
  `<Subject>${whoIn(who)}</Subject>` +
  optional('Policy', policy) +
  optional('Clinic', clinic) +
  optional('Account', account) +
  optional('Manager', manager) +
  places.map(({ child, organisation }) => `<Place>${whoIn(child)}${element('Organisation', organisation)}</Place>`).join('');

/**
 * Reads what a registry told. An answer about another person than was asked about differs, whatever it says; children nobody asked
 * about are left out. Null when it is not as agreed.
 */
export function readTold(question: Teller, outcome: Outcome, xml: string): { outcome: Outcome; told?: Told } | null {
  if (outcome !== 'match') return { outcome };
  const who = whoOf(blocksIn(xml, 'Subject')[0] ?? '');
  if (!who) return null;
  if (!isOne(who, question.who)) return { outcome: 'differs' };
  const told = toldIn(question, who, xml);
  return told && { outcome, told };
}

function toldIn(question: Teller, who: Asked, xml: string): Told | null {
  const text = (name: string) => shortText(textIn(xml, name));
  switch (question.kind) {
    case 'policy': {
      const [policy, clinic] = [text('Policy'), text('Clinic')];
      return /^\d{16}$/.test(policy ?? '') ? { who, policy, ...(clinic && { clinic }) } : null;
    }
    case 'houseAccount': {
      const [account, manager] = [text('Account'), text('Manager')];
      return account ? { who, account, ...(manager && { manager }) } : null;
    }
    case 'schools': {
      const places = blocksIn(xml, 'Place').map(placeIn);
      if (places.includes(null)) return null;
      const known = places.filter(place => place !== null);
      return { who, places: known.filter(({ child }) => question.children.some(each => isOne(each, child))).slice(0, MOST) };
    }
  }
}

function placeIn(xml: string): Place | null {
  const [child, organisation] = [whoOf(xml), shortText(textIn(xml, 'Organisation'))];
  return child && organisation ? { child, organisation } : null;
}

const LONGEST = 250;
/** Places where somebody's children learn: more are nobody's family. */
const MOST = 20;
const shortText = (text: string | undefined) => (text && text.length <= LONGEST ? oneLine(text) || undefined : undefined);

const isOne = (a: Asked, b: Asked): boolean =>
  a.family === b.family && a.given === b.given && a.patronymic === b.patronymic && a.birthDate === b.birthDate;
