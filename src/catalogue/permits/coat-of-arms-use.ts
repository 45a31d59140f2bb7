import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { choice, choices, confirm, count, date, longtext, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Закон края о гербе и флаге';
const order = 'Порядок использования герба и флага края';
const applies = { field: 'action.action', is: 'issue' };
const prints = { field: 'action.action', is: ['issue', 'renew'] };

export const coatOfArmsUse = define({
  slug: 'coat-of-arms-use',
  title: 'Использовать герб или флаг края',
  official: 'Выдача разрешения на использование изображения герба (флага) края',
  summary: 'Нужно, чтобы поставить герб края на товар, упаковку, сайт или вывеску. Герб своего города разрешает город.',
  topic: 'permits',
  onlyHere: true,
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'region',
  department: 'government',
  actions: ['issue', 'renew', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'порядок использования'),
    readLaw(
      'Порядок предоставления права на герб (пример: Ивановская область, № 119-УГ)',
      'целиком',
      'https://base.garant.ru/28341344/f7ee959fd36b5699076b35abf4f52c5c',
    ),
    readLaw(
      'Порядок коммерческого использования символов (пример: Астраханская область)',
      'пункты 2.2–2.3',
      'https://docs.cntd.ru/document/906901752/titles/FVE5EF',
    ),
  ],
  whoMay: 'Предприниматель, организация, а для сувениров и любой человек. Органам власти разрешение не нужно.',
  documents: [
    { name: 'Цветные эскизы изделий', required: true, note: 'Только для нового разрешения.' },
    { name: 'Доказательство, что нарушение исправлено', required: false, note: 'Если прежнее разрешение нарушали.' },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'ваш паспорт', registry: 'МВД' },
  ],
  deadline: term(30, 'calendar', order),
  intakeRefusal: [
    ground('no-sketches', 'Нет эскизов.', order, 'Приложите цветные эскизы и подайте снова.', ['papers.sketches']),
    ground(
      'another-arms',
      'На эскизах герб другого края или города.',
      order,
      'Спросите разрешения там. Герб города разрешает его администрация.',
      ['papers.sketches'],
    ),
  ],
  refusal: [
    ground(
      'distorted',
      'Герб искажён или стоит рядом с рекламой алкоголя и табака.',
      act,
      'Исправьте рисунок по замечаниям и подайте снова.',
      ['papers.sketches', 'use.part'],
    ),
    ground(
      'looks-official',
      'Покупатель подумает, что товар выпускает государство.',
      act,
      'Уберите слово «официальный» и напишите, чей это товар.',
      ['products'],
    ),
    ground('broken-before', 'Вы нарушали прежнее разрешение.', order, 'Исправьте нарушение и приложите доказательство.', [
      'papers.mended',
    ]),
  ],
  askMore: [
    ask('print-run', 'Непонятно, что за изделие или сколько их. Пришлите эскиз с пояснением.', order, ['sketches', 'mended'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Разрешение на герб или флаг',
    description: 'Обычно на 5 лет. Вместе с ним придёт точный рисунок для печати.',
    titles: {
      approval: 'Разрешение на использование герба (флага) края',
      refusal: 'Решение об отказе в использовании герба (флага) края',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в Аппарате Правительства края'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить разрешение',
        renew: 'Продлить разрешение',
        duplicate: 'Получить разрешение ещё раз',
        terminate: 'Отказаться от разрешения',
      }),
      ...partiesPages(['entrepreneur', 'organisation', 'citizen']),
      formerDecisionPage('Разрешение, которое у вас есть', {
        number: 'Номер разрешения',
        hint: 'Он на первой странице.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'use',
        title: 'Как используете герб',
        when: applies,
        fields: [
          choice('symbol', 'Что нужно', { arms: 'Герб', flag: 'Флаг', both: 'Герб и флаг' }),
          choice('part', 'Целиком или часть', { whole: 'Целиком', part: ['Только часть', 'Например, один щит без короны.'] }),
          longtext('purpose', 'Зачем он вам', { hint: 'Например: печатаем магниты для туристов.', maxLength: 1000 }),
          choices('where', 'Где он будет', {
            goods: 'На товаре',
            pack: 'На упаковке',
            site: 'На сайте',
            sign: 'На вывеске',
            ad: 'В рекламе',
            other: 'В другом месте',
          }),
          text('where-else', 'Где именно', { when: { field: 'where', is: 'other' } }),
          confirm('clean', 'Рядом не будет рекламы алкоголя и табака'),
        ],
      },
      {
        kind: 'repeat',
        id: 'products',
        title: 'Изделия',
        lead: 'Назовите каждое. Для сайта и вывески тоже: «Сайт», «Вывеска».',
        when: applies,
        min: 1,
        max: 50,
        itemTitle: 'Изделие',
        addLabel: 'Добавить ещё одно изделие',
        nameBy: ['name'],
        fields: [
          text('name', 'Что это', { hint: 'Например: кружка белая, 300 мл.' }),
          count('run', 'Сколько штук', { min: 1, max: 100_000_000, unit: 'шт.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'На какой срок',
        when: prints,
        fields: [date('from', 'С какого дня', { range: 'future' }), date('until', 'По какой день', { range: 'future' })],
      },
      endingPage(
        'Почему отказываетесь от разрешения',
        { sold: 'Тираж распродан', stop: 'Больше не выпускаем' },
        'Понимаю, что новые изделия с гербом выпускать нельзя',
      ),
      {
        ...papersPage([
          needed('sketches', 'Цветные эскизы изделий', { when: applies, hint: 'Можно снимки образцов.', maxFiles: 20 }),
          ifAny('mended', 'Доказательство, что нарушение исправлено', { hint: 'Если прежнее разрешение нарушали.' }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'герб края',
    'флаг на товаре',
    'символика региона',
    'использовать герб области',
    'сувениры с гербом',
    'логотип региона',
    'магниты с гербом',
    'напечатать флаг',
  ],
  notes:
    'В Алтайском крае разрешение бесплатно; в Астраханской области срок действия 5 лет (прочитано). Срок решения — по памяти. Городской герб — дело города (Кострома).',
});
