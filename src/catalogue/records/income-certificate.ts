import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { choice, count, inn, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const article = 'Налоговый кодекс РФ, статья 230';

export const incomeCertificate = define({
  slug: 'income-certificate',
  title: 'Справка о доходах от налоговой',
  official: 'Предоставление сведений о доходах физического лица и удержанном налоге',
  summary: 'Её просят банк, посольство, покупатель машины. Для пособий справка не нужна: доход мы узнаём сами.',
  topic: 'records',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: term(1, 'working', article),
    grounds: { NO_REPORT: 'employer-silent', NO_INN: 'no-inn', NOT_READY: 'year-not-ready' },
    otherGround: 'other',
  }),
  department: 'exchange',
  filing: { requires: 'esia' },
  law: [law('Налоговый кодекс РФ', 'статьи 226 и 230')],
  whoMay: 'Любой человек — о своих доходах. О чужих — только по доверенности.',
  documents: [
    authority,
    { name: 'Справка от работодателя', required: false, note: 'Если у налоговой сведений об этой работе нет.' },
  ],
  askedByUs: [
    { what: 'доходы и удержанный налог', registry: 'налоговая служба' },
    { what: 'ваш ИНН', registry: 'налоговая служба' },
  ],
  deadline: term(1, 'working', article),
  otherDeadlines: [{ outcome: 'На бумаге в инспекции', ...term(3, 'working', article) }],
  registration: 'rule',
  intakeRefusal: [
    ground('year-open', 'Этот год ещё не закончился.', article, 'Выберите прошлый год или возьмите справку на работе.', [
      'year.year',
    ]),
  ],
  refusal: [
    ground(
      'employer-silent',
      'Работодатель не сдал отчёт о вас.',
      article,
      'Напишите ему: справку он даёт за три рабочих дня. Если молчит, пожалуйтесь в налоговую.',
      ['year', 'papers.from-work'],
    ),
    ground('no-inn', 'Вашего ИНН не нашлось.', article, 'Укажите ИНН и подайте снова. Если его нет, получите его здесь же.', [
      'year.inn',
    ]),
    ground('year-not-ready', 'Сведения за этот год ещё не собраны.', article, 'Подайте после 1 марта или выберите год раньше.', [
      'year.year',
    ]),
    ground('other', 'Налоговая служба отказала и назвала причину в ответе.', article, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('authority', 'Доверенность не прочитать, или её срок прошёл. Пришлите другую.', article, ['authority', 'from-work'], {
      days: 5,
      stops: true,
    }),
  ],
  result: {
    name: 'Справка о доходах за год',
    description: 'Прежде она называлась 2-НДФЛ. Файл подписан налоговой службой, банк его примет.',
    titles: { approval: 'Справка о доходах и удержанном налоге', refusal: 'Отказ в справке о доходах' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в кабинете на сайте налоговой службы', 'в любой налоговой инспекции', 'у работодателя'],
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'year',
        title: 'За какой год',
        fields: [
          count('year', 'Год', { min: 2003, max: 2099, hint: 'Год, который уже закончился, например 2025.' }),
          choice('whose', 'Какие доходы показать', { all: 'Все', one: 'С одного места работы' }),
          text('employer', 'Название работодателя или его ИНН', { when: { field: 'whose', is: 'one' } }),
          inn('inn', 'Ваш ИНН', { of: 'person', optional: true, prefill: 'inn', hint: '12 цифр. Если не знаете, найдём сами.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'use',
        title: 'Для чего справка',
        fields: [
          choice('why', 'Для чего', {
            bank: 'Для банка',
            visa: 'Для визы',
            deduction: 'Вернуть налог',
            court: 'Для суда',
            other: 'Для другого',
          }),
          choice('format', 'В каком виде', {
            pdf: ['Чтобы прочитать и напечатать', 'Файл PDF.'],
            xml: ['Чтобы загрузить в программу', 'Файл XML: его иногда просит банк.'],
          }),
          yesno('another', 'Справка о другом человеке?', { hint: 'Тогда приложите доверенность.' }),
          text('another-name', 'Фамилия, имя и отчество этого человека', { when: { field: 'another', is: 'yes' } }),
        ],
      },
      papersPage([authoritySlot, ifAny('from-work', 'Справка от работодателя')]),
    ],
  },
  synonyms: [
    '2 ндфл',
    'справка о доходах',
    'доходы за год',
    'справка о зарплате',
    'ндфл справка',
    'справка для банка',
    'доход для визы',
  ],
  notes:
    'Прежнее имя справки прочитано (massage-aleksa-perm.ru/150225), сроки по памяти: в кабинете налоговой справка готова за минуты. Для пособий и субсидий портал берёт доход сам. Правило о 1 марта не сверено.',
});
