import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { childrenPage, householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { choice, confirm, money, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const rules = 'Постановление Правительства РФ от 16.12.2022 № 2330 (правила единого пособия)';
const told = 'https://mom-talks.ru/2025/11/12/kto-i-kak-podaet-na-edinoe-posobie';
const leaves = { field: 'action.action', is: 'terminate' };
const stays = { not: leaves };
const pregnant = { field: 'who.who', is: 'pregnant' };

export const unifiedChildBenefit = define({
  slug: 'unified-child-benefit',
  title: 'Единое пособие на детей и беременным',
  official: 'Назначение и выплата ежемесячного пособия в связи с рождением и воспитанием ребенка',
  summary: 'Половина, три четверти или весь детский прожиточный минимум каждый месяц. Решает Социальный фонд.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'external',
  outside: decidedAt('sfr', {
    deadline: term(10, 'working', rules, { source: told }),
    grounds: { INCOME: 'income-above', PROPERTY: 'too-much-property', NO_INCOME: 'no-income', FALSE_DATA: 'untrue' },
    otherGround: 'other',
  }),
  department: 'exchange',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 19.05.1995 № 81-ФЗ «О государственных пособиях гражданам, имеющим детей»',
      'статья 9',
      `${told} (условия пособия; номер статьи по памяти)`,
    ),
    law(rules, 'правила в целом'),
  ],
  whoMay:
    'Беременная на учёте с 12 недель или раньше. Родитель или опекун ребёнка до 17 лет. Доход на человека — ниже прожиточного минимума, имущество — в пределах правил.',
  fit: fit(
    [
      asked('who', 'Для кого пособие?', {
        early: 'Я беременна и встала на учёт до 12 недель',
        late: 'Я беременна и встала на учёт после 12 недель',
        parent: 'Для ребёнка до 17 лет',
        older: 'Для ребёнка, которому уже есть 17 лет',
      }),
      whether('income', 'Доход на каждого в семье ниже прожиточного минимума?'),
    ],
    [
      against(
        'who',
        'late',
        'беременная должна встать на учёт не позже 12 недель',
        'Постановление Правительства РФ от 16.12.2022 № 2330 (правила единого пособия)',
      ),
      against(
        'who',
        'older',
        'ребёнку уже есть 17 лет',
        'Постановление Правительства РФ от 16.12.2022 № 2330 (правила единого пособия)',
      ),
      against(
        'income',
        'no',
        'доход на человека выше прожиточного минимума',
        'Постановление Правительства РФ от 16.12.2022 № 2330 (правила единого пособия)',
      ),
    ],
  ),
  documents: [
    {
      name: 'Справка о зарплате военного, полицейского или спасателя',
      required: false,
      note: 'Если служит кто-то из родителей.',
    },
    {
      name: 'Справка об очной учёбе взрослого члена семьи',
      required: false,
      note: 'До 23 лет, если вуз не передал сведения.',
    },
    { name: 'Документ о доходе за границей', required: false },
    { name: 'Документ о причине, по которой не было дохода', required: false },
  ],
  askedByUs: [
    { what: 'рождение детей, брак и развод', registry: 'ЗАГС' },
    { what: 'доходы семьи', registry: 'налоговая служба' },
    { what: 'пенсии, пособия и работа', registry: 'Социальный фонд' },
    { what: 'квартиры, дома и участки', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'машины и мотоциклы', registry: 'Госавтоинспекция' },
    { what: 'паспорт и регистрация', registry: 'МВД' },
    { what: 'учёт по беременности', registry: 'фонд ОМС' },
  ],
  deadline: term(1, 'working', rules),
  otherDeadlines: [
    { outcome: 'Решение, если ждут ответа реестров или ваших сведений', ...term(35, 'working', rules) },
    { outcome: 'Первая выплата после решения', ...term(5, 'working', rules, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('unclear', 'Ответы в заявлении спорят друг с другом.', rules, 'Исправьте ответы о семье и подайте снова.', [
      'who',
      'household',
    ]),
    ground(
      'already-asked',
      'Заявление на этого ребёнка уже рассматривают.',
      rules,
      'Дождитесь ответа на него. Оно видно в кабинете.',
      ['children'],
    ),
  ],
  refusal: [
    ground(
      'income-above',
      'Доход на человека выше прожиточного минимума.',
      rules,
      'Подайте через месяц: доход посчитают за другие месяцы. Приложите документ, если дохода больше нет.',
      ['means'],
    ),
    ground(
      'too-much-property',
      'У семьи больше машин или жилья, чем разрешают правила.',
      rules,
      'Проверьте исключения: машина от соцзащиты, жильё многодетных. Приложите подтверждение.',
      ['papers.reason-paper'],
    ),
    ground(
      'no-income',
      'У взрослого нет дохода и уважительной причины.',
      rules,
      'Назовите причину: уход, болезнь, учёба, поиск работы. Приложите документ о ней.',
      ['means.no-income', 'papers.reason-paper'],
    ),
    ground('untrue', 'Сведения в заявлении неверны.', rules, 'Исправьте их и подайте новое заявление. Отказ этому не мешает.', [
      'children',
      'household',
      'means',
    ]),
    ground(
      'other',
      'Социальный фонд отказал по другой причине. Она названа в его ответе.',
      rules,
      'Прочитайте ответ, исправьте и подайте снова.',
    ),
  ],
  askMore: [
    ask('family-unclear', 'Сведения о семье или доходах неполны. Пришлите документ о них.', rules, ['reason-paper', 'abroad'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Решение о едином пособии',
    description: 'В решении написано, сколько и до какого дня будут платить. Деньги приходят каждый месяц.',
    titles: {
      approval: 'Решение о назначении единого пособия',
      refusal: 'Решение об отказе в назначении единого пособия',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'на Госуслугах', 'в клиентской службе Социального фонда'],
  form: {
    pages: [
      actionPage({
        issue: 'Назначить пособие',
        renew: 'Продлить на следующий год',
        terminate: 'Отказаться от пособия',
      }),
      applicantPage(),
      { ...passportPage(), when: stays },
      formerDecisionPage('Прежнее решение', { number: 'Номер решения о пособии', hint: 'Он есть в уведомлении от фонда.' }),
      {
        kind: 'questions',
        id: 'who',
        title: 'Кто вы и ваша семья',
        when: stays,
        fields: [
          choice('who', 'Кто просит пособие', {
            pregnant: 'Беременная',
            parent: 'Мама, папа или усыновитель',
            guardian: 'Опекун или попечитель',
          }),
          text('clinic', 'Где стоите на учёте по беременности', {
            hint: 'Название поликлиники или женской консультации.',
            when: { field: 'who', is: 'pregnant' },
          }),
          choice('marriage', 'Семейное положение', {
            married: 'В браке',
            divorced: 'В разводе',
            widowed: 'Муж или жена умерли',
            single: 'В браке не было',
          }),
        ],
      },
      { ...homePage('Адрес, где вы живёте с семьёй.'), when: stays },
      {
        ...childrenPage({
          title: 'Дети, на которых нужно пособие',
          max: 15,
          fields: [yesno('together', 'Живёт с вами?')],
        }),
        when: { all: [stays, { not: pregnant }] },
      },
      {
        ...householdPage({
          title: 'Остальные в семье',
          lead: 'Муж или жена и дети, о которых вы ещё не сказали.',
          fields: [yesno('serves', 'Служит: военный, полицейский, спасатель?')],
        }),
        when: stays,
      },
      {
        kind: 'questions',
        id: 'means',
        title: 'Доход',
        lead: 'Зарплату, пенсии и пособия фонд узнает сам.',
        when: stays,
        fields: [
          money('other-income', 'Доход семьи за год, о котором не знает налоговая', {
            min: 0,
            hint: 'Работа за границей, подработка. Если его нет, напишите 0.',
          }),
          money('alimony', 'Алименты на детей в месяц', { min: 0, hint: 'Если их нет, напишите 0.' }),
          choice('no-income', 'Был ли взрослый без дохода и почему', {
            none: 'Нет, доход был у всех',
            care: 'Уход за ребёнком, больным или старым',
            ill: 'Болезнь дольше трёх месяцев',
            study: 'Очная учёба',
            jobless: 'Учёт в службе занятости',
            other: 'Другая причина',
          }),
          text('reason', 'Какая причина', { when: { field: 'no-income', is: 'other' } }),
        ],
      },
      { ...payoutPage('Куда платить пособие', 'Пособие переводят на карту «Мир» или приносят на почту.'), when: stays },
      {
        ...papersPage([
          ifAny('service-pay', 'Справка о зарплате военного, полицейского или спасателя'),
          ifAny('study', 'Справка об очной учёбе взрослого члена семьи'),
          ifAny('abroad', 'Документ о доходе за границей'),
          ifAny('reason-paper', 'Документ о причине, по которой не было дохода', { hint: 'Или об исключении для имущества.' }),
        ]),
        when: stays,
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Отказ от пособия',
        when: leaves,
        fields: [confirm('sure', 'Понимаю, что платить перестанут со следующего месяца')],
      },
    ],
  },
  synonyms: [
    'единое пособие',
    'универсальное пособие',
    'пособие до 17 лет',
    'пособие беременным',
    'путинские',
    'выплата сфр на ребёнка',
    'продлить единое пособие',
    'беременность малообеспеченным',
  ],
  notes:
    'Решает Социальный фонд, мы проверяем и передаём; срок передачи в 1 рабочий день — решение портала. Срок 10 рабочих дней прочитан в пересказе ЕПГУ (ноябрь 2025), там же 35 дней как предел. Остановка срока на 10 дней и 5 дней до выплаты — по памяти. Коды отказов фонда условные.',
});
