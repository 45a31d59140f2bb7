/** A person's name as it stands in the papers. */
export type PersonName = { family: string; given: string; patronymic?: string };

/** «Иванова Анна Петровна» */
export const fullName = ({ family, given, patronymic }: PersonName): string =>
  [family, given, patronymic].filter(Boolean).join(' ');

/** Letter case, ё and double spaces do not make another name. */
const fold = (name: string) => name.normalize('NFC').toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
export const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

const letters = new Intl.Segmenter('ru');

/** «Иванова А. П.»; without a patronymic «Иванова А.». */
export function initials({ family, given, patronymic }: PersonName): string {
  const letter = (name = '') => letters.segment(name.trim()).containing(0)?.segment.toUpperCase();
  return [
    family.trim(),
    ...[given, patronymic]
      .map(letter)
      .filter(Boolean)
      .map(first => `${first}.`),
  ].join(' ');
}
