import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { area, bank, choice, confirm, count, date, municipality, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 22.07.2008 № 159-ФЗ об отчуждении недвижимого имущества';
const steps = 'https://xn--43-dlcmpgf3a0adk.xn--p1ai/reestr/support/property/?ELEMENT_ID=14247 (страница другого муниципалитета)';
const at = (article: string) => `Федеральный закон № 159-ФЗ, ${article}`;
const after = (days: number, article: string) =>
  term(days, 'calendar', at(article), { from: 'documents-complete', source: steps });

export const municipalPropertyBuyout = define({
  slug: 'municipal-property-buyout',
  title: 'Выкупить помещение, которое арендуете у округа',
  official: 'Реализация преимущественного права субъектов малого и среднего предпринимательства на выкуп арендуемого имущества',
  summary: 'Малый бизнес может купить своё арендованное помещение без торгов, по оценке и в рассрочку.',
  topic: 'land',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'land',
  filing: { requires: 'esia' },
  law: [
    readLaw(
      act,
      'статья 3 (кто имеет право)',
      'https://kugi.lenobl.ru./ru/deiatelnost/napravlenie-raboty-komiteta/imushestvennye-otnosheniya/gosudarstvennye-uslugi/peredacha-imushestva-leningradskoj-oblasti-subektam-malogo-i-srednego/usloviya-priobreteniya-arenduemogo-imushestva',
    ),
    readLaw(act, 'статьи 4 и 9 (порядок и сроки)', steps),
  ],
  whoMay:
    'Малый или средний бизнес, который арендует помещение два года подряд и не должен за аренду. Для имущества из особого перечня — три года аренды и пять лет в перечне.',
  fit: fit(
    [
      whether('years', 'Вы арендуете помещение два года подряд?'),
      whether('debt', 'Есть долг по аренде или пеням?'),
      whether('small', 'Вы есть в реестре малого и среднего бизнеса?'),
      whether('monument', 'Здание — памятник?'),
    ],
    [
      against('years', 'no', 'вы арендуете меньше двух лет подряд', 'Федеральный закон № 159-ФЗ, статья 3'),
      against('debt', 'yes', 'есть долг по аренде или пеням', 'Федеральный закон № 159-ФЗ, статья 3'),
      against('small', 'no', 'вас нет в реестре малого и среднего бизнеса', 'Федеральный закон № 159-ФЗ, статья 3'),
      against('monument', 'yes', 'здание-памятник так не продают', 'Федеральный закон № 159-ФЗ, статья 1'),
    ],
  ),
  documents: [
    { name: 'Договор аренды с дополнениями', required: false, note: 'Если его нет в округе.' },
    { name: 'Одобрение крупной сделки', required: false, note: 'Если его требует ваш устав.' },
    { name: 'Договор уступки', required: true, note: 'Только если раньше арендовал другой.' },
    authority,
  ],
  askedByUs: [
    { what: 'входите ли вы в реестр малого бизнеса', registry: 'налоговая служба' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'право округа на помещение, обременения', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'платежи за аренду', registry: 'комитет по имуществу округа' },
  ],
  deadline: term(60, 'calendar', at('статья 9: договор об оценке за два месяца'), { source: steps }),
  otherDeadlines: [
    { outcome: 'Решение об условиях продажи, когда готова оценка', ...after(14, 'статья 9') },
    { outcome: 'Проект договора после этого решения', ...after(10, 'статья 9') },
    { outcome: 'Сколько времени у вас, чтобы его подписать', ...after(30, 'статья 4') },
  ],
  intakeRefusal: [
    ground('no-object', 'Не указано помещение.', at('статья 9'), 'Назовите адрес помещения и подайте снова.', ['premises']),
    ground(
      'not-tenant',
      'Вы не арендатор этого помещения.',
      at('статья 3'),
      'Проверьте номер договора. Подать может только арендатор.',
      ['premises.contract', 'on-behalf'],
    ),
  ],
  refusal: [
    ground(
      'too-short',
      'Вы арендуете меньше двух лет подряд.',
      at('статья 3'),
      'Дождитесь срока. Если раньше арендовал другой и уступил вам, приложите договор.',
      ['lease', 'papers.assignment'],
    ),
    ground('debt', 'Есть долг по аренде или пеням.', at('статья 3'), 'Погасите долг и подайте снова: право сохраняется.', [
      'buyout.no-debt',
    ]),
    ground(
      'not-small',
      'Вас нет в реестре малого и среднего бизнеса.',
      at('статья 3'),
      'Проверьте себя на сайте налоговой. Если исключили по ошибке, исправьте это и подайте снова.',
    ),
    ground(
      'special-list',
      'Помещение в особом перечне, а нужные годы ещё не прошли.',
      at('статья 3'),
      'Дождитесь срока или попросите округ исключить помещение из перечня.',
      ['premises'],
    ),
    ground(
      'not-for-sale',
      'Здание — памятник или не может продаваться.',
      at('статья 1'),
      'Спросите охрану наследия края, возможен ли выкуп с обязательством её беречь.',
    ),
  ],
  askMore: [
    ask(
      'contract',
      'В архиве нет вашего договора аренды. Пришлите его целиком, с дополнениями.',
      at('статья 9'),
      ['lease-contract', 'assignment'],
      { days: 10 },
    ),
  ],
  result: {
    name: 'Проект договора купли-продажи',
    description: 'К нему приложат отчёт об оценке. Цена — рыночная, платить можно частями.',
    titles: {
      approval: 'Решение об условиях приватизации арендуемого имущества',
      refusal: 'Решение об отказе в приобретении арендуемого имущества',
    },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['лично в комитете по земле и имуществу округа', 'письмом в администрацию'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      {
        kind: 'questions',
        id: 'premises',
        title: 'Помещение',
        fields: [
          municipality('Округ, где помещение', 'Заявление попадёт в комитет по земле и имуществу этого округа.'),
          text('where', 'Адрес и номер помещения', { maxLength: 300 }),
          area('Площадь помещения'),
          text('contract', 'Номер договора аренды', { maxLength: 60 }),
          date('signed', 'Дата договора', { range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'lease',
        title: 'Сколько вы арендуете',
        fields: [
          date('since', 'С какого дня арендуете без перерыва', { range: 'past' }),
          yesno('assigned', 'Раньше это помещение арендовал другой и уступил вам?'),
          text('former', 'Кто арендовал раньше', {
            when: { field: 'assigned', is: 'yes' },
            hint: 'Название и ИНН.',
            maxLength: 300,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'buyout',
        title: 'Как будете платить',
        fields: [
          choice('how', 'Как вам удобнее', { parts: 'В рассрочку', once: 'Сразу' }),
          count('years', 'На сколько лет рассрочка', {
            when: { field: 'how', is: 'parts' },
            min: 5,
            max: 30,
            unit: 'лет',
            hint: 'Не меньше пяти.',
          }),
          bank('account', 'Счёт для договора'),
          confirm('no-debt', 'Долга по аренде и пеням нет'),
        ],
      },
      papersPage([
        ifAny('lease-contract', 'Договор аренды с дополнениями', { maxFiles: 10, hint: 'Если его нет в округе.' }),
        ifAny('approval', 'Одобрение крупной сделки', {
          when: { field: 'on-behalf.who', is: 'organisation' },
          hint: 'Если его требует ваш устав.',
        }),
        needed('assignment', 'Договор уступки', { when: { field: 'lease.assigned', is: 'yes' } }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'выкуп муниципального помещения',
    'преимущественное право выкупа',
    '159-ФЗ',
    'купить арендуемое помещение',
    'рассрочка за помещение',
    'выкуп у города для МСП',
    'приватизация нежилого',
  ],
  notes:
    'Дело длиннее одного срока: оценка, решение, договор. Сроки шагов прочитаны на странице муниципалитета (старая редакция), условия права — на странице комитета другого региона. Рассрочка от пяти лет, предел 30 лет и статья 1 — по памяти. Квалифицированная подпись названа в описании; требование закона не сверено, оставлена подпись Госуслуг.',
});
