import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { vehiclesPage } from '../pages/vehicles.ts';
import { address, choice, choices, date, phone, text, vin, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { feeForLicence, heldLicencePage, licenceTerm, licensing, licensingLaw, paymentField } from './licensing.ts';

const rules = 'Постановление Правительства РФ от 07.10.2020 № 1616';
const applies = { field: 'action.action', is: 'issue' };
const at = (part: string) => `${rules}, ${part}`;

export const busLicense = define({
  slug: 'bus-license',
  title: 'Лицензия на перевозку людей автобусом',
  official: 'Лицензирование деятельности по перевозкам пассажиров и иных лиц автобусами',
  summary: 'Её выдаёт Ространснадзор, а каждый автобус записывает в свой реестр. Такси лицензия не нужна: там другое разрешение.',
  topic: 'licences',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('rostransnadzor', {
    deadline: licenceTerm(licensing('статья 14')),
    grounds: {
      NO_SAFETY_OFFICER: 'no-safety-officer',
      BUS_UNFIT: 'bus-unfit',
      NO_MEDICAL_CHECKS: 'no-medical-checks',
      NO_RIGHT_TO_BUS: 'no-right-to-bus',
    },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    readLaw(
      `${rules} «О лицензировании деятельности по перевозкам пассажиров и иных лиц автобусами»`,
      'Положение',
      'https://mfcrd.ru/service/a9cfb1b3-4884-4722-95bf-235bd2f7cbeb',
    ),
    readLaw(
      'Постановление Правительства РФ от 23.12.2021 № 2406',
      'изменило постановление № 1616: действует до 01.09.2026',
      'https://normativ.kontur.ru/document?documentId=410666&moduleId=1',
    ),
    ...licensingLaw,
  ],
  whoMay:
    'Любой, кто возит людей автобусами: по маршруту, по заказу или своих работников. Автобус — это больше восьми мест, не считая водителя.',
  documents: [
    { name: 'Свидетельства о регистрации автобусов', required: false, note: 'Если автобуса нет в базе Госавтоинспекции.' },
    { name: 'Договор о медосмотрах водителей и проверке автобусов', required: false, note: 'Если проводите их не сами.' },
    { name: 'Опись документов', required: false, note: 'Если прикладываете файлы.' },
  ],
  askedByUs: [
    { what: 'автобусы и чьи они', registry: 'Госавтоинспекция' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'страховка', registry: 'единая база ОСАГО' },
    { what: 'права водителей', registry: 'Госавтоинспекция' },
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
      note: 'За другие изменения — 750 ₽.',
      verified: false,
    },
  ],
  deadline: term(2, 'working', 'регламент портала края'),
  otherDeadlines: [
    {
      outcome: 'Ответ о записи автобуса в реестр',
      ...term(5, 'working', licensing('статья 18'), { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground(
      'not-registered',
      'Автобусы не стоят на учёте за вами.',
      at('состав заявления'),
      'Поставьте их на учёт в Госавтоинспекции и подайте снова.',
      ['vehicles'],
    ),
    ground('no-list', 'Нет описи приложенных файлов.', licensing('статья 13'), 'Приложите опись и подайте снова.', [
      'papers.inventory',
    ]),
  ],
  refusal: [
    ground(
      'no-safety-officer',
      'Не назначен ответственный за безопасность перевозок.',
      at('требования к лицензиату'),
      'Назначьте аттестованного специалиста и назовите его.',
      ['safety'],
    ),
    ground(
      'bus-unfit',
      'У автобуса нет тахографа или техосмотра.',
      at('требования к лицензиату'),
      'Установите тахограф, пройдите техосмотр и подайте снова.',
      ['vehicles.tachograph'],
    ),
    ground(
      'no-medical-checks',
      'Нет договора о медосмотрах водителей.',
      at('требования к лицензиату'),
      'Заключите договор и приложите его.',
      ['safety.medical', 'papers.medical-contract'],
    ),
    ground(
      'no-right-to-bus',
      'Право на автобус не подтвердилось.',
      at('требования к лицензиату'),
      'Зарегистрируйте договор аренды в Госавтоинспекции.',
      ['vehicles.right'],
    ),
    ground(
      'other',
      'Ространснадзор отказал по другой причине. Она названа в его решении.',
      licensing('статья 14'),
      'Прочитайте решение, устраните причину и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'bus-unknown',
      'Не хватает сведений об одном из автобусов. Пришлите документы на него.',
      licensing('статья 13'),
      ['bus-papers', 'medical-contract', 'inventory'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Запись в реестре лицензий и список автобусов',
    description: 'Ространснадзор записывает вас и каждый автобус в реестр. QR-код выписки можно возить с собой.',
    titles: {
      approval: 'Выписка из реестра лицензий на перевозки автобусами',
      refusal: 'Отказ в лицензии на перевозки автобусами',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на Госуслугах', 'в управлении Ространснадзора'],
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        amend: 'Добавить или убрать автобус, изменить данные',
        terminate: 'Закрыть лицензию',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'carriage',
        title: 'Кого и как возите',
        when: goesOn,
        fields: [
          choice(
            'change',
            'Что меняем',
            { add: 'Добавить автобусы', remove: 'Убрать автобусы', data: 'Изменить адрес, название или вид перевозок' },
            { when: { field: 'action.action', is: 'amend' } },
          ),
          text('data', 'Что именно изменилось', {
            when: { field: 'change', is: 'data' },
            hint: 'Например: новый адрес стоянки — Садовая, 12.',
            maxLength: 300,
          }),
          choices(
            'kinds',
            'Какие перевозки',
            {
              regular: 'По маршруту',
              ordered: ['По заказу', 'Экскурсии, свадьбы, дети.'],
              own: ['Для себя', 'Возите своих работников.'],
            },
            { when: { any: [applies, { field: 'change', is: 'data' }] } },
          ),
          paymentField,
        ],
      },
      vehiclesPage({
        title: 'Автобусы',
        lead: 'Для изменения назовите только те автобусы, которые добавляете или убираете.',
        item: 'Автобус',
        more: 'Добавить ещё один автобус',
        when: {
          all: [goesOn, { not: { field: 'carriage.change', is: 'data' } }],
        },
        fields: [
          vin(),
          choice('category', 'Категория', {
            m2: ['М2', 'До 5 тонн, например микроавтобус.'],
            m3: ['М3', 'Больше 5 тонн.'],
          }),
          choice('right', 'Чей автобус', { own: 'Наш', lease: 'В лизинге', rent: 'Арендован' }),
          yesno('tachograph', 'Стоит ли тахограф?', { hint: 'Прибор, который записывает время за рулём.' }),
        ],
      }),
      {
        kind: 'questions',
        id: 'safety',
        title: 'Безопасность перевозок',
        when: applies,
        fields: [
          text('name', 'Фамилия, имя и отчество ответственного за безопасность'),
          text('certificate', 'Номер его аттестации', { maxLength: 60 }),
          phone('phone', 'Телефон ответственного'),
          choice('medical', 'Кто осматривает водителей', { self: 'Сами, есть медкабинет', contract: 'По договору' }),
          text('medical-number', 'Номер договора и с кем он', { when: { field: 'medical', is: 'contract' } }),
          date('medical-until', 'До какого числа договор', { range: 'future', when: { field: 'medical', is: 'contract' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'depot',
        title: 'Где стоят автобусы',
        lead: 'Откуда они выходят на линию.',
        when: applies,
        fields: [address('address', 'Адрес стоянки')],
      },
      endingPage(
        'Почему закрываете лицензию',
        { stop: 'Больше не возим людей', sold: 'Автобусы проданы' },
        'Понимаю, что возить людей автобусом после этого нельзя',
      ),
      {
        ...papersPage([
          ifAny('bus-papers', 'Свидетельства о регистрации автобусов', {
            hint: 'Если автобуса нет в базе Госавтоинспекции.',
            maxFiles: 20,
          }),
          ifAny('medical-contract', 'Договор о медосмотрах водителей и проверке автобусов', { maxFiles: 5 }),
          ifAny('inventory', 'Опись документов', { hint: 'Список того, что приложили.' }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'лицензия на автобус',
    'лицензия пассажирские перевозки',
    'добавить автобус в лицензию',
    'лицензия вахта',
    'заказные перевозки лицензия',
    'микроавтобус лицензия',
    'возить людей на автобусе',
    'лицензия ространснадзора',
    'перевозка детей автобусом',
  ],
  notes:
    'Решает Ространснадзор; регион выдаёт карты маршрута и договоры. По прочитанному постановление № 1616 действовало до 01.09.2026: сменивший его акт не найден, это нужно сверить. Сроки, пошлины и определение автобуса — по памяти. Наш срок передачи — решение портала.',
});
