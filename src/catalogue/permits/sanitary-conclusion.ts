import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { address, choice, date, longtext, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';

const act = 'Федеральный закон от 30.03.1999 № 52-ФЗ «О санитарно-эпидемиологическом благополучии населения»';
const at = (article: string) => `Федеральный закон № 52-ФЗ, ${article}`;
const applies = { field: 'action.action', is: 'issue' };

export const sanitaryConclusion = define({
  slug: 'sanitary-conclusion',
  title: 'Санитарное заключение на помещение или проект',
  official: 'Выдача санитарно-эпидемиологических заключений',
  summary: 'Оно нужно для лицензии клинике, школе, аптеке. Сначала закажите платную экспертизу, а заключение по ней бесплатно.',
  topic: 'permits',
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'external',
  outside: decidedAt('rospotrebnadzor', {
    deadline: term(30, 'calendar', 'Административный регламент Роспотребнадзора', { from: 'documents-complete' }),
    grounds: { EXPERTISE_NEGATIVE: 'not-by-norms', OTHER_OBJECT: 'another-object', DATA_MISMATCH: 'data-differ' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 40 и 42'),
    readLaw(
      'Приказ Роспотребнадзора от 19.07.2007 № 224',
      'как проводят экспертизы',
      'https://onlineecology.com/doc/906233fa-7312-4186-bc08-806f7fba5103',
    ),
  ],
  whoMay:
    'Тот, кому заключение нужно для лицензии, или тот, кто утверждает проект: водозабор, санитарную зону, источник излучения.',
  documents: [
    {
      name: 'Экспертное заключение центра гигиены',
      required: true,
      note: 'Центр должен быть аккредитован. Нужно для нового заключения.',
    },
    { name: 'План помещений и режим работы', required: false, note: 'Если экспертиза их не описала.' },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'право на помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'аккредитация центра', registry: 'Росаккредитация' },
  ],
  deadline: term(2, 'working', 'регламент портала края'),
  otherDeadlines: [{ outcome: 'Экспертиза в центре гигиены', ...term(60, 'calendar', 'Приказ Роспотребнадзора № 224') }],
  intakeRefusal: [
    ground('old-expertise', 'Экспертное заключение устарело.', at('статья 42'), 'Закажите новую экспертизу и подайте снова.', [
      'expertise',
    ]),
    ground('no-work', 'Не указано, чем вы занимаетесь.', at('статья 40'), 'Назовите вид деятельности и подайте снова.', [
      'object.work',
    ]),
  ],
  refusal: [
    ground(
      'not-by-norms',
      'Экспертиза нашла нарушения санитарных норм.',
      at('статья 42'),
      'Устраните их по списку и закажите экспертизу снова.',
      ['papers.expert-paper'],
    ),
    ground(
      'another-object',
      'Экспертиза сделана для другого адреса или других работ.',
      at('статья 42'),
      'Закажите экспертизу для этого адреса.',
      ['where', 'object.work', 'expertise'],
    ),
    ground(
      'data-differ',
      'Сведения в заявлении не совпали с реестром организаций.',
      at('статья 42'),
      'Исправьте их в реестре или в заявлении.',
      ['organisation', 'entrepreneur'],
    ),
    ground(
      'other',
      'Роспотребнадзор отказал по другой причине. Её назовут в ответе.',
      at('статья 42'),
      'Прочитайте ответ, устраните причину и подайте снова.',
    ),
  ],
  askMore: [
    ask(
      'no-expertise',
      'Нет экспертного заключения, или его не прочитать. Пришлите его.',
      at('статья 42'),
      ['expert-paper', 'plan'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Санитарно-эпидемиологическое заключение',
    description: 'Электронное, с номером в общем реестре. Его подписывает Роспотребнадзор, бумагу дадут по просьбе.',
    titles: {
      approval: 'Санитарно-эпидемиологическое заключение',
      refusal: 'Отказ в санитарно-эпидемиологическом заключении',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['на Госуслугах', 'в любом МФЦ', 'в управлении Роспотребнадзора'],
  form: {
    pages: [
      actionPage({ issue: 'Получить заключение', duplicate: 'Получить его ещё раз' }),
      ...partiesPages(['entrepreneur', 'organisation', 'citizen']),
      formerDecisionPage('Прежнее заключение', {
        number: 'Номер заключения',
        hint: 'Его можно найти в реестре по названию организации.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'object',
        title: 'Для чего заключение',
        when: applies,
        fields: [
          choice('purpose', 'Для чего оно', {
            licence: 'Для лицензии',
            project: 'На проект',
            zone: ['На санитарную зону', 'Вокруг завода или водозабора.'],
            other: 'Для другого',
          }),
          text('purpose-else', 'Для чего именно', { when: { field: 'purpose', is: 'other' } }),
          choice('work', 'Чем занимаетесь', {
            medicine: 'Медицина',
            pharmacy: 'Аптека',
            education: 'Обучение детей или взрослых',
            camp: 'Детский лагерь',
            waste: 'Отходы',
            water: 'Вода: скважина, водопровод, пляж',
            radiation: 'Рентген и другие источники излучения',
            food: 'Еда',
            other: 'Другое',
          }),
          longtext('details', 'Какие именно работы', { hint: 'Например: стоматология, терапия; 2 кабинета.', maxLength: 1000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'where',
        title: 'Где это',
        when: applies,
        fields: [address('address', 'Адрес помещения или объекта')],
      },
      {
        kind: 'questions',
        id: 'expertise',
        title: 'Экспертиза',
        lead: 'Её делает аккредитованный центр гигиены по договору с вами.',
        when: applies,
        fields: [
          choice('centre', 'Кто её делал', {
            state: 'Центр гигиены и эпидемиологии в крае',
            other: 'Другой аккредитованный центр',
          }),
          text('centre-name', 'Название и ИНН центра', { when: { field: 'centre', is: 'other' }, maxLength: 300 }),
          text('number', 'Номер экспертного заключения', { maxLength: 60 }),
          date('on', 'Дата экспертного заключения', { range: 'past' }),
        ],
      },
      {
        ...papersPage([
          needed('expert-paper', 'Экспертное заключение центра гигиены', { maxFiles: 10 }),
          ifAny('plan', 'План помещений и режим работы', { hint: 'Если экспертиза их не описала.', maxFiles: 5 }),
        ]),
        when: applies,
      },
    ],
  },
  synonyms: [
    'сэз',
    'санитарное заключение',
    'санэпидзаключение',
    'заключение роспотребнадзора',
    'сэс заключение',
    'санэпидстанция разрешение',
    'для лицензии санитарное',
    'санитарно-защитная зона',
  ],
  notes:
    'Экспертиза платная и по прочитанному не дольше двух месяцев, само заключение бесплатно. Срок его выдачи — по памяти. Какие работы требуют заключения, говорит статья 40: по памяти. Наш срок передачи — решение портала.',
});
