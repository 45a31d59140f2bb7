import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, cadastralNumber, choice, date } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const act = 'Федеральный закон от 13.07.2015 № 218-ФЗ «О государственной регистрации недвижимости»';
const article = 'Федеральный закон № 218-ФЗ, статья 62';

export const egrnExtract = define({
  slug: 'egrn-extract',
  title: 'Выписка из реестра недвижимости',
  official: 'Предоставление сведений, содержащихся в Едином государственном реестре недвижимости',
  summary: 'Выписка говорит, что это за дом, квартира или участок и какие на них права. Её подписывает Росреестр.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('rosreestr', {
    deadline: term(3, 'working', article),
    grounds: { NOT_FOUND: 'no-such-object', NO_RIGHT: 'owner-hidden', NOT_PAID: 'not-paid' },
    otherGround: 'other',
  }),
  department: 'exchange',
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 62 и 63'),
    readLaw(
      'Приказ о порядке предоставления сведений ЕГРН',
      'пункт 2: сведения даёт Роскадастр, в том числе через единый портал',
      'https://consultant.ru/document/cons_doc_LAW_472027/132b4d0d36301b9e62f587e32fa0eaa46beea069',
    ),
  ],
  whoMay: 'Любой человек и любая организация. Имя владельца покажут только ему самому, супругу, наследнику и нотариусу.',
  documents: [{ name: 'Доверенность', required: false, note: 'Если выписку просит представитель.' }],
  askedByUs: [
    { what: 'объект и права на него', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'адрес', registry: 'реестр адресов' },
    { what: 'ваш паспорт', registry: 'МВД' },
  ],
  fee: {
    kopecks: 29_000,
    basis: 'Приказ Росреестра о размере платы за сведения ЕГРН',
    note: 'За выписку об одном объекте гражданину, файлом. Организациям и на бумаге дороже.',
    verified: false,
  },
  deadline: term(1, 'working', article),
  intakeRefusal: [
    ground('no-object', 'Не указан ни кадастровый номер, ни адрес.', article, 'Укажите номер или адрес и подайте снова.', [
      'object',
    ]),
  ],
  refusal: [
    ground(
      'no-such-object',
      'Такого объекта нет в реестре.',
      article,
      'Проверьте номер. Если дом старый, поставьте его на учёт.',
      ['object'],
    ),
    ground(
      'owner-hidden',
      'Сведения о владельце может получить не каждый.',
      article,
      'Закажите выписку без имён или попросите владельца.',
      ['extract.kind'],
    ),
    ground('not-paid', 'Плата не поступила.', article, 'Подайте снова: придёт новый счёт.'),
    ground(
      'other',
      'Росреестр отказал по другой причине. Она названа в его ответе.',
      article,
      'Прочитайте ответ и подайте снова.',
    ),
  ],
  askMore: [
    ask('authority', 'Доверенности нет, или её не прочитать. Пришлите снимок получше.', article, ['authority'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Выписка из ЕГРН',
    description: 'Файл с подписью Росреестра. Мы передаём его вам без изменений.',
    titles: { approval: 'Выписка из Единого государственного реестра недвижимости', refusal: 'Отказ в выдаче сведений ЕГРН' },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'на сайте Росреестра'],
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'object',
        title: 'О какой недвижимости выписка',
        fields: [
          choice('by', 'Как вам удобнее её назвать', { number: 'По кадастровому номеру', address: 'По адресу' }),
          cadastralNumber('Кадастровый номер', { when: { field: 'by', is: 'number' } }),
          address('address', 'Адрес', { when: { field: 'by', is: 'address' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'extract',
        title: 'Какая нужна выписка',
        fields: [
          choice('kind', 'О чём она', {
            object: ['Об объекте и правах на него', 'Подходит чаще всего.'],
            history: 'О том, кто владел им раньше',
            value: 'Об основных характеристиках',
            zone: 'О территории или зоне',
          }),
          date('on', 'На какой день', { optional: true, range: 'past', hint: 'Если день не важен, оставьте пустым.' }),
        ],
      },
      papersPage([ifAny('authority', 'Доверенность', { hint: 'Если вы просите за другого.' })]),
    ],
  },
  synonyms: [
    'егрн',
    'выписка егрн',
    'справка на квартиру',
    'документы на недвижимость',
    'узнать собственника',
    'выписка из росреестра',
    'право собственности справка',
    'обременения на квартиру',
    'кто владелец квартиры',
    'кто хозяин квартиры',
    'кто хозяин дома',
    'чей это дом',
    'чья квартира',
    'кто владелец участка',
  ],
  notes:
    'Порядок прочитан, сумма не подтверждена: источников с ценой 2025 года не нашлось. Срок 3 рабочих дня по памяти. Наш срок передачи — решение портала.',
});
