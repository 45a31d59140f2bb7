import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const act =
  'Федеральный закон от 22.12.2008 № 262-ФЗ «Об обеспечении доступа к информации о деятельности судов в Российской Федерации»';
const opened = 'Федеральный закон № 262-ФЗ, статья 15';
const request = 'Федеральный закон № 262-ФЗ, статья 18';

export const courtCaseInfo = define({
  slug: 'court-case-info',
  title: 'Узнать о судебном деле',
  official: 'Предоставление информации о деятельности судов',
  summary: 'Есть ли дело, на какой оно стадии, когда заседание, что решил суд. Отвечает суд.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('courts', {
    deadline: term(30, 'calendar', request),
    grounds: { CLOSED: 'closed-case', NOT_FOUND: 'no-card-yet', WRONG_COURT: 'wrong-court' },
    otherGround: 'other',
  }),
  department: 'exchange',
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [
    readLaw(act, 'статья 15', 'https://instruka.ru/instrukcziya-po-obezlichivaniyu-sudebnyh-aktov (номер статьи по памяти)'),
    law(act, 'статья 18'),
  ],
  whoMay: 'Любой — об открытых делах. Всё дело целиком видит только тот, кто в нём участвует.',
  documents: [
    { name: 'Повестка или письмо из суда', required: false, note: 'На нём есть номер дела.' },
    { name: 'Доверенность', required: false, note: 'Если спрашиваете за участника дела.' },
  ],
  askedByUs: [
    { what: 'карточка дела и решение', registry: 'суды' },
    { what: 'взыскание по решению', registry: 'судебные приставы' },
  ],
  deadline: term(1, 'working', request),
  otherDeadlines: [{ outcome: 'Текст решения выкладывают после дня решения', ...term(30, 'calendar', opened) }],
  registration: 'rule',
  intakeRefusal: [
    ground(
      'nothing-to-look-for',
      'По ответам дело не найти.',
      request,
      'Назовите участника с годом рождения или номер дела и подайте снова.',
      ['case'],
    ),
  ],
  refusal: [
    ground('closed-case', 'Дело закрытое: о семье, ребёнке или тайне.', opened, 'Участник дела узнает всё в суде с паспортом.'),
    ground(
      'no-card-yet',
      'Карточки дела ещё нет.',
      opened,
      'Подайте через два дня: карточку заводят к следующему рабочему дню.',
      ['case'],
    ),
    ground(
      'wrong-court',
      'В этом суде такого дела нет.',
      request,
      'Поищите в другом: споры фирм ведёт арбитраж, малые споры — мировой судья.',
      ['court'],
    ),
    ground('other', 'Суд отказал по другой причине и назвал её.', request, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('many-people', 'Людей с таким именем много. Пришлите повестку или другую бумагу из суда.', request, ['summons'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Ответ суда о деле',
    description: 'Список дел, стадия и день заседания. Решение — без имён и адресов.',
    titles: { approval: 'Ответ суда о деле', refusal: 'Отказ суда в сведениях о деле' },
  },
  delivery: ['cabinet'],
  elsewhere: ['на сайте суда', 'в самом суде'],
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'court',
        title: 'Какой суд',
        fields: [
          choice('kind', 'Где дело', {
            magistrate: ['У мирового судьи', 'Развод без детей, малые долги, приказы.'],
            district: ['В районном или городском суде', 'Жильё, дети, работа, большие долги.'],
            regional: 'В краевом суде',
            commercial: ['В арбитраже', 'Споры фирм, банкротство.'],
            unknown: 'Не знаю',
          }),
          text('name', 'Какой именно суд', { optional: true, hint: 'Например: Чистореченский районный суд.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'case',
        title: 'Что о деле известно',
        fields: [
          choice('by', 'Как искать', { number: 'По номеру дела', person: 'По участнику' }),
          text('number', 'Номер дела', { maxLength: 60, hint: 'Например: 2-415/2026.', when: { field: 'by', is: 'number' } }),
          text('party', 'Имя человека или название и ИНН фирмы', {
            maxLength: 300,
            when: { field: 'by', is: 'person' },
          }),
          date('from', 'Искать с какого дня', { range: 'past', optional: true }),
          date('to', 'По какой день', { range: 'past', optional: true }),
          choice('role', 'Кто вы в этом деле', { party: 'Участник', kin: 'Родственник участника', none: 'Никто' }),
        ],
      },
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Что хотите узнать',
        fields: [
          choices('what', 'Что хотите узнать', {
            exists: 'Есть ли дело',
            stage: 'Что происходит сейчас',
            hearing: 'Когда заседание',
            decision: 'Что решил суд',
            bailiffs: 'Взыскивают ли по нему деньги',
          }),
          yesno('follow', 'Хотите следить за делом?', { hint: 'Тогда в ответе суда будет ссылка на карточку дела.' }),
        ],
      },
      papersPage([ifAny('summons', 'Повестка или письмо из суда'), ifAny('authority', 'Доверенность')]),
    ],
  },
  synonyms: [
    'мои суды',
    'гас правосудие',
    'узнать номер дела',
    'есть ли на меня суд',
    'решение суда найти',
    'дата суда',
    'мой арбитр',
    'суд узнать',
    'когда заседание',
  ],
  notes:
    'Открытые карточки ищутся за минуты; 30 дней — письменный запрос по статье 18 (по памяти). Прочитано: тексты судов выкладывают за месяц, арбитраж — на следующий день, карточку обновляют за рабочий день (legalj.ru). Номера статей не сверены.',
});
