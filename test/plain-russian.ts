/** What a person would not say to a neighbour. Law titles, articles and official names are quoted as they are and not looked at. */
const officialese = [
  'данн(ый|ая|ое|ого|ой|ому|ом|ую)(?= (услуг|заявлен|документ|портал|раздел|случа|страниц))',
  'осуществ(ить|ля|лен)\\S*',
  'в целях',
  'вышеуказанн\\S*',
  'нижеследующ\\S*',
  'явля(ется|ются|ясь)',
  'надлежащ\\S*',
  'вышеперечисленн\\S*',
  'посредством',
  'в связи с (тем|вышеизложенным)',
  'в случае (если|отсутствия|наличия|непредставления)',
  'при наличии',
  'в установленн\\S+ (порядке|срок)',
  'в соответствии с',
  'необходимо',
  'производится',
  'предоставлени(е|я|ю) (услуг|документ|сведен)\\S*',
  'на основании (вышеизложенного|статьи)',
  'уведомля(ем|ет)',
  'уважаем(ый|ая|ые)',
  'настоящ(ий|им|его|ее) (портал|заявлен|раздел|документ)\\S*',
  'имеет(ся)? место',
  'ввиду',
  'а также иные',
  'иным образом',
  'не представляется возможным',
  'обратиться с заявлением',
  'по истечении',
  'незамедлительно',
  'оповещени\\S*',
  'функционал\\S*',
  'пожалуйста, (нажмите|кликните)',
  'кликн\\S*',
  '(нажмите|смотрите|перейдите) (здесь|сюда)',
  'валидн\\S*',
  'некорректн\\S*',
];
const OFFICIALESE = new RegExp(`(?<![а-яё])(${officialese.join('|')})(?![а-яё])`, 'gi');

/** Words of an office in a text, each with what stands around it. */
export const officialWords = (text: string): string[] =>
  [...text.matchAll(OFFICIALESE)].map(match => `«${match[0]}»: …${text.slice(Math.max(0, match.index - 40), match.index + 60)}…`);

/** Dates that are not «21 ноября 2026 г.». The date of a law stands as the law writes it: «от 24.07.2009 № 209-ФЗ». */
export const oddDates = (text: string): string[] => [
  ...[...text.matchAll(/\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b(?!\.…|\s*(г\.\s*)?№)/g)].map(match => match[0]),
  ...[...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b(?!-)/g)].map(match => match[0]),
  ...[
    ...text.matchAll(/\d{1,2} (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4}(?! г)/g),
  ].map(match => match[0]),
];

const MOST_WORDS = 20;

/** Sentences of more than twenty words. What stands in quotation marks is one name. */
export const longSentences = (text: string): string[] =>
  text
    .replace(/«[^»]*»/g, 'название')
    .replace(/(?<=\b(г|д|ул|ст|руб|тыс|п|ч|см))\./g, '')
    .split(/[.!?:;]\s+|\n/)
    .filter(sentence => (sentence.match(/[а-яёa-z0-9-]+/gi)?.length ?? 0) > MOST_WORDS);

/** Known to everybody by these letters. */
const KNOWN = new Set(
  'МФЦ СНИЛС МВД ЗАГС ИНН РФ ФЗ ИП ООО ОГРН ФНС КБ МБ ОВД КПП ОГРНИП ЕГРЮЛ ЕГРИП ЕГРН БИК ОМС ЖКХ ЕГЭ ОГЭ ГИБДД УЗИ ЛОР МЧС ОСАГО ПТС СТС'.split(
    ' ',
  ),
);

/** Russian abbreviations nobody has explained on this page: neither known to all nor standing beside words that explain them. */
export const strangeLetters = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?<![А-ЯЁA-Zа-яё«-])[А-ЯЁ]{2,}(?![а-яёА-ЯЁ])/g)]
      .map(match => match[0])
      .filter(letters => !KNOWN.has(letters))
      // In brackets stand the words of the letters: «ТОС (пример устава)» explains nothing.
      .filter(letters => !new RegExp(`\\(${letters}[ )]|${letters}( [А-ЯЁ]+)? (\\(${letters[0]}|— [а-яё])`, 'i').test(text)),
  ),
];
