import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { formerNamesPage } from '../pages/former-names.ts';
import { choice, count, date, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const veterans = 'Федеральный закон от 12.01.1995 № 5-ФЗ «О ветеранах», статья 7';
const order = 'Закон края о порядке присвоения звания «Ветеран труда»';
const first = { field: 'action.action', is: 'issue' };
const lost = { field: 'action.action', is: 'duplicate' };
const wartime = { field: 'basis', is: 'war' };

export const labourVeteran = define({
  slug: 'labour-veteran',
  title: 'Стать ветераном труда',
  official: 'Присвоение звания «Ветеран труда» и выдача удостоверения',
  summary: 'Звание дают за награду и долгий труд. С удостоверением можно просить выплату и льготы края.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 12.01.1995 № 5-ФЗ «О ветеранах»',
      'статья 7, пункт 1',
      'https://insumke.ru/date/2022/02/03/page/32',
    ),
    readLaw(
      'Приказ министерства социальной политики Красноярского края от 06.02.2023 № 41-Н (пример регламента)',
      'пункты 1 и 2',
      'https://base.garant.ru/406319963/53f89421bbdaf741eb2d1ecc4ddb4c33',
    ),
    law(order, 'порядок присвоения звания'),
  ],
  whoMay:
    'Награждённый орденом, медалью, почётным званием, грамотой Президента или знаком ведомства за 15 лет в отрасли. Стаж — от 25 лет у мужчин и от 20 лет у женщин. Начавшим работать детьми в войну хватит стажа: 40 лет мужчинам, 35 лет женщинам.',
  documents: [
    {
      name: 'Ваша фотография',
      required: true,
      note: 'Для удостоверения: 3 на 4 сантиметра, лицо прямо. Личность по ней не проверяют.',
    },
    { name: 'Наградные документы', required: false, note: 'Удостоверение к награде или выписка о вручении.' },
    { name: 'Трудовая книжка', required: false, note: 'Страницы о работе до 2020 года, если книжка бумажная.' },
  ],
  askedByUs: [
    { what: 'стаж', registry: 'Социальный фонд' },
    { what: 'паспорт и регистрация', registry: 'МВД' },
    { what: 'награда', registry: 'реестр ведомства, которое наградило' },
    { what: 'смена фамилии', registry: 'ЗАГС' },
  ],
  deadline: term(20, 'working', order),
  otherDeadlines: [
    { outcome: 'Удостоверение после решения', ...term(5, 'working', order, { from: 'documents-complete' }) },
    { outcome: 'Дубликат вместо потерянного', ...term(10, 'working', order) },
  ],
  intakeRefusal: [
    ground(
      'no-translation',
      'Наградной документ на другом языке, а перевода нет.',
      order,
      'Приложите перевод, заверенный нотариусом, и подайте снова.',
      ['papers.award-papers'],
    ),
    ground('no-photo', 'Фотография не подходит для удостоверения.', order, 'Сделайте новую: лицо прямо, светлый фон.', [
      'papers.photo',
    ]),
  ],
  refusal: [
    ground(
      'award-not-listed',
      'Эта награда не даёт права на звание.',
      veterans,
      'Узнайте у того, кто наградил, есть ли знак в перечне. Приложите положение о знаке и подайте снова.',
      ['award', 'papers.award-papers'],
    ),
    ground(
      'short-service',
      'Не хватает стажа.',
      veterans,
      'Запросите в архиве справку о работе: такая услуга есть на портале. Потом подайте снова.',
      ['service.years', 'papers.work-book'],
    ),
    ground(
      'short-in-branch',
      'Знак получен после 30 июня 2016 года, а в отрасли вы работали меньше 15 лет.',
      veterans,
      'Приложите документы о работе в отрасли и подайте снова.',
      ['service.branch-years', 'papers.work-book'],
    ),
    ground(
      'lives-elsewhere',
      'Вы не живёте в крае.',
      order,
      'Оформите регистрацию в крае или подайте там, где зарегистрированы.',
      ['home.address'],
    ),
  ],
  askMore: [
    ask(
      'award-unconfirmed',
      'Ведомство не подтвердило награду. Пришлите наградные документы или выписку о вручении.',
      order,
      ['award-papers'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Звание и удостоверение ветерана труда',
    description: 'Решение придёт в кабинет, удостоверение выдадут на руки. С ним можно подать на выплату и на льготы.',
    titles: {
      approval: 'Решение о присвоении звания «Ветеран труда»',
      refusal: 'Решение об отказе в присвоении звания «Ветеран труда»',
    },
  },
  delivery: ['agency', 'mfc-paper', 'cabinet'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Удостоверение'),
  form: {
    pages: [
      actionPage({ issue: 'Получить звание и удостоверение', duplicate: 'Получить дубликат удостоверения' }),
      applicantPage(),
      passportPage(),
      { ...homePage('Звание даёт тот край или область, где вы живёте.'), when: first },
      {
        kind: 'questions',
        id: 'award',
        title: 'За что вам положено звание',
        when: first,
        fields: [
          choice('basis', 'Что у вас есть', {
            state: 'Орден, медаль или почётное звание',
            president: 'Грамота или благодарность Президента',
            badge: 'Знак отличия ведомства',
            war: ['Труд в войну', 'Если начали работать до 18 лет в 1941–1945 годах.'],
          }),
          text('name', 'Как называется награда', { hint: 'Как в наградном документе.', when: { not: wartime } }),
          text('number', 'Номер наградного документа', { optional: true, maxLength: 60, when: { not: wartime } }),
          date('on', 'Когда наградили', { range: 'past', when: { not: wartime } }),
          text('by', 'Кто наградил', { hint: 'Например: Министерство путей сообщения.', when: { field: 'basis', is: 'badge' } }),
          date('work-began', 'Когда начали работать', { range: 'past', when: wartime }),
        ],
      },
      {
        kind: 'questions',
        id: 'service',
        title: 'Стаж',
        lead: 'Стаж после 2002 года мы знаем. Напишите общий, можно примерно.',
        when: first,
        fields: [
          count('years', 'Сколько лет вы работали всего', { min: 1, max: 80, unit: 'лет' }),
          count('branch-years', 'Сколько из них в той отрасли, за которую наградили', {
            min: 0,
            max: 80,
            unit: 'лет',
            when: { field: 'award.basis', is: 'badge' },
          }),
        ],
      },
      {
        ...formerNamesPage('Если награда или записи о работе на другую фамилию. Если нет, ничего не добавляйте.'),
        when: first,
      },
      formerDecisionPage('Прежнее удостоверение', {
        number: 'Номер удостоверения',
        hint: 'Серия и номер.',
        when: lost,
      }),
      {
        kind: 'questions',
        id: 'loss',
        title: 'Что случилось с удостоверением',
        when: lost,
        fields: [
          choice('why', 'Причина', { lost: 'Потерялось', stolen: 'Украли', worn: 'Испортилось', name: 'Сменилась фамилия' }),
        ],
      },
      papersPage([
        needed('photo', 'Ваша фотография', { hint: 'Светлый фон, лицо прямо.', types: ['jpg', 'png'], maxFiles: 1 }),
        ifAny('award-papers', 'Наградные документы', { maxFiles: 6, when: first }),
        ifAny('work-book', 'Трудовая книжка', { hint: 'Страницы о работе до 2020 года.', maxFiles: 10, when: first }),
      ]),
    ],
  },
  synonyms: [
    'ветеран труда',
    'корочка ветерана труда',
    'звание ветеран',
    'получить ветерана труда',
    'удостоверение ветерана труда',
    'льготы ветерану труда',
    'ведомственная награда',
    'потеряла удостоверение ветерана',
    'почётная грамота льготы',
  ],
  notes:
    'Условия прочитаны в законе; 20 рабочих дней, 5 и 10 дней — обычные для регионов, не проверены. Где забрать удостоверение, человек выбирает при отправке, поэтому в анкете этого вопроса нет. Выплата и компенсация просятся отдельно.',
});
