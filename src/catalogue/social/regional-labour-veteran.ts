import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { choice, choices, count, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Закон края о звании «Ветеран труда края»';
const first = { field: 'action.action', is: 'issue' };
const again = { field: 'action.action', is: 'duplicate' };

export const regionalLabourVeteran = define({
  slug: 'regional-labour-veteran',
  title: 'Стать ветераном труда края',
  official: 'Присвоение звания «Ветеран труда субъекта Российской Федерации»',
  summary: 'Краевое звание — для тех, кто долго работал в крае. Федеральная награда для него не нужна.',
  topic: 'social',
  onlyHere: true,
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'условия и порядок присвоения звания'),
    readLaw(
      'Закон Забайкальского края от 26.12.2008 № 90-ЗЗК о званиях «Ветеран труда» и «Ветеран труда Забайкальского края» (пример)',
      'статья 1 и далее',
      'https://france-jus.ru/11427-zakon-zabajkalskogo-kraya-o-veteranah-truda/',
    ),
  ],
  whoMay:
    'Житель края с большим стажем. Обычно это 40 лет у мужчин и 35 у женщин, из них половина — в крае. Точные числа задаёт закон края.',
  documents: [
    { name: 'Фотография для удостоверения', required: true, note: 'Светлый фон, лицо прямо. Личность по ней не проверяют.' },
    { name: 'Трудовая книжка', required: false, note: 'Страницы о работе до 2020 года.' },
    { name: 'Документы о работе по договорам или в колхозе', required: false },
    { name: 'Награды края', required: false, note: 'Если они есть.' },
  ],
  askedByUs: [
    { what: 'стаж и места работы', registry: 'Социальный фонд' },
    { what: 'регистрация в крае', registry: 'МВД' },
    { what: 'награды края', registry: 'Аппарат Правительства края' },
    { what: 'брак и смена фамилии', registry: 'ЗАГС' },
  ],
  deadline: term(30, 'working', act),
  otherDeadlines: [
    { outcome: 'Удостоверение после решения', ...term(10, 'working', act, { from: 'documents-complete' }) },
    { outcome: 'Сообщение о решении', ...term(3, 'working', act, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('no-portrait', 'Нет фотографии, или она не подходит.', act, 'Сделайте новую на светлом фоне и подайте снова.', [
      'papers.portrait',
    ]),
    ground('unreadable', 'Снимки документов не читаются.', act, 'Снимите страницы при хорошем свете и подайте снова.', [
      'papers.work-record',
      'papers.contracts',
    ]),
  ],
  refusal: [
    ground(
      'short-total',
      'Общего стажа не хватает.',
      act,
      'Возьмите справку в архиве или подтвердите стаж через суд. Потом подайте снова.',
      ['work.total', 'papers.work-record'],
    ),
    ground(
      'short-here',
      'В крае вы работали меньше нужного.',
      act,
      'Добавьте перерывы: службу, уход за детьми. Закон может их засчитать.',
      ['work.here', 'breaks'],
    ),
    ground(
      'federal-title',
      'У вас уже есть звание «Ветеран труда».',
      act,
      'Льготы по двум званиям не складываются. Пользуйтесь тем, что есть, или откажитесь от него.',
      ['titles.has'],
    ),
    ground(
      'left-region',
      'Вы больше не живёте в крае.',
      act,
      'Узнайте о званиях там, где живёте теперь. Краевое звание действует только в крае.',
      ['home.address'],
    ),
  ],
  askMore: [
    ask(
      'old-service',
      'Стаж до 1991 года не подтвердился. Пришлите трудовую книжку или справку архива.',
      act,
      ['work-record', 'contracts'],
      { days: 30, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Звание и удостоверение ветерана труда края',
    description: 'Решение придёт в кабинет, удостоверение выдадут на руки. Оно действует в нашем крае.',
    titles: {
      approval: 'Решение о присвоении звания «Ветеран труда края»',
      refusal: 'Решение об отказе в присвоении звания «Ветеран труда края»',
    },
  },
  delivery: ['agency', 'mfc-paper', 'cabinet'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Удостоверение'),
  form: {
    pages: [
      actionPage({ issue: 'Получить краевое звание', duplicate: 'Получить новое удостоверение вместо прежнего' }),
      applicantPage(),
      passportPage(),
      { ...homePage('Краевое звание дают тем, кто живёт в крае.'), when: first },
      {
        kind: 'questions',
        id: 'titles',
        title: 'Звания и награды',
        when: first,
        fields: [
          choice('has', 'Есть ли у вас уже звание', {
            none: 'Нет',
            federal: 'Да, «Ветеран труда»',
            other: 'Да, звание другого края или области',
          }),
          choices(
            'awards',
            'Чем вас награждали в крае',
            { governor: 'Награда Губернатора', parliament: 'Грамота краевого собрания', ministry: 'Награда министерства края' },
            { optional: true, hint: 'Если наград нет, ничего не отмечайте.' },
          ),
          text('award-names', 'Названия и годы наград', { optional: true, maxLength: 500 }),
        ],
      },
      {
        kind: 'questions',
        id: 'work',
        title: 'Сколько вы работали',
        when: first,
        fields: [
          count('total', 'Общий стаж', { min: 1, max: 80, unit: 'лет' }),
          count('here', 'Сколько из них в нашем крае', { min: 0, max: 80, unit: 'лет' }),
          yesno('collective', 'Работали в колхозе или по договорам без трудовой книжки?'),
        ],
      },
      {
        kind: 'repeat',
        id: 'breaks',
        title: 'Перерывы и служба',
        lead: 'Армия, уход за ребёнком или больным, учёба. Если таких лет не было, ничего не добавляйте.',
        when: first,
        min: 0,
        max: 10,
        itemTitle: 'Перерыв',
        addLabel: 'Добавить ещё один перерыв',
        nameBy: ['what'],
        fields: [
          choice('what', 'Что это было', {
            army: 'Служба в армии',
            child: 'Уход за ребёнком',
            care: 'Уход за больным или пожилым',
            study: 'Учёба',
            else: 'Другое',
          }),
          date('from', 'С какого дня', { range: 'past' }),
          date('till', 'По какой день', { range: 'past' }),
        ],
      },
      formerDecisionPage('Прежнее удостоверение', {
        number: 'Номер краевого удостоверения',
        when: again,
      }),
      {
        kind: 'questions',
        id: 'replacement',
        title: 'Почему нужно новое удостоверение',
        when: again,
        fields: [
          choice('why', 'Что случилось', {
            lost: 'Потеряно или украдено',
            spoilt: 'Испорчено',
            surname: 'Изменились фамилия или имя',
          }),
        ],
      },
      papersPage([
        needed('portrait', 'Фотография для удостоверения', { types: ['jpg', 'png'], maxFiles: 1 }),
        ifAny('work-record', 'Трудовая книжка', { hint: 'Страницы о работе до 2020 года.', maxFiles: 10, when: first }),
        ifAny('contracts', 'Документы о работе по договорам или в колхозе', {
          maxFiles: 6,
          when: { all: [first, { field: 'work.collective', is: 'yes' }] },
        }),
        ifAny('regional-awards', 'Награды края', { maxFiles: 6, when: first }),
      ]),
    ],
  },
  synonyms: [
    'ветеран края',
    'ветеран труда области',
    'краевой ветеран',
    'звание ветеран края без наград',
    'стаж 40 лет звание',
    'краевые льготы',
    'ветеран без награды',
    'большой стаж льготы',
  ],
  notes:
    'Пороги, доля местного стажа и выплаты зависят от региона; часть регионов звание больше не присваивает. Закон Забайкалья прочитан только как пример. Где забрать удостоверение, выбирают при отправке.',
});
