import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, cadastralNumber, choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const article = 'Федеральный закон № 218-ФЗ, статьи 62 и 63';

export const cadastralValue = define({
  slug: 'cadastral-value',
  title: 'Узнать кадастровую стоимость',
  official: 'Предоставление сведений ЕГРН: выписка о кадастровой стоимости объекта недвижимости',
  summary: 'Сколько стоит дом, квартира или участок по оценке государства. По ней считают налог и плату нотариусу.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('rosreestr', {
    deadline: term(3, 'working', article),
    grounds: { NOT_FOUND: 'not-registered', NO_VALUE: 'not-valued', NO_DATE: 'no-value-then' },
    otherGround: 'other',
  }),
  department: 'exchange',
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [
    law('Федеральный закон от 13.07.2015 № 218-ФЗ «О государственной регистрации недвижимости»', 'статьи 62 и 63'),
    law('Федеральный закон от 03.07.2016 № 237-ФЗ «О государственной кадастровой оценке»', 'статья 22'),
  ],
  whoMay: 'Любой человек и любая организация. Доказывать, что объект ваш, не нужно.',
  documents: [{ name: 'Старый документ на объект', required: false, note: 'Если номер в нём прежний, условный.' }],
  askedByUs: [
    { what: 'стоимость объекта', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'адрес', registry: 'реестр адресов' },
  ],
  deadline: term(1, 'working', article),
  intakeRefusal: [
    ground('bad-number', 'В кадастровом номере ошибка.', article, 'Сверьте его с выпиской или укажите адрес. Подайте снова.', [
      'object',
    ]),
  ],
  refusal: [
    ground(
      'not-registered',
      'Объект не стоит на учёте.',
      article,
      'Поищите прежний номер в старых бумагах. Если его нет, поставьте объект на учёт.',
      ['object'],
    ),
    ground(
      'not-valued',
      'Стоимость ещё не определили.',
      article,
      'Попросите оценить объект бюджетное учреждение края, которое ведёт оценку.',
    ),
    ground('no-value-then', 'На этот день стоимости нет.', article, 'Выберите другой день.', ['value.on']),
    ground('other', 'Росреестр отказал по другой причине: она названа в ответе.', article, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('old-number', 'Номер прежний, по нему не найти. Пришлите снимок старого документа.', article, ['old-paper'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Выписка о кадастровой стоимости',
    description: 'В ней стоимость и день, с которого она действует. Файл подписан, его примут нотариус и суд.',
    titles: { approval: 'Выписка о кадастровой стоимости', refusal: 'Отказ в выписке о кадастровой стоимости' },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'на сайте Росреестра'],
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'object',
        title: 'Чью стоимость узнать',
        fields: [
          yesno('known', 'Знаете кадастровый номер?'),
          cadastralNumber('Кадастровый номер', { when: { field: 'known', is: 'yes' } }),
          address('address', 'Адрес', { when: { field: 'known', is: 'no' } }),
          choice('kind', 'Что это', {
            land: 'Участок',
            house: 'Дом',
            flat: 'Квартира или комната',
            garage: 'Гараж или место для машины',
            other: 'Другое помещение',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'value',
        title: 'На какой день и для чего',
        fields: [
          choice('when', 'На какой день', { now: 'На сегодня', past: 'На прошлый день' }),
          date('on', 'Какой день', {
            range: 'past',
            hint: 'Для наследства это день смерти.',
            when: { field: 'when', is: 'past' },
          }),
          choice('why', 'Для чего', {
            heritage: 'Для наследства',
            tax: 'Проверить налог',
            court: 'Для суда',
            deal: 'Для сделки',
            other: 'Для другого',
          }),
          choice('to', 'Кому нужна выписка', { me: 'Мне', notary: 'Нотариусу', court: 'Суду' }),
          text('receiver', 'Кому именно', {
            optional: true,
            hint: 'Фамилия нотариуса или название суда.',
            when: { not: { field: 'to', is: 'me' } },
          }),
        ],
      },
      papersPage([ifAny('old-paper', 'Старый документ на объект')]),
    ],
  },
  synonyms: [
    'кадастровая стоимость',
    'сколько стоит участок по кадастру',
    'стоимость для налога',
    'оценка квартиры государством',
    'справка для нотариуса о стоимости',
    'кадастровая цена',
    'стоимость на дату смерти',
  ],
  notes:
    'Бесплатность и 3 дня по памяти; справка через сайт Росреестра готова сразу. Оспаривают стоимость в бюджетном учреждении края (там 30 дней), не здесь. Срок передачи — решение портала. Коды ответов условные.',
});
