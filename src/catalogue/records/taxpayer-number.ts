import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { formerNamesPage } from '../pages/former-names.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { taxCode } from '../parts/codes.ts';
import { address, choice, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const article = 'Налоговый кодекс РФ, статьи 83 и 84';
const source = 'https://tass.ru/obschestvo/25285191';
const child = { field: 'whose.who', is: 'child' };

export const taxpayerNumber = define({
  slug: 'taxpayer-number',
  title: 'Получить ИНН',
  official: 'Постановка на учёт физического лица в налоговом органе и выдача свидетельства',
  summary: 'Номер налогоплательщика для себя или ребёнка. Чаще всего он уже есть: тогда пришлём свидетельство.',
  topic: 'records',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: taxCode.term(5, 'working', 'статья 84, пункт 2'),
    grounds: { EXISTS: 'exists', BAD_PASSPORT: 'passport', NO_RIGHT: 'not-parent' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'duplicate'],
  trustLevel: 1,
  filing: { requires: 'esia' },
  law: [
    taxCode.read('статьи 83 и 84'),
    readLaw(
      'Разъяснение налоговой службы',
      'ИНН дают с рождения; электронное свидетельство равно бумажному',
      `${source} (10.10.2025)`,
    ),
  ],
  whoMay: 'Любой человек. За ребёнка до 14 лет просит мама, папа или опекун.',
  documents: [
    { name: 'Перевод паспорта или свидетельства о рождении', required: false, note: 'Если документ иностранный.' },
    { name: 'Решение об опеке', required: false, note: 'Если ИНН просит опекун.' },
  ],
  askedByUs: [
    { what: 'номер, если он уже есть', registry: 'налоговая служба' },
    { what: 'паспорт и адрес', registry: 'МВД' },
    { what: 'рождение ребёнка', registry: 'ЗАГС' },
  ],
  fee: {
    kopecks: 0,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'За первое свидетельство.',
    verified: true,
    source,
  },
  fees: [
    {
      action: 'duplicate',
      kopecks: 30_000,
      basis: 'Налоговый кодекс РФ, статья 333.33',
      note: 'За новое свидетельство на бумаге вместо потерянного.',
      verified: false,
    },
  ],
  deadline: term(1, 'working', article),
  otherDeadlines: [{ outcome: 'Свидетельство на бумаге через МФЦ', ...term(10, 'working', article) }],
  registration: 'rule',
  intakeRefusal: [
    ground('no-passport', 'Паспорт не нашёлся в реестре.', article, 'Сверьте серию и номер и подайте снова.', [
      'identity',
      'passport',
    ]),
  ],
  refusal: [
    ground('exists', 'Номер уже есть, второй не дают.', article, 'Выберите «Получить свидетельство ещё раз».', ['action.action']),
    ground('passport', 'Паспорт не прошёл проверку.', article, 'Если паспорт меняли, обновите его в профиле и подайте снова.', [
      'passport',
      'former-names',
    ]),
    ground(
      'not-parent',
      'Не подтвердилось, что вы родитель или опекун.',
      article,
      'Приложите решение об опеке или перевод свидетельства.',
      ['child', 'papers.guardianship', 'papers.translation'],
    ),
    ground('other', 'Налоговая служба отказала, и причина названа в ответе.', article, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('translation', 'Документ иностранный. Пришлите его перевод.', article, ['translation'], { days: 10, stops: true }),
  ],
  result: {
    name: 'ИНН и свидетельство',
    description: 'Файл с подписью налоговой службы. Он значит то же, что бумага.',
    titles: { approval: 'Свидетельство о постановке на налоговый учёт', refusal: 'Отказ в постановке на налоговый учёт' },
  },
  delivery: ['cabinet', 'agency', 'mfc-paper', 'post'],
  elsewhere: ['в любом МФЦ', 'на сайте налоговой службы', 'в любой налоговой инспекции'],
  form: {
    pages: [
      actionPage({ issue: 'Узнать или получить номер', duplicate: 'Получить свидетельство ещё раз' }),
      applicantPage(),
      ...identityPages(),
      {
        kind: 'questions',
        id: 'whose',
        title: 'Кому нужен ИНН',
        fields: [
          choice('who', 'Кому', { self: 'Мне', child: 'Моему ребёнку до 14 лет' }),
          text('birth-place', 'Где родился тот, кому нужен номер', { hint: 'Как в паспорте или свидетельстве о рождении.' }),
          choice('citizenship', 'Гражданство', { russia: 'Россия', other: 'Другая страна', none: 'Нет' }),
        ],
      },
      personPage('child', 'Ребёнок', {
        own: true,
        when: child,
        fields: [choice('tie', 'Кто вы ребёнку', { parent: 'Мама или папа', guardian: 'Опекун' })],
      }),
      formerNamesPage('Если фамилию не меняли, пропустите.'),
      {
        kind: 'questions',
        id: 'paper',
        title: 'Бумажное свидетельство',
        fields: [
          yesno('wanted', 'Нужно ещё и на бумаге?'),
          choice(
            'where',
            'Где забрать',
            { mfc: 'В МФЦ', office: 'В инспекции', post: 'Прислать почтой' },
            { when: { field: 'wanted', is: 'yes' } },
          ),
          address('post-address', 'Адрес для письма', {
            prefill: 'address',
            when: {
              all: [
                { field: 'wanted', is: 'yes' },
                { field: 'where', is: 'post' },
              ],
            },
          }),
        ],
      },
      papersPage([
        ifAny('translation', 'Перевод паспорта или свидетельства о рождении'),
        ifAny('guardianship', 'Решение об опеке'),
      ]),
    ],
  },
  synonyms: [
    'инн',
    'узнать инн',
    'получить инн',
    'инн ребёнка',
    'потерял инн',
    'свидетельство инн',
    'номер налогоплательщика',
    'идентификационный номер налоговой',
  ],
  notes:
    'Прочитано в ТАСС (10.2025): первая выдача бесплатна, номер дают с рождения. Пошлина за бумагу вместо потерянной (300 рублей) по памяти и в текстах не названа. Срок 5 дней — статья 84, прочитана; номер по паспорту на деле виден за минуту.',
});
