import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { bank, choice, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Закон края о льготном проезде';
const first = { field: 'action.action', is: 'issue' };
const again = { field: 'action.action', is: ['renew', 'duplicate'] };
const withCard = { any: [again, { all: [first, { field: 'way.way', is: 'card' }] }] };

export const transportCard = define({
  slug: 'transport-card',
  title: 'Льготный проездной: социальная карта',
  official: 'Выдача единого социального проездного билета (льготной транспортной карты)',
  summary: 'С картой в автобусе платят меньше или не платят совсем. Вместо карты можно выбрать деньги каждый месяц.',
  topic: 'social',
  onlyHere: true,
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'renew', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'кому и как дают льготу на проезд'),
    readLaw(
      'Описание услуги «Единый социальный проездной билет», комитет по соцзащите Ленинградской области (пример)',
      'в целом',
      'https://kszn.lenobl.ru/ru/v-pomosh-naseleniyu/edinyj-socialnyj-proezdnoj-bilet',
    ),
  ],
  whoMay:
    'Пенсионер и предпенсионер, ветеран, человек с инвалидностью, школьник из многодетной семьи, другие льготники края. Нужна регистрация в крае.',
  documents: [
    { name: 'Фотография на карту', required: true, note: 'Если выбираете карту, а не деньги. Личность по ней не проверяют.' },
    { name: 'Удостоверение льготника', required: false, note: 'Если льготы нет в реестрах.' },
  ],
  askedByUs: [
    { what: 'пенсия, предпенсионный возраст, инвалидность, ветеранство', registry: 'Социальный фонд' },
    { what: 'регистрация в крае', registry: 'МВД' },
    { what: 'многодетная ли семья', registry: 'реестр многодетных семей' },
    { what: 'получаете ли вы деньги вместо проезда', registry: 'Министерство социальной защиты' },
  ],
  deadline: term(10, 'working', act),
  otherDeadlines: [
    { outcome: 'Карта готова', ...term(10, 'working', act, { from: 'documents-complete' }) },
    { outcome: 'Новая карта вместо потерянной', ...term(5, 'working', act) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('photo-unfit', 'Фотографию нельзя напечатать на карте.', act, 'Снимите лицо прямо на светлом фоне и подайте снова.', [
      'papers.card-photo',
    ]),
    ground('both-ways', 'Вы уже просите деньги вместо карты.', act, 'Выберите одно: карту или деньги.', ['way.way']),
  ],
  refusal: [
    ground(
      'no-benefit',
      'Ваша льгота не даёт права на льготный проезд.',
      act,
      'Посмотрите список льгот в форме. Если подходит другая, выберите её и подайте снова.',
      ['category', 'papers.benefit-card'],
    ),
    ground(
      'gets-money',
      'Вам уже платят деньги вместо проезда.',
      act,
      'Сначала подайте отказ от денег: это первый вопрос в этой же форме. Потом попросите карту.',
      ['way.way', 'action.action'],
    ),
    ground(
      'not-registered-here',
      'У вас нет регистрации в крае.',
      act,
      'Оформите регистрацию или временную регистрацию и подайте снова.',
      ['home.address'],
    ),
    ground('card-works', 'Карта у вас есть и действует.', act, 'Если она потерялась, выберите «Заменить потерянную карту».', [
      'action.action',
    ]),
  ],
  askMore: [
    ask('new-photo', 'Фотография не подошла для карты. Пришлите другую: лицо прямо, светлый фон.', act, ['card-photo'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Социальная карта или выплата вместо проезда',
    description: 'Карту выдадут на руки. По ней едут со скидкой, баланс виден на чеке.',
    titles: {
      approval: 'Решение о выдаче социальной транспортной карты',
      refusal: 'Решение об отказе в льготном проезде',
    },
  },
  delivery: ['mfc-paper', 'cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить льготный проезд',
        renew: 'Продлить карту, срок которой кончается',
        duplicate: 'Заменить потерянную карту',
        terminate: 'Отказаться от карты или от денег за проезд',
      }),
      applicantPage(),
      { ...passportPage(), when: first },
      { ...homePage('Льгота положена тем, кто зарегистрирован в крае.'), when: first },
      formerDecisionPage('Прежняя карта', {
        number: 'Номер карты',
        hint: 'Он на лицевой стороне.',
      }),
      {
        kind: 'questions',
        id: 'category',
        title: 'Почему вам положен льготный проезд',
        when: first,
        fields: [
          choice('category', 'Ваша льгота', {
            pension: 'Пенсионер',
            'pre-pension': 'До пенсии осталось не больше пяти лет',
            veteran: 'Ветеран труда, войны или боевых действий',
            disabled: 'Инвалидность',
            pupil: 'Школьник или студент из многодетной семьи',
            other: 'Другая льгота',
          }),
          text('other', 'Какая льгота', { when: { field: 'category', is: 'other' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'way',
        title: 'Карта или деньги',
        when: first,
        fields: [
          choice('way', 'Что выбираете', { card: 'Карту для поездок', money: 'Деньги каждый месяц вместо карты' }),
          bank('account', 'Счёт в банке', {
            hint: 'Счёт должен быть открыт на ваше имя.',
            when: { field: 'way', is: 'money' },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'card',
        title: 'Какая карта',
        when: withCard,
        fields: [yesno('phone-card', 'Нужна ли карта и в телефоне?', { hint: 'Ею можно платить за проезд, приложив телефон.' })],
      },
      endingPage(
        'Отказ от льготного проезда',
        { money: 'Хочу деньги вместо карты', card: 'Хочу карту вместо денег', moved: 'Уезжаю из края' },
        'Понимаю, что карта перестанет действовать, а выплата прекратится',
      ),
      {
        ...papersPage([
          needed('card-photo', 'Фотография на карту', {
            hint: 'Лицо прямо, светлый фон.',
            types: ['jpg', 'png'],
            maxFiles: 1,
            when: withCard,
          }),
          ifAny('benefit-card', 'Удостоверение льготника', { hint: 'Если льготы нет в реестрах.', when: first }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'социальный проездной',
    'льготный проезд',
    'бесплатный автобус пенсионеру',
    'социальная карта',
    'проездной для пенсионера',
    'единый билет',
    'еспб',
    'карта для проезда пенсионеру',
    'ездить бесплатно',
    'потерял проездной',
  ],
  notes:
    'Выбор «карта или ежемесячная выплата» прочитан для Ростовской области. Кому положено и сколько платят, задаёт край. 10 и 5 дней типовые. Где забрать карту, выбирают при отправке.',
});
