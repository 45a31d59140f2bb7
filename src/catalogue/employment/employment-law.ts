import { readLaw } from '../parts/law.ts';

const name = 'Федеральный закон от 12.12.2023 № 565-ФЗ «О занятости населения в Российской Федерации»';

/** The law of employment: chapter 5 and the articles that were read; the rest is from knowledge. */
export const employmentLaw = {
  name,
  short: 'Федеральный закон № 565-ФЗ',
  support: readLaw(
    name,
    'глава 5: меры поддержки дают по заявлению',
    'https://bazanpa.ru/gd-rf-zakon-n565-fz-ot12122023-h6205686/glava5/?view_type=element_source (редакция от 08.08.2024)',
  ),
  seekers: readLaw(
    name,
    'статья 2: ищут работу — по статье 22, признаны безработными — по статье 23',
    'https://ealegislation.com/document.fwx?rgn=155118 (перевод первой редакции)',
  ),
  training: readLaw(name, 'статья 30', 'https://lawpravo.ru/laws/federalnyy-zakon-ot-12.12.2023-n-565-fz/statya-30'),
};
