import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { bank, choice, confirm, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const federal =
  'Федеральный закон от 21.12.1996 № 159-ФЗ «О дополнительных гарантиях по социальной поддержке детей-сирот и детей, оставшихся без попечения родителей»';
const act = 'Закон края о содержании детей под опекой';
const ends = { field: 'action.action', is: 'terminate' };
const asks = { field: 'action.action', is: 'issue' };

export const wardMaintenancePayment = define({
  slug: 'ward-maintenance-payment',
  title: 'Выплата опекуну на содержание подопечного',
  official:
    'Назначение и выплата ежемесячных денежных средств на содержание ребенка, находящегося под опекой (попечительством), в приемной семье',
  summary: 'Их платят каждый месяц: на еду, одежду и всё, что нужно подопечному. Считают со дня, когда назначена опека.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [law(federal, 'статья 4'), law(act, 'размер и порядок выплаты')],
  whoMay: 'Опекун, попечитель или приёмный родитель ребёнка без родителей. Если опеку попросили сами родители, не платят.',
  documents: [
    { name: 'Справка об очной учёбе подопечного', required: false, note: 'Если ему уже есть 18 лет.' },
    { name: 'Справка о прежних выплатах', required: false, note: 'Если раньше платили в другом регионе.' },
  ],
  askedByUs: [
    { what: 'акт о назначении опекуна', registry: 'реестр опеки' },
    { what: 'смерть родителей', registry: 'ЗАГС' },
    { what: 'лишение родителей прав', registry: 'суды' },
    { what: 'где зарегистрирован ребёнок', registry: 'МВД' },
    { what: 'учёба подопечного', registry: 'реестр образования' },
    { what: 'пенсия по потере кормильца', registry: 'Социальный фонд' },
  ],
  deadline: term(10, 'working', act, {
    source: 'https://base.garant.ru/16396652/5cb260c13bb77991855d9c76f8d1d4c8 (регламент другого региона, пункт 21)',
  }),
  otherDeadlines: [{ outcome: 'Первая выплата после решения', ...term(30, 'calendar', act, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground(
      'wrong-account',
      'Счёт не номинальный или открыт не на опекуна.',
      act,
      'Откройте в банке номинальный счёт на имя ребёнка и укажите его.',
      ['account'],
    ),
    ground(
      'paid-elsewhere',
      'На этого ребёнка уже платят в другом регионе.',
      act,
      'Попросите там прекратить выплату и подайте снова.',
      ['before'],
    ),
  ],
  refusal: [
    ground(
      'parents-request',
      'Опека назначена на время по просьбе родителей.',
      federal,
      'Этих денег нет. Проверьте единое пособие: его могут получить родители.',
      ['care.kind'],
    ),
    ground(
      'in-institution',
      'Ребёнок живёт в детском доме или интернате на полном обеспечении.',
      federal,
      'Подайте, когда он будет жить с вами.',
      ['ward.lives'],
    ),
    ground('care-ended', 'Ваша опека прекращена.', act, 'Заявление подаёт новый опекун: ему заплатят со дня назначения.', [
      'care.act-number',
    ]),
    ground(
      'grown',
      'Подопечному 18 лет, и учёба не подтвердилась.',
      act,
      'Если он учится очно, приложите справку и подайте снова.',
      ['ward', 'papers.study'],
    ),
  ],
  askMore: [
    ask('former-payments', 'Неизвестно, до какого дня платили на прежнем месте. Пришлите справку.', act, ['former-paid'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Решение о выплате на подопечного',
    description: 'Деньги приходят каждый месяц на номинальный счёт. Раз в год опекун отчитывается о них перед опекой.',
    titles: {
      approval: 'Решение о назначении денег на содержание подопечного',
      refusal: 'Решение об отказе в деньгах на содержание подопечного',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  form: {
    pages: [
      actionPage({
        issue: 'Назначить выплату',
        amend: 'Сообщить о переменах: счёт, учёба, переезд',
        terminate: 'Прекратить выплату',
      }),
      applicantPage({ minAge: 18 }),
      { ...passportPage(), when: asks },
      formerDecisionPage('Прежнее решение', { number: 'Номер решения о выплате', hint: 'Он есть в кабинете и в письме.' }),
      personPage('ward', 'Подопечный', {
        name: 'Фамилия, имя и отчество подопечного',
        fields: [
          choice('lives', 'Где живёт', {
            me: 'Со мной',
            study: 'Учится в другом месте, бывает дома',
            home: 'В детском доме или интернате',
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'care',
        title: 'Ваша опека',
        when: asks,
        fields: [
          choice('kind', 'Какая она', {
            guardian: ['Опека', 'Ребёнку меньше 14 лет.'],
            trustee: ['Попечительство', 'Ребёнку от 14 лет.'],
            foster: 'Приёмная семья',
            parents: 'Опека на время, по просьбе родителей',
          }),
          text('act-number', 'Номер акта о назначении', {
            optional: true,
            maxLength: 60,
            hint: 'Если не помните, оставьте пустым: найдём сами.',
          }),
          date('act-day', 'День акта', { range: 'past', hint: 'С этого дня считают деньги.' }),
        ],
      },
      { ...homePage('Адрес, по которому ребёнок живёт с вами.'), when: asks },
      {
        kind: 'questions',
        id: 'study',
        title: 'Учёба и пенсия',
        when: { not: ends },
        fields: [
          choice('where', 'Где учится подопечный', {
            none: 'Ещё мал',
            kindergarten: 'Детский сад',
            school: 'Школа',
            college: 'Колледж или техникум',
            university: 'Вуз',
            not: 'Не учится',
          }),
          text('name', 'Название школы, колледжа или вуза', {
            when: { field: 'where', is: ['school', 'college', 'university'] },
          }),
          yesno('pension', 'Получает пенсию по потере кормильца?'),
          yesno('alimony', 'Получает алименты?'),
        ],
      },
      {
        kind: 'questions',
        id: 'before',
        title: 'Платили ли раньше',
        when: asks,
        fields: [
          yesno('paid', 'Платили ли на ребёнка в другом месте?'),
          text('where', 'Где платили', { hint: 'Регион и город или район.', when: { field: 'paid', is: 'yes' } }),
          date('until', 'До какого дня', { optional: true, when: { field: 'paid', is: 'yes' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'account',
        title: 'Номинальный счёт',
        lead: 'Это счёт опекуна, деньги на котором принадлежат ребёнку. Его бесплатно открывают в банке по акту опеки.',
        when: { not: ends },
        fields: [bank('account', 'Реквизиты счёта')],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Почему прекращаете',
        when: ends,
        fields: [
          choice('why', 'Причина', {
            adult: 'Подопечный вырос',
            returned: 'Ребёнок вернулся к родителям',
            adopted: 'Ребёнка усыновили',
            guardian: 'Опекуном стал другой человек',
            other: 'Другая',
          }),
          date('from', 'С какого дня'),
          confirm('sure', 'Понимаю, что лишние деньги нужно вернуть'),
        ],
      },
      {
        ...papersPage([ifAny('study', 'Справка об очной учёбе подопечного'), ifAny('former-paid', 'Справка о прежних выплатах')]),
        when: { not: ends },
      },
    ],
  },
  synonyms: [
    'опекунские',
    'деньги на опекаемого',
    'пособие опекуну',
    'выплаты приёмной семье',
    'содержание под опекой',
    'сколько платят за опеку',
    'номинальный счёт',
    'опекунское пособие',
  ],
  notes:
    'Размер задаёт закон края. Срок прочитан в регламенте одного региона; за образец закона взят Закон Свердловской области от 19.11.2008 № 107-ОЗ (сайт tusp16.msp.midural.ru). Выплата до 15-го числа и отчёт опекуна раз в год — по памяти. Номера статей не сверены.',
});
