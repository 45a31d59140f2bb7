import type { Deadline, LawReference } from '../service.ts';
import { readLaw, term } from './law.ts';

/** A code of laws that was read in one copy: its articles as references, as the words of a ground, as terms in days. */
type Code = {
  read: (article: string) => LawReference;
  at: (article: string) => string;
  term: (number: number, unit: Deadline['unit'], article: string, from?: Deadline['from']) => Deadline;
};

const code = (name: string, number: string, file: string): Code => {
  const source = `github.com/deep-foundation/russian-laws: data/html/${file}.html (копия pravo.gov.ru, редакция конца 2023 года; поправки 2024–2026 годов не сверены)`;
  const at = (article: string) => `${name}, ${article}`;
  return {
    at,
    read: article => readLaw(`${name} ${number}`, article, source),
    term: (days, unit, article, from = 'registration') => term(days, unit, at(article), { from, source }),
  };
};

export const townCode = code('Градостроительный кодекс РФ', 'от 29.12.2004 № 190-ФЗ', '102090643');
export const housingCode = code('Жилищный кодекс РФ', 'от 29.12.2004 № 188-ФЗ', '102090645');
export const landCode = code('Земельный кодекс РФ', 'от 25.10.2001 № 136-ФЗ', '102073184');
export const forestCode = code('Лесной кодекс РФ', 'от 04.12.2006 № 200-ФЗ', '102110364');
export const waterCode = code('Водный кодекс РФ', 'от 03.06.2006 № 74-ФЗ', '102107048');
export const familyCode = code('Семейный кодекс РФ', 'от 29.12.1995 № 223-ФЗ', '102038925');
export const civilCode = code('Гражданский кодекс РФ', 'от 30.11.1994 № 51-ФЗ', '102033239');
export const taxCode = code('Налоговый кодекс РФ', 'от 31.07.1998 № 146-ФЗ', '102054722');
