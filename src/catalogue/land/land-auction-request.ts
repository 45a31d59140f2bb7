import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { landCode } from '../parts/codes.ts';
import { cadastralNumber, choice, count, longtext, municipality, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground } from '../parts/law.ts';
import { needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => landCode.at(`статья 39.11, ${part}`);
const formed = { field: 'lot.formed', is: 'yes' };
const unformed = { field: 'lot.formed', is: 'no' };

export const landAuctionRequest = define({
  slug: 'land-auction-request',
  title: 'Попросить аукцион на участок',
  official:
    'Проведение аукциона по продаже земельного участка или права на заключение договора аренды по заявлению гражданина или юридического лица',
  summary: 'Нашли свободное место? Округ объявит торги, и участок получит тот, кто предложит больше.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  filing: { requires: 'esia' },
  law: [landCode.read('статья 39.11, пункты 4, 8, 19, 24'), landCode.read('статьи 39.12–39.13 (как проходит аукцион)')],
  whoMay: 'Любой, кто хочет купить свободный участок округа или взять его в аренду.',
  documents: [
    { name: 'Схема расположения участка', required: true, note: 'Только если участка ещё нет на кадастре.' },
    authority,
  ],
  askedByUs: [
    { what: 'участок, его обременения и здания', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'можно ли подключиться к сетям', registry: 'владельцы сетей' },
    { what: 'что разрешено строить', registry: 'градостроительная система края' },
    { what: 'организация или предприниматель', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: landCode.term(60, 'calendar', 'статья 39.11, пункт 4, подпункт 9 (два месяца)'),
  otherDeadlines: [
    {
      outcome: 'Утверждение схемы, если участка ещё нет',
      ...landCode.term(60, 'calendar', 'статья 39.11, пункт 4 (два месяца)'),
    },
    {
      outcome: 'Извещение до аукциона, не меньше',
      ...landCode.term(30, 'calendar', 'статья 39.11, пункт 19', 'documents-complete'),
    },
    {
      outcome: 'Возврат задатка, если от аукциона отказались',
      ...landCode.term(3, 'calendar', 'статья 39.11, пункт 24', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground('no-purpose', 'Не сказано, для чего нужен участок.', at('пункт 4'), 'Напишите цель и подайте снова.', [
      'wish.purpose',
    ]),
    ground(
      'no-place',
      'Нет ни кадастрового номера, ни схемы.',
      at('пункт 4'),
      'Укажите номер с кадастровой карты или приложите схему.',
      ['lot', 'papers.scheme'],
    ),
    ground('unreadable', 'Файлы не открываются.', at('пункт 4'), 'Сохраните схему в PDF ещё раз и подайте снова.', [
      'papers.scheme',
    ]),
  ],
  refusal: [
    ground(
      'taken',
      'Участок уже занят: аренда, пользование или чужое здание.',
      at('пункт 8'),
      'Найдите свободное место на публичной кадастровой карте.',
      ['lot'],
    ),
    ground(
      'no-rules',
      'Для этой земли не установлено, что на ней можно строить.',
      at('пункт 8'),
      'Попросите комиссию по застройке включить участок в зону. Потом подайте снова.',
    ),
    ground(
      'no-borders',
      'Границы участка не уточнены.',
      at('пункт 8'),
      'Договоритесь с округом, кто закажет межевание, и подайте снова.',
      ['lot.cadastral'],
    ),
    ground(
      'no-networks',
      'Неизвестно, можно ли подключиться к сетям.',
      at('пункт 8'),
      'Это должен узнать округ. Если сети не ответили, обжалуйте отказ.',
    ),
  ],
  askMore: [ask('scheme', 'На схеме не видно границ или площади. Пришлите её ещё раз.', at('пункт 4'), ['scheme'], { days: 10 })],
  result: {
    name: 'Решение о проведении аукциона',
    description:
      'Извещение появится на сайте торгов torgi.gov.ru. Торги идут на электронной площадке, с победителем заключат договор.',
    titles: { approval: 'Решение о проведении аукциона', refusal: 'Решение об отказе в проведении аукциона' },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['лично в комитете по земле округа', 'письмом в администрацию'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      ...partiesPages(),
      {
        kind: 'questions',
        id: 'lot',
        title: 'Какой участок',
        fields: [
          municipality('Округ, где участок', 'Заявление попадёт в комитет по земле этого округа.'),
          yesno('formed', 'Есть ли у участка кадастровый номер?'),
          cadastralNumber('Кадастровый номер', { when: { field: 'formed', is: 'yes' } }),
          longtext('where', 'Где это место', {
            when: { field: 'formed', is: 'no' },
            maxLength: 500,
            hint: 'Например: вдоль трассы, напротив заправки.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Чего вы хотите',
        fields: [
          choice('deal', 'Купить или взять в аренду', { buy: 'Купить', lease: 'Взять в аренду' }),
          count('years', 'На сколько лет аренда', { when: { field: 'deal', is: 'lease' }, min: 1, max: 49, unit: 'лет' }),
          text('purpose', 'Для чего участок', { hint: 'Например: магазин, склад, мастерская.', maxLength: 500 }),
          phone('phone', 'Телефон, чтобы сообщить об аукционе', { prefill: 'phone' }),
        ],
      },
      {
        kind: 'questions',
        id: 'scheme',
        title: 'Схема участка',
        when: unformed,
        fields: [
          yesno('approved', 'Схема уже утверждена?'),
          text('decision', 'Номер и дата решения о схеме', { when: { field: 'approved', is: 'yes' } }),
        ],
      },
      papersPage([
        needed('scheme', 'Схема расположения участка', { when: { not: formed }, hint: 'Её делает кадастровый инженер.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'аукцион на землю',
    'торги на участок',
    'купить муниципальную землю',
    'право аренды земельного участка',
    'выставить участок на аукцион',
    'участок под бизнес',
    'земля под магазин',
    'torgi gov',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. В законе срок — два месяца; 60 дней поставлены для счётчика. Сами торги идут на площадке с квалифицированной подписью: портал принимает только просьбу. Начальную цену назначает округ, поэтому суммы нет.',
});
