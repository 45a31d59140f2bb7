import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, number, snils, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import {
  changedIn,
  feeForLicence,
  feePage,
  heldLicencePage,
  licenceTerm,
  licensing,
  licensingLaw,
  premisesPage,
  premisesPaper,
  premisesSlot,
} from './licensing.ts';

const rules = 'Постановление Правительства РФ от 31.03.2022 № 547';
const applies = { field: 'action.action', is: 'issue' };
const at = (part: string) => `${rules}, ${part}`;

export const pharmacyLicense = define({
  slug: 'pharmacy-license',
  title: 'Лицензия для аптеки',
  official: 'Лицензирование фармацевтической деятельности',
  summary: 'С ней можно хранить, продавать и готовить лекарства. Продажа лекарств через интернет требует ещё одного разрешения.',
  topic: 'licences',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    readLaw(
      `${rules} «Об утверждении Положения о лицензировании фармацевтической деятельности»`,
      'Положение; действует до 01.09.2028',
      'https://m.ulc.ru/licenzirovanie-farmdeyatelnosti-547fz',
    ),
    ...licensingLaw,
    law('Налоговый кодекс РФ (часть вторая)', 'статья 333.33, пункт 1, подпункт 92'),
  ],
  whoMay:
    'Аптека, аптечный пункт, киоск или медпункт в селе, где аптеки нет. Оптовым складам и федеральным аптекам лицензию даёт Росздравнадзор, ветеринарным — Россельхознадзор.',
  documents: [
    premisesPaper,
    {
      name: 'Диплом и трудовой договор заведующего',
      required: false,
      note: 'Если аккредитации нет в медицинской системе.',
    },
  ],
  askedByUs: [
    { what: 'право на помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'санитарное заключение', registry: 'Роспотребнадзор' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'аккредитация фармацевта', registry: 'ЕГИСЗ — медицинская система' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 750_000,
    basis: feeForLicence,
    note: 'За новую лицензию.',
    verified: false,
  },
  fees: [
    {
      action: 'amend',
      kopecks: 350_000,
      basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 92',
      note: 'За новый адрес или вид работ. За другие изменения — 750 ₽.',
      verified: false,
    },
  ],
  deadline: licenceTerm(`${licensing('статья 14')}; ${rules}`),
  otherDeadlines: [changedIn],
  intakeRefusal: [
    ground(
      'another-body',
      'Такую лицензию выдаёт другое ведомство.',
      at('кто выдаёт лицензию'),
      'Оптовому складу — в Росздравнадзор, ветеринарной аптеке — в Россельхознадзор.',
      ['premises.kind'],
    ),
    ground('no-addresses', 'В заявлении нет адресов.', licensing('статья 13'), 'Назовите все адреса и подайте снова.', [
      'premises',
    ]),
  ],
  refusal: [
    ground(
      'storage',
      'Помещение не отвечает правилам хранения лекарств.',
      at('требования к лицензиату'),
      'Оборудуйте места хранения, поставьте контроль температуры и подайте снова.',
      ['premises.storage', 'premises.sales'],
    ),
    ground(
      'no-pharmacist',
      'Нет специалиста с фармацевтическим образованием.',
      at('требования к лицензиату'),
      'Примите фармацевта или провизора, назовите его и подайте снова.',
      ['head', 'papers.head-papers'],
    ),
    ground('not-confirmed', 'Сведения об аптеке не подтвердились.', licensing('статья 14'), 'Исправьте их и подайте снова.', [
      'premises',
      'head',
    ]),
    ground('not-paid', 'Пошлина за лицензию не уплачена.', licensing('статья 14'), 'Оплатите. Мы увидим платёж в течение дня.', [
      'fee.payment',
    ]),
  ],
  askMore: [
    ask(
      'no-data',
      'Не хватает сведений о помещении или работниках. Пришлите документы.',
      licensing('статья 13'),
      ['premises-contract', 'head-papers'],
      { days: 30, unit: 'calendar', stops: true, refuse: true },
    ),
  ],
  result: {
    name: 'Выписка из реестра лицензий',
    description: 'В реестре записаны адреса аптеки и разрешённые работы. Покупатели могут проверить это по QR-коду.',
    titles: {
      approval: 'Решение о лицензии на фармацевтическую деятельность',
      refusal: 'Решение об отказе в лицензии на фармацевтическую деятельность',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['на Госуслугах', 'лично в министерстве здравоохранения края'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        amend: 'Добавить адрес или работы, изменить данные',
        terminate: 'Закрыть лицензию',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choices('what', 'Что меняем', {
            address: 'Новая аптека',
            works: 'Новые работы в прежней аптеке',
            closed: 'Закрыли аптеку или вид работ',
            head: 'Заведующий',
            name: 'Название или адрес организации',
          }),
          text('closed', 'Что закрыли', { when: { field: 'what', is: 'closed' }, hint: 'Адрес или вид работ.', maxLength: 300 }),
        ],
      },
      feePage('Новый адрес или вид работ — 3 500 ₽, другие изменения — 750 ₽, новая лицензия — 7 500 ₽.'),
      premisesPage({
        title: 'Аптеки',
        lead: 'Для изменения назовите только новые и те, где что-то меняется.',
        item: 'Аптека',
        more: 'Добавить ещё одну аптеку',
        when: { any: [applies, { field: 'change.what', is: ['address', 'works'] }] },
        fields: [
          choice('kind', 'Что здесь', {
            pharmacy: 'Аптека',
            point: 'Аптечный пункт',
            kiosk: 'Аптечный киоск',
            village: ['Медпункт в селе', 'Если в селе нет аптеки.'],
          }),
          choices('works', 'Что будете делать', {
            sale: 'Продавать в розницу',
            storage: 'Хранить',
            release: 'Отпускать по рецептам и больницам',
            making: 'Готовить лекарства',
            carriage: 'Перевозить',
          }),
          number('sales', 'Площадь торгового зала', { min: 1, max: 10_000, unit: 'м²' }),
          number('storage', 'Площадь хранения', { min: 1, max: 10_000, unit: 'м²' }),
          text('sanitary', 'Номер санитарного заключения', { maxLength: 60, hint: 'Его выдаёт Роспотребнадзор.' }),
        ],
      }),
      {
        kind: 'questions',
        id: 'head',
        title: 'Заведующий аптекой',
        when: { any: [applies, { field: 'change.what', is: 'head' }] },
        fields: [
          text('name', 'Фамилия, имя и отчество заведующего'),
          snils('snils', 'СНИЛС заведующего', { hint: 'По нему найдём аккредитацию.' }),
          text('accreditation', 'Номер аккредитации или сертификата', { maxLength: 60 }),
          yesno('distant', 'Будете продавать лекарства через интернет?', {
            hint: 'На это нужно отдельное разрешение.',
            when: applies,
          }),
        ],
      },
      endingPage(
        'Почему закрываете лицензию',
        { stop: 'Аптека закрывается', sold: 'Аптека перешла другому владельцу' },
        'Понимаю, что продавать лекарства после этого нельзя',
      ),
      {
        ...papersPage([
          premisesSlot(),
          ifAny('head-papers', 'Диплом и трудовой договор заведующего', {
            hint: 'Если аккредитации нет в медицинской системе.',
            maxFiles: 5,
          }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'лицензия аптека',
    'открыть аптеку',
    'фарм лицензия',
    'фармацевтическая лицензия',
    'лицензия на лекарства',
    'аптечный пункт лицензия',
    'торговля лекарствами разрешение',
    'продавать лекарства',
    'аптечный киоск',
  ],
  notes:
    'Действующее положение прочитано. Срок и пошлина — по общему правилу, по памяти. Кто лицензирует ветеринарные аптеки — из описания услуги.',
});
