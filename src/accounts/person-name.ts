/** A person's name as it stands in the papers. */
export type PersonName = { family: string; given: string; patronymic?: string };

/** «Иванова Анна Петровна» */
export const fullName = ({ family, given, patronymic }: PersonName): string =>
  [family, given, patronymic].filter(Boolean).join(' ');

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
