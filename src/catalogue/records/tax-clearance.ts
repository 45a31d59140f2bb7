import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { taxCode } from '../parts/codes.ts';
import { choice, date, inn, text, yesno } from '../parts/fields.ts';
import { ask, ground, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const article = 'Налоговый кодекс РФ, статья 32, пункт 1, подпункт 10';

export const taxClearance = define({
  slug: 'tax-clearance',
  title: 'Справка, что нет долгов по налогам',
  official: 'Выдача справки об исполнении налогоплательщиком обязанности по уплате налогов, сборов, пеней, штрафов',
  summary: 'Для банка, заказчика или посольства. Для наших субсидий и лицензий не нужна: проверим сами.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: taxCode.term(10, 'working', 'статья 32, пункт 1, подпункт 10'),
    grounds: { DEBT: 'debt', NOT_BOOKED: 'payment-on-the-way', FUTURE: 'future-day' },
    otherGround: 'other',
  }),
  department: 'exchange',
  filing: { requires: 'esia' },
  law: [taxCode.read('статья 32, пункт 1, подпункт 10'), taxCode.read('статья 21')],
  whoMay: 'Человек, предприниматель или организация — только о себе.',
  documents: [{ name: 'Платёжка об уплате налога', required: false, note: 'Если заплатили на днях.' }],
  askedByUs: [
    { what: 'единый налоговый счёт и долги', registry: 'налоговая служба' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
  ],
  deadline: term(1, 'working', article),
  otherDeadlines: [
    { outcome: 'Справка об остатке на счёте или о платежах', ...taxCode.term(5, 'working', 'статья 32, пункт 1, подпункт 10') },
  ],
  intakeRefusal: [
    ground('unsigned', 'За организацию просит не руководитель.', article, 'Пусть заявление подаст руководитель из ЕГРЮЛ.', [
      'on-behalf',
    ]),
  ],
  refusal: [
    ground(
      'debt',
      'Есть долг. Вместо этой справки придёт другая, с суммой долга.',
      article,
      'Заплатите и закажите снова через день.',
    ),
    ground(
      'payment-on-the-way',
      'Ваш платёж ещё не записан на счёт.',
      article,
      'Подождите три дня или приложите платёжку и подайте снова.',
      ['papers.payment'],
    ),
    ground('future-day', 'Выбран день, который ещё не наступил.', article, 'Выберите сегодня или день раньше.', ['wanted.on']),
    ground('other', 'Налоговая служба отказала: причина написана в её ответе.', article, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [ask('payment', 'Платёж не найден. Пришлите платёжку.', article, ['payment'], { days: 3, stops: true })],
  result: {
    name: 'Справка о налоговых долгах',
    description: 'В ней написано, исполнена обязанность или нет. Если есть долг, названа сумма.',
    titles: { approval: 'Справка об исполнении обязанности по уплате налогов', refusal: 'Отказ в справке об уплате налогов' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в кабинете на сайте налоговой службы', 'в любой налоговой инспекции'],
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Какая справка нужна',
        fields: [
          choice('kind', 'О чём справка', {
            clear: ['Что долгов нет', 'Её просят чаще всего.'],
            balance: 'Сколько денег на едином налоговом счёте',
            payments: 'Какие платежи и куда зачли',
          }),
          date('on', 'На какой день', { range: 'past', hint: 'Обычно сегодняшний.' }),
          choice('scope', 'По каким налогам', { all: 'По всем', one: 'По одному' }),
          text('tax', 'По какому налогу', { hint: 'Например: налог на имущество.', when: { field: 'scope', is: 'one' } }),
          inn('inn', 'Ваш ИНН', {
            of: 'person',
            prefill: 'inn',
            hint: '12 цифр.',
            when: { field: 'on-behalf.who', is: 'citizen' },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'to',
        title: 'Кому справка',
        fields: [
          choice('whom', 'Кому покажете', {
            bank: 'Банку',
            customer: 'Заказчику или на торгах',
            embassy: 'Посольству',
            notary: 'Нотариусу или покупателю',
            other: 'Другому',
          }),
          text('name', 'Как называется', { optional: true, hint: 'Название банка или заказчика попадёт в справку.' }),
          yesno('paper', 'Нужна на бумаге с печатью?', { hint: 'За ней идут в инспекцию.' }),
        ],
      },
      papersPage([ifAny('payment', 'Платёжка об уплате налога')]),
    ],
  },
  synonyms: [
    'нет задолженности по налогам',
    'справка о долгах',
    'налоговая справка',
    'проверить долг по налогам',
    'справка енс',
    'справка для торгов',
    'отсутствие недоимки',
    'налоговый долг',
  ],
  notes:
    'Статья 32 прочитана: 10 дней для главной справки, 5 дней для справок об остатке и о платежах. Факты называют УКЭП, но закон требует её не от каждого: человек входит через Госуслуги.',
});
