import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { vehiclesPage } from '../pages/vehicles.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, count, date, inn, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 13.07.2015 № 220-ФЗ об организации регулярных перевозок пассажиров';
const at = (part: string) => `Федеральный закон № 220-ФЗ, ${part}`;
const does = (...is: string[]) => ({ field: 'action.action', is });
const together = { all: [does('issue'), { field: 'route.together', is: 'yes' }] };

export const routeMapCarrier = define({
  slug: 'route-map-carrier',
  title: 'Документы на автобусный маршрут',
  official:
    'Выдача свидетельства об осуществлении перевозок по маршруту регулярных перевозок и карты маршрута регулярных перевозок',
  summary: 'Свидетельство перевозчику и карта маршрута на каждый автобус. Нужны тому, кто выиграл конкурс.',
  topic: 'transport',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'transport',
  actions: ['issue', 'amend', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(act, 'глава 5 (свидетельство и карты маршрута)', 'https://docs.cntd.ru/document/463741311/titles/2D4OHL8'),
    readLaw(
      act,
      'статья 2, часть 6 (дубликат)',
      'https://consultant.ru/document/cons_doc_LAW_477827/176eab90b6c2f4a1275eebd4dc312054d157db14',
    ),
    readLaw(
      'Порядок оформления свидетельств и карт маршрута',
      'оформление и переоформление',
      'https://za-nas-zakon.ru/doc/приказ-от-13022023-85-министерство-транспорта-и-дорожного-хозяйства-свердловской-области/ (приказ другого региона)',
    ),
  ],
  whoMay: 'Перевозчик, который выиграл конкурс на маршрут между округами. Или тот, кому доверились участники товарищества.',
  documents: [
    { name: 'Расписание', required: true, note: 'Только для нового маршрута.' },
    { name: 'Договор простого товарищества', required: true, note: 'Если перевозчиков несколько.' },
    { name: 'Испорченная карта', required: false, note: 'Для дубликата. Если она потеряна, не нужна.' },
    authority,
  ],
  askedByUs: [
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'автобусы', registry: 'Госавтоинспекция' },
    { what: 'лицензия на перевозку пассажиров', registry: 'Ространснадзор' },
    { what: 'маршрут и итог конкурса', registry: 'реестр маршрутов' },
  ],
  deadline: term(10, 'calendar', at('глава 5')),
  otherDeadlines: [
    { outcome: 'Переоформить свидетельство и карту', ...term(5, 'calendar', at('глава 5')) },
    { outcome: 'Дубликат', ...term(5, 'calendar', at('статья 2, часть 6')) },
  ],
  intakeRefusal: [
    ground('no-bus', 'Не названы автобусы.', at('глава 5'), 'Внесите каждый автобус и подайте снова.', ['vehicles']),
    ground('form', 'В заявлении не хватает сведений о маршруте.', at('глава 5'), 'Допишите номер маршрута и итог конкурса.', [
      'route',
    ]),
  ],
  refusal: [
    ground(
      'not-winner',
      'Конкурс на этот маршрут выиграли не вы.',
      at('глава 5'),
      'Участвуйте в следующем конкурсе. Можно попросить министерство объявить его.',
      ['route'],
    ),
    ground(
      'wrong-bus',
      'Автобус не подходит этому маршруту.',
      at('глава 5'),
      'Замените его на автобус нужного класса: класс записан в реестре маршрутов.',
      ['vehicles'],
    ),
    ground(
      'licence',
      'Ваша лицензия на перевозку приостановлена.',
      at('глава 5'),
      'Исправьте нарушение и дождитесь отметки Ространснадзора. Потом подайте снова.',
    ),
    ground(
      'card-is-fine',
      'Прежняя карта цела, дубликат не нужен.',
      at('статья 2, часть 6'),
      'Сдайте испорченную карту или сообщите, что она потеряна.',
      ['lost'],
    ),
  ],
  askMore: [
    ask('buses', 'Названы не все автобусы: по конкурсу их больше. Пришлите список остальных.', at('глава 5'), ['buses-list'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Свидетельство и карты маршрута',
    description: 'Свидетельство — на маршрут, карта — на каждый автобус. Карту водитель возит с собой.',
    titles: {
      approval: 'Решение о выдаче свидетельства и карт маршрута регулярных перевозок',
      refusal: 'Решение об отказе в выдаче свидетельства и карт маршрута регулярных перевозок',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в министерстве транспорта края'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить свидетельство и карты',
        amend: 'Заменить автобус или данные',
        duplicate: 'Получить дубликат',
        terminate: 'Отказаться от маршрута',
      }),
      applicantPage({ lead: 'Данные того, кто подаёт. О перевозчике спросим дальше.' }),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      {
        kind: 'questions',
        id: 'route',
        title: 'Маршрут',
        fields: [
          text('number', 'Номер маршрута', { maxLength: 20, hint: 'Например: 104.' }),
          text('name', 'Откуда и куда', { hint: 'Например: Светлоозёрск — Борозёрье.' }),
          text('contest', 'Номер протокола конкурса', { when: does('issue'), maxLength: 60 }),
          date('contest-on', 'Дата протокола', { when: does('issue'), range: 'past' }),
          yesno('together', 'Вас несколько, по договору простого товарищества?', { when: does('issue') }),
        ],
      },
      formerDecisionPage('Прежнее свидетельство', {
        number: 'Серия и номер свидетельства',
        hint: 'Они напечатаны вверху.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменилось',
        when: does('amend'),
        fields: [
          choice('what', 'Что заменить', {
            bus: 'Автобус',
            owner: 'Название, имя или адрес перевозчика',
            partners: 'Участников товарищества',
            route: 'Остановки или расписание',
          }),
          longtext('how', 'Как было и как стало', { maxLength: 1000 }),
        ],
      },
      vehiclesPage({
        title: 'Автобусы',
        lead: 'Внесите каждый автобус, которому нужна карта.',
        item: 'Автобус',
        more: 'Добавить ещё один автобус',
        max: 100,
        when: { any: [does('issue'), { all: [does('amend'), { field: 'change.what', is: 'bus' }] }] },
        fields: [
          choice('class', 'Класс', {
            xs: 'Особо малый: до 5 метров',
            s: 'Малый: от 5 до 7,5 метра',
            m: 'Средний: от 7,5 до 10 метров',
            l: 'Большой: от 10 до 16 метров',
            xl: 'Особо большой: длиннее 16 метров',
          }),
          count('seats', 'Сколько мест', { min: 1, max: 300 }),
          choice('access', 'Может ли войти человек на коляске', {
            floor: 'Да, низкий пол',
            lift: 'Да, есть подъёмник или пандус',
            no: 'Нет',
          }),
        ],
      }),
      {
        kind: 'repeat',
        id: 'partners',
        title: 'Участники товарищества',
        when: together,
        min: 1,
        max: 20,
        itemTitle: 'Участник',
        addLabel: 'Добавить ещё одного участника',
        nameBy: ['name'],
        fields: [text('name', 'Название или фамилия, имя и отчество'), inn('inn', 'ИНН', { of: 'any', hint: '10 или 12 цифр.' })],
      },
      {
        kind: 'questions',
        id: 'lost',
        title: 'Почему нужен дубликат',
        when: does('duplicate'),
        fields: [
          choice('what', 'Чего не стало', { certificate: 'Свидетельства', card: 'Карты маршрута' }),
          text('plate', 'Номер автобуса', { when: { field: 'what', is: 'card' }, maxLength: 20 }),
          choice('why', 'Что случилось', { lost: 'Потеряно', stolen: 'Украдено', worn: 'Испорчено' }),
        ],
      },
      endingPage(
        'Отказ от маршрута',
        { unprofitable: 'Не окупается', 'no-buses': 'Нет автобусов или водителей', closed: 'Закрываю дело' },
        'Понимаю, что возить нужно до дня, который назовёт министерство',
      ),
      papersPage([
        needed('timetable', 'Расписание', { when: does('issue'), types: ['pdf', 'jpg', 'png'] }),
        needed('partnership', 'Договор простого товарищества', { when: together }),
        ifAny('buses-list', 'Список автобусов', { when: goesOn, hint: 'Если их много.' }),
        ifAny('worn-card', 'Испорченная карта', { when: does('duplicate') }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'карта маршрута',
    'свидетельство на маршрут',
    'документы на автобусный маршрут',
    'переоформить маршрут',
    'замена автобуса на маршруте',
    'дубликат карты маршрута',
    'маршрутка документы',
    'возить пассажиров на автобусе',
    'регулярные перевозки',
  ],
  notes:
    'Сроки в днях — по памяти: в законе № 220-ФЗ они не прочитаны. Маршрут внутри округа или города ведёт администрация, край — только между округами. Порядок дубликата 2024 года относится к межрегиональным маршрутам. Длины по классам автобусов — по памяти. Источник называет квалифицированную подпись; требование закона не сверено.',
});
