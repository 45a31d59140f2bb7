import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { goesOn } from '../pages/ending.ts';
import { forChild, forWhomPage } from '../pages/representative.ts';
import { choice, confirm, date, plateNumber, text } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 24.11.1995 № 181-ФЗ «О социальной защите инвалидов»';
const at = 'Федеральный закон № 181-ФЗ, статья 15';
const leaflet =
  'http://innoginsk.ru/novosti/socpodderzhka/kak-poluchit-razreshenie-dlya-parkovki-transportnogo-sredstva-na-mestah-dlya-invalidov';
const parks = goesOn;

export const disabledPersonParking = define({
  slug: 'disabled-person-parking',
  title: 'Бесплатная парковка на местах для инвалидов',
  official:
    'Размещение сведений о транспортном средстве, управляемом инвалидом или перевозящем инвалида, в федеральном реестре инвалидов',
  summary: 'Назовите номер машины, и её внесут в реестр. Бумажный знак не нужен: номер видно инспектору.',
  topic: 'transport',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('sfr', {
    deadline: term(1, 'working', 'Порядок ведения федерального реестра инвалидов'),
    grounds: { NO_DISABILITY: 'no-disability', OTHER_CAR: 'other-car', NO_PLATE: 'no-plate' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  registration: 'rule',
  law: [
    law(act, 'статья 15'),
    readLaw('Памятка о парковке для инвалидов', 'кому положено; сведения появляются за 15 минут', leaflet),
    readLaw(
      'Разъяснение Всероссийского общества инвалидов',
      'один человек — одна машина',
      'https://region53voi.ru/novosti-i-meropriyatiya/s-1-iyulya-2020-goda-prekrashhaetsya-vydacha-znaka-na-avtomobil-invalid.html',
    ),
  ],
  whoMay: 'Инвалиды I и II группы и дети-инвалиды. III группа — если трудно ходить. Машина может быть чужой, даже такси.',
  fit: fit(
    [
      asked('group', 'Какая группа инвалидности?', {
        first: 'I или II, или это ребёнок-инвалид',
        hard: 'III, ходить трудно',
        easy: 'III, ходить не трудно',
        none: 'Инвалидности нет',
      }),
      whether('other', 'За вами уже записана другая машина?'),
    ],
    [
      against(
        'group',
        ['easy', 'none'],
        'нужна группа инвалидности I, II или III с отметкой о ходьбе',
        'Федеральный закон № 181-ФЗ, статья 15',
      ),
      against('other', 'yes', 'за вами уже записана другая машина', 'Федеральный закон № 181-ФЗ, статья 15'),
    ],
  ),
  documents: [
    { name: 'Документ о том, что вы родитель или опекун', required: false, note: 'Для ребёнка, если родства нет в реестре.' },
  ],
  askedByUs: [
    { what: 'инвалидность и трудности с ходьбой', registry: 'Социальный фонд' },
    { what: 'номер и марка машины', registry: 'Госавтоинспекция' },
    { what: 'чей это ребёнок', registry: 'ЗАГС' },
  ],
  deadline: term(1, 'working', 'Порядок передачи сведений в федеральный реестр инвалидов'),
  otherDeadlines: [{ outcome: 'Запись через МФЦ или отделение фонда', ...term(1, 'working', at) }],
  intakeRefusal: [ground('bad-plate', 'В номере машины ошибка.', at, 'Перепишите номер с таблички и подайте снова.', ['car'])],
  refusal: [
    ground(
      'no-disability',
      'В реестре нет группы инвалидности или отметки о ходьбе.',
      at,
      'Обратитесь в бюро медико-социальной экспертизы: оно само передаст сведения.',
    ),
    ground(
      'other-car',
      'За вами уже записана другая машина.',
      at,
      'Подайте снова и выберите «Заменить машину»: действует только одна.',
      ['action.action'],
    ),
    ground(
      'no-plate',
      'Машины с таким номером нет в Госавтоинспекции.',
      at,
      'Проверьте номер. Новую машину сначала ставят на учёт.',
      ['car.plate'],
    ),
    ground(
      'other',
      'Социальный фонд отказал по другой причине. Она названа в его ответе.',
      at,
      'Прочитайте ответ и подайте снова.',
    ),
  ],
  askMore: [
    ask('parent', 'Мы не нашли в реестре, что это ваш ребёнок. Пришлите документ об этом.', at, ['parent-paper'], { days: 5 }),
  ],
  result: {
    name: 'Запись о машине в реестре инвалидов',
    description: 'Она появляется быстро, обычно в тот же час. Проверьте её перед поездкой в своём кабинете фонда.',
    titles: {
      approval: 'Решение о внесении машины в федеральный реестр инвалидов',
      refusal: 'Решение об отказе во внесении машины в федеральный реестр инвалидов',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'в отделении Социального фонда', 'на портале Госуслуг'],
  correction: correctionOf('Запись'),
  form: {
    pages: [
      actionPage({ issue: 'Записать машину', amend: 'Заменить машину', terminate: 'Убрать машину' }),
      applicantPage(),
      forWhomPage({ self: 'Для себя', child: 'Для своего ребёнка или подопечного' }),
      {
        kind: 'questions',
        id: 'car',
        title: 'Машина',
        lead: 'Можно записать и ту, на которой вас везут один раз.',
        when: parks,
        fields: [
          plateNumber(),
          text('make', 'Марка и модель', { hint: 'Например: Лада Гранта.' }),
          choice('whose', 'Чья машина', {
            own: 'Моя',
            relative: 'Родственника или знакомого',
            taxi: 'Такси',
            sharing: 'Каршеринг: взята напрокат по минутам',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'period',
        title: 'На какое время',
        when: parks,
        fields: [
          choice('how', 'Надолго ли', { always: 'Постоянно', days: 'На несколько дней', trip: 'На одну поездку' }),
          date('from', 'С какого дня', { range: 'future', when: { field: 'how', is: ['days', 'trip'] } }),
          text('from-time', 'С какого времени', {
            when: { field: 'how', is: 'trip' },
            maxLength: 10,
            hint: 'Например: 9:30.',
          }),
          date('until', 'По какой день', { range: 'future', when: { field: 'how', is: ['days', 'trip'] } }),
          text('until-time', 'До какого времени', {
            when: { field: 'how', is: 'trip' },
            maxLength: 10,
            hint: 'Например: 14:00.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'old-car',
        title: 'Какую машину убрать',
        when: { field: 'action.action', is: ['amend', 'terminate'] },
        fields: [plateNumber('Номер прежней машины'), confirm('sure', 'Понимаю, что ставить её на эти места будет нельзя')],
      },
      {
        ...papersPage([ifAny('parent-paper', 'Документ о том, что вы родитель или опекун')]),
        when: { all: [parks, forChild] },
      },
    ],
  },
  synonyms: [
    'парковка инвалид',
    'знак инвалид на машину',
    'внести машину в реестр инвалидов',
    'бесплатная парковка инвалида',
    'ФРИ автомобиль',
    'такси на место инвалида',
    'знак «Инвалид»',
    'парковочное разрешение инвалида',
    'место для инвалида у магазина',
    'жёлтый знак на стекло',
  ],
  notes:
    'На деле запись появляется за 15 минут (памятка 2020 года); один рабочий день — наименьший срок нашего счётчика. Решает Социальный фонд. В городах бывает ещё своё разрешение на платных парковках: сверить. Статья 15 названа по памяти.',
});
