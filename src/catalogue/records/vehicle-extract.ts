import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, plateNumber, text, vin, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const article = 'Федеральный закон № 283-ФЗ, статья 20';
const full = { field: 'extract.kind', is: 'full' };

export const vehicleExtract = define({
  slug: 'vehicle-extract',
  title: 'Выписка о машине и её история',
  official: 'Предоставление сведений государственного реестра транспортных средств',
  summary: 'Сколько было владельцев, есть ли запрет или розыск, попадала ли в аварии. Пригодится до покупки.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('gibdd', {
    deadline: term(1, 'working', article),
    grounds: { NOT_REGISTERED: 'not-registered', NAMES: 'names-closed', RESTRICTED: 'restricted' },
    otherGround: 'other',
  }),
  department: 'exchange',
  trustLevel: 1,
  filing: { requires: 'esia' },
  law: [
    law(
      'Федеральный закон от 03.08.2018 № 283-ФЗ «О государственной регистрации транспортных средств в Российской Федерации»',
      'статьи 4 и 20',
    ),
  ],
  whoMay: 'Краткую историю по VIN — номеру кузова — узнает любой. Полную выписку получит только владелец.',
  documents: [{ name: 'Договор купли-продажи', required: false, note: 'Если машина уже ваша, но на вас не записана.' }],
  askedByUs: [
    { what: 'учёт, запреты, розыск и аварии', registry: 'Госавтоинспекция' },
    { what: 'залог', registry: 'реестр залогов у нотариусов' },
    { what: 'паспорт владельца', registry: 'МВД' },
  ],
  deadline: term(1, 'working', article),
  otherDeadlines: [{ outcome: 'Ответ на письменный запрос', ...term(30, 'calendar', article) }],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'bad-vin',
      'В VIN или номере кузова ошибка.',
      article,
      'Сверьте его со свидетельством о регистрации и подайте снова.',
      ['vehicle'],
    ),
  ],
  refusal: [
    ground(
      'not-registered',
      'Такая машина не стоит на учёте.',
      article,
      'Проверьте номер кузова. Спросите у продавца прежний государственный номер.',
      ['vehicle'],
    ),
    ground(
      'names-closed',
      'Имена прежних владельцев сообщать нельзя.',
      article,
      'Возьмите краткую выписку: в ней есть число владельцев.',
      ['extract.kind'],
    ),
    ground(
      'restricted',
      'На машину наложен запрет, сведения закрыты.',
      article,
      'Узнайте о запрете у судебного пристава или в суде.',
    ),
    ground('other', 'Госавтоинспекция отказала. Причина — в её ответе.', article, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('owner', 'Машина записана не на вас. Для полной выписки пришлите договор.', article, ['contract'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Выписка о машине',
    description: 'Марка и год, сколько было владельцев, запреты, розыск и аварии.',
    titles: {
      approval: 'Выписка из реестра транспортных средств',
      refusal: 'Отказ в выписке из реестра транспортных средств',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на сайте Госавтоинспекции', 'в отделе Госавтоинспекции'],
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'vehicle',
        title: 'Машина',
        fields: [
          choice('kind', 'Что это', {
            car: 'Легковая машина',
            truck: 'Грузовик или автобус',
            moto: 'Мотоцикл',
            trailer: 'Прицеп',
          }),
          vin(),
          plateNumber('Государственный номер', { optional: true }),
          text('model', 'Марка и год', { optional: true, hint: 'Например: Лада Гранта, 2019.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'extract',
        title: 'Какая выписка нужна',
        fields: [
          choice('kind', 'Какая нужна', {
            short: ['Краткая', 'Без имён. Для покупки её хватит.'],
            full: ['Полная', 'Только о своей машине.'],
          }),
          yesno('mine', 'Это ваша машина?'),
          yesno('sale', 'Машину продают или покупают?'),
          choices('about', 'Что важнее всего', {
            owners: 'Сколько было владельцев',
            bans: 'Запреты и залог',
            theft: 'Розыск',
            crashes: 'Аварии',
          }),
        ],
      },
      { ...passportPage(), when: full },
      papersPage([ifAny('contract', 'Договор купли-продажи')]),
    ],
  },
  synonyms: [
    'история авто',
    'проверить машину',
    'выписка гибдд',
    'пробить машину по вин',
    'запрет на машину',
    'справка о машине',
    'проверка авто перед покупкой',
    'история автомобиля',
  ],
  notes:
    'Источника о сроке и видах выписки не нашлось: всё по памяти. На Госуслугах есть краткая и полная, обе готовы за минуты. Коды ответов Госавтоинспекции условные.',
});
