/** «Иванова А. П.»; without a patronymic «Иванова А.». */
export function initials({ family, given, patronymic }: { family: string; given: string; patronymic?: string }): string {
  const letter = (name = '') => [...new Intl.Segmenter('ru').segment(name.trim())][0]?.segment.toUpperCase();
  return [
    family.trim(),
    ...[given, patronymic]
      .map(letter)
      .filter(Boolean)
      .map(first => `${first}.`),
  ].join(' ');
}
