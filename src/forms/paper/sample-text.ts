import type { Field } from '../definition.ts';

/** What stands in a sample where one writes, by the words of the question; the first that fits. */
const byWords: [words: RegExp, text: string][] = [
  [/^Фамилия, имя( и|,) отчество (ребёнка|малыша|участника|подопечного)/, 'Образцов Пётр Ильич'],
  [/детский сад|^сад(,| )/i, 'Детский сад № 5'],
  [/роддом/i, 'Роддом № 1'],
  [/аптека/i, 'Аптека № 3'],
  [/язык/i, 'русский'],
  [/професси|специальност|^кем хотите/i, 'швея'],
  [/^марка и модель/i, 'Как в свидетельстве о регистрации'],
  [/^цвет/i, 'белый'],
  [/^кличка/i, 'Барсик'],
  [/предмет$/i, 'математика'],
  [/инженер/, 'Образцов Иван Петрович, номер 000000'],
  [/руководител|отца$/, 'Образцов Иван Петрович'],
  [/фамилия, имя|имена|^как зовут|^кто |^кого /i, 'Образцова Анна Петровна'],
  [/двойная фамилия/i, 'Образцова-Примерная'],
  [/фамилия/i, 'Образцова'],
  [/отчество/i, 'Петровна'],
  [/^(новое )?имя/i, 'Анна'],
  [/дол[яю]/i, '1/2'],
  [/год[аы]?$/i, '1998'],
  [/кадастров/i, '00:00:0000000:1'],
  [/VIN/, '00000000000000000'],
  [/номер|серия|код/i, '000000'],
  [/врем[яени]+$|часы|во сколько/i, '10:00'],
  [/адрес|где|куда|откуда|город|село|мест[оа]/i, 'г. Образцовск, ул. Примерная, д. 1'],
  [/организац|название|поликлиник|школ|центр|банк/i, 'Название, как в документе'],
];

/** An example that the hint itself gives: «Например: ООО «Родник».» It ends with its sentence; «ул.» and «г.» end none. */
const IN_HINT = /например:? ?,? ?(?<example>.+?)(?<![\s,](?:ул|г|д|с))\.(?:\s|$)/i;

/** «Школа № 5» without the marks around the whole of it. */
const unquoted = (text: string): string => /^«([^«»]*)»$/.exec(text)?.[1] ?? text;

/** What stands where nothing better is known: in a sample such an answer, if it may be left out, is. */
export const NO_EXAMPLE = 'Пример ответа';

/** A readable text for a question that takes any words: the example of its hint, or one that fits its label; never longer than may be. */
export function sampleText({
  kind,
  label,
  hint = '',
  maxLength = 250,
}: Pick<Field, 'kind' | 'label' | 'hint' | 'maxLength'>): string {
  const shown = unquoted(IN_HINT.exec(hint)?.groups?.example?.trim() ?? '');
  const known = byWords.find(([words]) => words.test(label))?.[1];
  const text = shown || known || (kind === 'longtext' ? 'Напишите здесь коротко, своими словами.' : NO_EXAMPLE);
  return text.slice(0, maxLength).trim();
}
