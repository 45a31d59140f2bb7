import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, homePage } from '../pages/applicant.ts';
import { formerNamesPage } from '../pages/former-names.ts';
import { identityPages } from '../pages/identity.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const order = 'Приказ МВД России от 27.09.2019 № 660';
const source =
  'http://kurlovo-city.ru/publ/prokuratura_informiruet/izmeneny_pravila_vydachi_spravok_o_nalichii_otsutstvii_sudimosti/5-1-0-670';
const child = { field: 'whose.who', is: 'child' };
const another = { field: 'whose.who', is: 'another' };

export const criminalRecordCertificate = define({
  slug: 'criminal-record-certificate',
  title: 'Справка об отсутствии судимости',
  official:
    'Выдача справок о наличии (отсутствии) судимости и (или) факта уголовного преследования либо о прекращении уголовного преследования',
  summary: 'Её просят школа, детский сад, охрана, посольство. Получить можно в любом регионе.',
  topic: 'records',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('mvd', {
    deadline: term(30, 'calendar', order, { source }),
    grounds: { FORMER_NAME: 'former-name', NO_AUTHORITY: 'no-authority', DUPLICATE: 'asked-already' },
    otherGround: 'other',
  }),
  department: 'exchange',
  filing: { requires: 'esia' },
  law: [readLaw(order, 'административный регламент', source)],
  whoMay: 'Любой взрослый, и россиянин, и иностранец. О ребёнке — его родитель, о другом — представитель по доверенности.',
  documents: [
    authority,
    { name: 'Перевод паспорта', required: false, note: 'Если вы иностранец.' },
    { name: 'Документ о смене имени', required: false, note: 'Если имя меняли за границей.' },
  ],
  askedByUs: [
    { what: 'судимость и уголовные дела', registry: 'МВД' },
    { what: 'паспорт', registry: 'МВД' },
    { what: 'прежние фамилии', registry: 'ЗАГС' },
  ],
  deadline: term(1, 'working', order),
  intakeRefusal: [
    ground('no-identity', 'Паспорт не нашёлся в реестре.', order, 'Сверьте серию и номер и подайте снова.', [
      'identity',
      'passport',
    ]),
    ground('no-paper', 'Вы просите за другого, а доверенности нет.', order, 'Приложите доверенность и подайте снова.', [
      'papers.authority',
    ]),
  ],
  refusal: [
    ground('former-name', 'Вы меняли фамилию, а прежняя не названа.', order, 'Назовите все прежние имена и подайте снова.', [
      'former-names',
    ]),
    ground('no-authority', 'Доверенность не даёт права на эту справку.', order, 'Оформите другую доверенность и подайте снова.', [
      'papers.authority',
    ]),
    ground('asked-already', 'Такое же заявление уже рассматривают.', order, 'Дождитесь ответа на первое.'),
    ground('other', 'МВД отказало по другой причине. Она названа в его ответе.', order, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask(
      'same-name',
      'Сведения совпали с другим человеком. Пришлите документ о прежнем имени или перевод паспорта.',
      order,
      ['name-paper', 'translation'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Справка о судимости',
    description: 'Электронная с подписью МВД или на бумаге с печатью.',
    titles: { approval: 'Справка о наличии или отсутствии судимости', refusal: 'Отказ в справке о судимости' },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'на Госуслугах', 'в любом отделе полиции'],
  form: {
    pages: [
      applicantPage(),
      ...identityPages(),
      {
        kind: 'questions',
        id: 'whose',
        title: 'О ком справка',
        fields: [
          choice('who', 'О ком справка', {
            self: 'Обо мне',
            child: 'О моём ребёнке до 18 лет',
            another: 'О другом, по доверенности',
          }),
          text('name', 'Фамилия, имя и отчество', { when: { not: { field: 'who', is: 'self' } } }),
          date('birth-date', 'Дата рождения', { range: 'past', when: { not: { field: 'who', is: 'self' } } }),
          text('birth-place', 'Где родился тот, о ком справка', { hint: 'Как в паспорте, например: г. Чита.' }),
          text('citizenship', 'Гражданство, если не России', { optional: true, maxLength: 100 }),
        ],
      },
      formerNamesPage('Если фамилию, имя или отчество не меняли, пропустите.'),
      homePage('По нему найдут сведения полиции вашего округа.'),
      {
        kind: 'repeat',
        id: 'places',
        title: 'Где жили раньше',
        lead: 'Назовите регионы, где жили с 14 лет. Если только здесь, пропустите.',
        min: 0,
        max: 15,
        itemTitle: 'Место',
        addLabel: 'Добавить ещё одно место',
        nameBy: ['place'],
        fields: [
          text('place', 'Регион или страна', { hint: 'Например: Омская область.' }),
          text('years', 'В какие годы', { hint: 'Можно примерно: 1999–2004.', maxLength: 60 }),
        ],
      },
      {
        kind: 'questions',
        id: 'use',
        title: 'Для чего справка',
        fields: [
          choice('why', 'Для чего', {
            children: 'Работа с детьми',
            work: 'Другая работа',
            visa: 'Виза или переезд',
            care: 'Опека или усыновление',
            other: 'Другое',
          }),
          yesno('abroad', 'Справку покажете в другой стране?', { hint: 'Тогда понадобится бумага с печатью и апостиль.' }),
          choice('form', 'Какая нужна', { file: 'Электронная', paper: 'На бумаге с печатью' }),
        ],
      },
      papersPage([
        { ...authoritySlot, when: another },
        ifAny('translation', 'Перевод паспорта'),
        ifAny('name-paper', 'Документ о смене имени'),
        ifAny('birth-paper', 'Иностранное свидетельство о рождении ребёнка', { when: child }),
      ]),
    ],
  },
  synonyms: [
    'справка о несудимости',
    'судимость справка',
    'справка из полиции',
    'справка для работы с детьми',
    'справка для визы мвд',
    'отсутствие судимости',
    'несудимость',
    'что не сидел',
    'не привлекался',
  ],
  notes:
    'Срок и бесплатность прочитаны (источник 2020 года); на деле через Госуслуги бывает несколько дней. Регламент могли заменить после 2021 года. Для работы с детьми справку вправе запросить и работодатель. Коды ответов МВД условные.',
});
