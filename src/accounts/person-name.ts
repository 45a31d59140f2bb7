/** A person's name as it stands in the papers. */
export type PersonName = { family: string; given: string; patronymic?: string };

/** «Иванова Анна Петровна» */
export const fullName = ({ family, given, patronymic }: PersonName): string =>
  [family, given, patronymic].filter(Boolean).join(' ');

/** «Иванова А. П.»; without a patronymic «Иванова А.». */
export function initials({ family, given, patronymic }: PersonName): string {
  const letter = (name = '') => [...new Intl.Segmenter('ru').segment(name.trim())][0]?.segment.toUpperCase();
  return [
    family.trim(),
    ...[given, patronymic]
      .map(letter)
      .filter(Boolean)
      .map(first => `${first}.`),
  ].join(' ');
}
