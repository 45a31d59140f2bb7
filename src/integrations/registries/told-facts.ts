// What the stand-in's registries know of anybody: made of the question itself, so that it is about whom it was asked.
import { type Asked, type Teller, type Told, whoOf } from './told.ts';
import { blocksIn, textIn } from './xml.ts';

const STRANGER: Asked = { family: 'Чужая', given: 'Алла', patronymic: 'Игоревна', birthDate: '1970-01-01' };

/** Whether a question has everything its registry needs; one that has not is no question. */
export function isWholeTelling(kind: Teller['kind'], xml: string): boolean {
  if (!/^\d{11}$/.test(textIn(xml, 'Snils') ?? '') || !askerIn(kind, xml)) return false;
  if (kind === 'schools') return childrenIn(xml).length > 0 && childrenIn(xml).every(child => child !== null);
  return kind === 'policy' || Boolean(textIn(xml, 'AddressText'));
}

/** The answer to a question; of somebody else when the registry is wrong. */
export function toldTo(kind: Teller['kind'], xml: string, wrong: boolean): Told {
  const who = wrong ? STRANGER : (askerIn(kind, xml) ?? STRANGER);
  switch (kind) {
    case 'policy':
      return { who, policy: '6390939799000249', clinic: 'Городская поликлиника № 2 Светлоозёрска' };
    case 'houseAccount':
      return { who, account: '7701234567', manager: 'ООО «Тёплый дом»' };
    case 'schools':
      return { who, places: [...childrenIn(xml), STRANGER].flatMap(child => (child ? [placeOf(child)] : [])) };
  }
}

/** Born in 2018 or later, a child goes to a kindergarten; the registry always adds a child nobody asked about. */
const placeOf = (child: Asked) => ({
  child,
  organisation: child.birthDate >= '2018' ? 'Детский сад № 14 «Ромашка», Светлоозёрск' : 'Школа № 5, Светлоозёрск',
});

const askerIn = (kind: Teller['kind'], xml: string) => whoOf(kind === 'schools' ? (blocksIn(xml, 'Parent')[0] ?? '') : xml);
const childrenIn = (xml: string) => blocksIn(xml, 'Child').map(whoOf);
