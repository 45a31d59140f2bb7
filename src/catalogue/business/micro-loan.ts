import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { partiesPages } from '../pages/parties.ts';
import { bank, cadastralNumber, choice, confirm, count, date, longtext, money, text, vin } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { firmItself, noTaxDebt, smallBusiness, smallBusinessAt, smallBusinessStatus } from './small-business-law.ts';

const rules = 'Правила займов краевого фонда «Мой бизнес»';
const first = { field: 'action.action', is: 'issue' };
const secured = (...is: string[]) => ({ field: 'security.kind', is });

export const microLoan = define({
  slug: 'micro-loan',
  title: 'Микрозаём для бизнеса под низкий процент',
  official: 'Предоставление микрозаймов субъектам МСП государственной микрофинансовой организацией',
  summary: 'Краевой фонд даёт до 5 млн ₽ на срок до трёх лет. Процент ниже, чем в банке.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation', 'citizen'],
  decidedBy: 'region',
  onlyHere: true,
  department: 'economy',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    law('Федеральный закон от 02.07.2010 № 151-ФЗ «О микрофинансовой деятельности и микрофинансовых организациях»', 'статья 2'),
    smallBusiness('статья 15 (кто помогает бизнесу)'),
    law(rules, 'условия, процент, обеспечение'),
  ],
  whoMay: 'Малый и средний бизнес и самозанятые края. Молодым предпринимателям и женщинам часто дают дешевле.',
  documents: [
    { name: 'Отчётность или выписка по счёту', required: true, note: 'За последний год. Самозанятому — справка из «Мой налог».' },
    { name: 'План, на что пойдёт заём', required: true },
    { name: 'Документы на залог', required: false, note: 'Если даёте в залог имущество.' },
    { name: 'Согласие поручителя', required: false, note: 'Если за вас поручается человек или фирма.' },
  ],
  askedByUs: [
    smallBusinessStatus,
    { what: 'самозанятый ли вы', registry: 'налоговая служба' },
    firmItself,
    noTaxDebt,
    { what: 'недвижимость, которую даёте в залог', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваши кредиты, с вашего согласия', registry: 'бюро кредитных историй' },
  ],
  deadline: term(10, 'working', rules, { from: 'documents-complete' }),
  otherDeadlines: [{ outcome: 'Перевод денег после договора', ...term(3, 'working', rules, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground(
      'not-small',
      'Вы не малый бизнес и не самозанятый.',
      smallBusinessAt('статья 15'),
      'Станьте самозанятым или предпринимателем и подайте снова.',
      ['on-behalf'],
    ),
    ground(
      'too-much',
      'Сумма больше 5 млн ₽.',
      rules,
      'Попросите меньше. На большее спросите в центре «Мой бизнес» о льготном кредите.',
      ['loan.sum'],
    ),
  ],
  refusal: [
    ground('overloaded', 'Долгов уже слишком много для такого займа.', rules, 'Уменьшите сумму или добавьте поручителя.', [
      'loan',
      'security',
    ]),
    ground(
      'no-security',
      'Нет залога или поручителя.',
      rules,
      'Попросите поручительство гарантийного фонда: спросите о нём в «Мой бизнес».',
      ['security', 'papers.pledge'],
    ),
    ground('tax-debt', 'Есть долг по налогам.', rules, 'Погасите долг и подайте снова. Платёж увидим сами.'),
    ground('banned-trade', 'На такое дело фонд не даёт денег.', rules, 'Посмотрите другие программы в центре «Мой бизнес».', [
      'loan.trade',
    ]),
  ],
  askMore: [
    ask('reports', 'Нет отчётности за нужные месяцы. Пришлите недостающую.', rules, ['accounts'], { days: 10, stops: true }),
  ],
  result: {
    name: 'Договор займа',
    description: 'В нём сумма, процент и дни платежей. Деньги приходят на счёт после подписания.',
    titles: { approval: 'Решение о выдаче микрозайма', refusal: 'Решение об отказе в микрозайме' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в центре «Мой бизнес»', 'лично в краевом фонде'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({ issue: 'Взять заём', amend: 'Изменить условия займа' }),
      ...partiesPages(),
      formerDecisionPage('Ваш договор займа', { number: 'Номер договора', hint: 'Он стоит на первой странице.', needed: true }),
      {
        kind: 'questions',
        id: 'loan',
        title: 'Какой нужен заём',
        when: first,
        fields: [
          money('sum', 'Сколько денег', { min: 100, max: 500_000_000, hint: 'До 5 000 000 ₽.' }),
          count('months', 'На сколько месяцев', { min: 1, max: 36, hint: 'До 36.' }),
          choice('aim', 'На что', {
            turnover: 'Товар, сырьё, зарплата',
            assets: 'Оборудование, машина, помещение',
            refinance: 'Погасить дорогой кредит',
            other: 'Другое',
          }),
          text('aim-else', 'На что именно', { when: { field: 'aim', is: 'other' } }),
          text('trade', 'Чем занимается ваш бизнес', { hint: 'Например: пекарня и доставка хлеба.' }),
          money('turnover', 'Выручка за последний год'),
        ],
      },
      {
        kind: 'questions',
        id: 'security',
        title: 'Чем обеспечите заём',
        when: first,
        fields: [
          choice('kind', 'Что можете дать', {
            estate: 'Залог недвижимости',
            car: 'Залог машины',
            goods: 'Залог оборудования или товара',
            person: 'Поручится человек или фирма',
            fund: ['Попрошу поручительство гарантийного фонда', 'Он поручается за часть займа.'],
            none: ['Ничего', 'Фонд ответит, можно ли так.'],
          }),
          cadastralNumber('Кадастровый номер недвижимости', { when: { field: 'kind', is: 'estate' } }),
          vin('VIN машины', { when: { field: 'kind', is: 'car' } }),
          text('goods', 'Что это и сколько стоит', { when: { field: 'kind', is: 'goods' }, maxLength: 500 }),
          text('guarantor', 'Кто поручается: имя или название, ИНН', { when: { field: 'kind', is: 'person' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'account',
        title: 'Счёт и согласие',
        when: first,
        fields: [
          bank('account', 'Счёт для займа'),
          confirm('history', 'Разрешаю фонду запросить мою кредитную историю', { hint: 'Без этого заём не выдают.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'amending',
        title: 'Что изменить',
        when: { field: 'action.action', is: 'amend' },
        fields: [
          choice('what', 'Что вам нужно', {
            pause: 'Отложить платежи',
            longer: 'Платить дольше, но меньше',
            security: 'Заменить залог или поручителя',
            early: 'Вернуть раньше',
            other: 'Другое',
          }),
          date('from', 'С какого дня', { range: 'future' }),
          longtext('why', 'Что случилось', { maxLength: 1000, hint: 'Коротко: так быстрее подберут решение.' }),
        ],
      },
      {
        ...papersPage([
          needed('accounts', 'Отчётность или выписка по счёту', { maxFiles: 10 }),
          needed('plan', 'План, на что пойдёт заём'),
          ifAny('pledge', 'Документы на залог', { maxFiles: 10, when: secured('car', 'goods', 'estate') }),
          ifAny('guarantee', 'Согласие поручителя', { when: secured('person') }),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'микрозайм',
    'микрозаем',
    'заём для бизнеса',
    'льготный кредит ип',
    'деньги на бизнес',
    'кредит мой бизнес',
    'займ самозанятому',
    'занять денег на дело',
    'льготный заём',
  ],
  notes:
    'Предел 5 млн ₽ и три года прочитаны на сайтах районов и фондов; адреса страниц не записаны, поэтому факт не отмечен как проверенный. Процент меняется вслед за ключевой ставкой (для примера: Ростов, 1–3 %), доля гарантийного фонда там до 70 %. Срок решения по памяти. Решает фонд края, ведёт его министерство экономики.',
});
