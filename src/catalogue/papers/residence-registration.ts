import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { address, choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';

const act = 'Закон РФ от 25.06.1993 № 5242-1 о свободе передвижения';
const rules = 'Постановление Правительства РФ от 17.07.1995 № 713';
const source = 'https://tramitador.org/gu/service/271410 (карточка услуги муниципального каталога)';
const at = (part: string) => `${rules}, ${part}`;
const does = (...is: string[]) => ({ field: 'action.action', is });
const arrives = does('issue');
const notOwner = { all: [arrives, { not: { field: 'home-right.right', is: 'own' } }] };

export const residenceRegistration = define({
  slug: 'residence-registration',
  title: 'Зарегистрироваться по месту жительства',
  official: 'Регистрационный учёт граждан РФ по месту жительства и месту пребывания',
  summary: 'Прописка, временная регистрация или выписка. Заявление — здесь, в МВД придёте один раз с паспортом.',
  topic: 'papers',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('mvd', {
    deadline: term(3, 'working', 'Регламент МВД о регистрационном учёте', { from: 'documents-complete', source }),
    grounds: { NO_CONSENT: 'no-consent', NOT_DWELLING: 'not-dwelling', FALSE_DATA: 'false-paper', NOT_SHOWN: 'did-not-come' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'terminate', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 3 и 6'),
    readLaw(
      rules,
      'правила регистрации и снятия с учёта',
      'https://sudmos.ru/stati/prochie-zhilishhnye-voprosy/kakov-poryadok-polucheniya-spravki-o-sostave-semi',
    ),
    readLaw('Сообщение МВД о регистрационном учёте', 'семь дней со дня переезда', 'https://de-ure.ru/36-d1'),
  ],
  whoMay: 'Каждый с 14 лет, детей младше записывают родители. Если жильё не ваше, нужно согласие хозяина.',
  documents: [
    { name: 'Согласие хозяина жилья', required: false, note: 'Если жильё не ваше. Хозяин может прийти и подписать в МВД.' },
    { name: 'Договор о жилье', required: false, note: 'Если жильё не ваше и договора нет в реестре недвижимости.' },
  ],
  askedByUs: [
    { what: 'право на жильё', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваш паспорт и прежний адрес', registry: 'МВД' },
    { what: 'рождение ребёнка', registry: 'ЗАГС' },
    { what: 'адрес дома', registry: 'реестр адресов' },
  ],
  deadline: term(1, 'working', 'Порядок передачи заявлений в МВД'),
  otherDeadlines: [
    { outcome: 'Если МВД запрашивает документы само', ...term(8, 'working', 'Регламент МВД о регистрационном учёте') },
  ],
  intakeRefusal: [
    ground('passport', 'Паспорт недействителен.', at('приём заявления'), 'Сначала замените паспорт. Потом подайте снова.', [
      'passport',
    ]),
    ground('no-owner', 'Не указан хозяин жилья.', at('приём заявления'), 'Назовите хозяина или приложите его согласие.', [
      'home-right',
      'papers.owner-consent',
    ]),
  ],
  refusal: [
    ground(
      'no-consent',
      'Хозяин против, или права на жильё нет.',
      at('отказ'),
      'Договоритесь с ним. Или зарегистрируйтесь временно по другому адресу.',
      ['home-right', 'papers.owner-consent'],
    ),
    ground(
      'not-dwelling',
      'Помещение нежилое, или дом аварийный.',
      at('отказ'),
      'Нужен другой адрес. Измените его и подайте снова.',
      ['new-home'],
    ),
    ground('false-paper', 'Сведения в документах неверные.', at('отказ'), 'Исправьте их и подайте снова.', [
      'papers',
      'home-right',
    ]),
    ground('did-not-come', 'Вы не пришли в МВД с паспортом.', at('отказ'), 'Подайте снова и выберите удобный день.', ['visit']),
    ground(
      'other',
      'МВД отказало по другой причине. Она названа в ответе.',
      at('отказ'),
      'Прочитайте ответ, исправьте, что нужно, и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'owner',
      'Нужно согласие хозяина жилья. Пришлите его, или пусть хозяин придёт с вами.',
      at('приём заявления'),
      ['owner-consent'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Запись о регистрации',
    description: 'Взрослому — отметка в паспорте или запись в реестре. Ребёнку до 14 лет — свидетельство.',
    titles: { approval: 'Свидетельство о регистрации', refusal: 'Отказ в регистрационном учёте' },
  },
  delivery: ['agency', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'в отделе МВД по вопросам миграции'],
  form: {
    pages: [
      actionPage({ issue: 'Зарегистрироваться', terminate: 'Сняться с учёта', duplicate: 'Получить свидетельство ещё раз' }),
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'kind',
        title: 'Какая регистрация',
        fields: [
          choice('kind', 'Постоянная или временная', {
            permanent: ['По месту жительства', 'Постоянная, прописка.'],
            stay: ['По месту пребывания', 'Временная.'],
          }),
          date('from', 'С какого дня временная', { when: { field: 'kind', is: 'stay' } }),
          date('until', 'По какой день', { range: 'future', when: { all: [arrives, { field: 'kind', is: 'stay' }] } }),
          yesno('children', 'Вместе с вами дети до 14 лет?'),
        ],
      },
      {
        kind: 'questions',
        id: 'new-home',
        title: 'Новый адрес',
        when: arrives,
        fields: [
          address('address', 'Где будете жить'),
          date('since', 'Когда переехали', { range: 'past', hint: 'Подать заявление нужно в течение семи дней после переезда.' }),
          yesno('leave', 'Снять вас с учёта по старому адресу?', { when: { field: 'kind.kind', is: 'permanent' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'home-right',
        title: 'Чьё это жильё',
        when: arrives,
        fields: [
          choice('right', 'На каком основании живёте', {
            own: 'Жильё моё',
            relative: 'Жильё родственника',
            rent: 'Снимаю',
            social: 'Социальный найм',
            other: 'Другое',
          }),
          text('other', 'Какое основание', { when: { field: 'right', is: 'other' } }),
          text('owner', 'Как зовут хозяина', {
            when: { not: { field: 'right', is: 'own' } },
            hint: 'Фамилия, имя и отчество. Или название организации.',
          }),
          choice(
            'consent',
            'Как хозяин даст согласие',
            { come: 'Придёт со мной в МВД', online: 'Подтвердит на Госуслугах', paper: 'Подписал бумагу' },
            { when: { not: { field: 'right', is: 'own' } } },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'old-home',
        title: 'Адрес, о котором речь',
        when: does('terminate', 'duplicate'),
        fields: [
          address('address', 'Адрес регистрации', { prefill: 'address' }),
          choice(
            'why',
            'Почему снимаетесь',
            { moved: 'Переезжаю', abroad: 'Уезжаю из страны', sold: 'Жильё продано', other: 'Другое' },
            { when: does('terminate') },
          ),
        ],
      },
      {
        ...childrenPage({ lead: 'Назовите детей до 14 лет, которых записываете вместе с собой.' }),
        when: { field: 'kind.children', is: 'yes' },
      },
      {
        kind: 'questions',
        id: 'visit',
        title: 'Когда придёте в МВД',
        lead: 'Позвоним и назначим время. Возьмите паспорт.',
        fields: [
          choice('where', 'Куда удобнее', { mvd: 'В отдел МВД', mfc: 'В МФЦ' }),
          text('town', 'Город или село', { maxLength: 100 }),
          choice('when', 'Когда удобнее', { morning: 'Утром', day: 'Днём', evening: 'Вечером', saturday: 'В субботу' }),
        ],
      },
      {
        ...papersPage([
          needed('owner-consent', 'Согласие хозяина жилья', {
            when: { all: [notOwner, { field: 'home-right.consent', is: 'paper' }] },
          }),
          ifAny('tenancy', 'Договор о жилье', { when: notOwner, hint: 'Если его нет в реестре недвижимости.' }),
        ]),
        when: notOwner,
      },
    ],
  },
  synonyms: [
    'прописка',
    'регистрация по месту жительства',
    'временная регистрация',
    'прописаться',
    'снять с регистрации',
    'выписаться из квартиры',
    'прописать ребёнка',
    'регистрация по месту пребывания',
    'прописать в квартиру',
    'вписать в квартиру',
    'прописать жену',
  ],
  notes:
    '3 рабочих дня прочитаны в карточке муниципального каталога, 7 дней на подачу — в сообщении МВД. 8 рабочих дней при запросах подтверждены слабо. Что отметка в паспорте с 2021 года необязательна, — по памяти. Без регистрации можно жить до 90 дней: прочитано там же. Время приёма назначает МВД, форма берёт пожелание.',
});
