import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { payoutPage } from '../pages/payout.ts';
import { choice, choices, inn, longtext, money, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 16.11.2023 № 1931, правила социального контракта';
const aid = 'Федеральный закон № 178-ФЗ, статьи 8 и 8.1';
const first = { field: 'action.action', is: 'issue' };
const changes = { field: 'action.action', is: 'amend' };
const aim = (is: string | string[]) => ({ all: [first, { field: 'aim.aim', is }] });

export const socialContract = define({
  slug: 'social-contract',
  title: 'Социальный контракт: деньги на работу и своё дело',
  official: 'Оказание государственной социальной помощи на основании социального контракта',
  summary: 'Семье с низким доходом помогают деньгами выбраться из бедности. Семья обещает выполнить свой план.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Постановление Правительства РФ от 16.11.2023 № 1931 (правила социального контракта)',
      'правила в целом',
      'https://consultant.ru/document/cons_doc_LAW_468779/5013c90e30e6258311503921c7c030b1f252c03d',
    ),
    readLaw(
      'Приказ Минтруда России от 29.03.2024 № 159 (методические рекомендации)',
      'в целом',
      'https://bazanpa.ru/mintrud-rossii-prikaz-n159-ot29032024-h6347392/?amp=1',
    ),
    law('Федеральный закон от 17.07.1999 № 178-ФЗ «О государственной социальной помощи»', 'статьи 8 и 8.1'),
  ],
  whoMay:
    'Семья или одинокий человек, чей доход ниже прожиточного минимума не по своей вине. Контракт заключают на срок от 3 до 12 месяцев.',
  fit: fit(
    [
      whether('income', 'Доход на каждого в семье ниже прожиточного минимума?'),
      whether('broken', 'Вы нарушили прежний социальный контракт меньше пяти лет назад?'),
    ],
    [
      against('income', 'no', 'доход на человека выше прожиточного минимума', 'Федеральный закон № 178-ФЗ, статьи 8 и 8.1'),
      against(
        'broken',
        'yes',
        'прежний контракт нарушен меньше пяти лет назад',
        'Постановление Правительства РФ от 16.11.2023 № 1931, правила социального контракта',
      ),
    ],
  ),
  documents: [
    { name: 'План действий или бизнес-план', required: true, note: 'Что сделаете и когда. Образец дадут в соцзащите.' },
    { name: 'Смета и ссылки на товары', required: false, note: 'Что купите и сколько это стоит.' },
    { name: 'Согласие взрослых членов семьи', required: false, note: 'С подписью каждого, если вы живёте не одни.' },
    { name: 'Документ об имуществе, которое не надо считать', required: false, note: 'Ветхий дом, машина для инвалида.' },
  ],
  askedByUs: [
    { what: 'доходы семьи за три месяца', registry: 'налоговая служба' },
    { what: 'пенсии и пособия', registry: 'Социальный фонд' },
    { what: 'квартиры, дома и участки', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'машины', registry: 'Госавтоинспекция' },
    { what: 'есть ли у вас ИП', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'стоите ли на учёте как безработный', registry: 'служба занятости' },
    { what: 'состав семьи', registry: 'ЗАГС' },
    { what: 'регистрация', registry: 'МВД' },
  ],
  deadline: term(20, 'working', rules),
  otherDeadlines: [
    { outcome: 'Деньги после подписания контракта', ...term(10, 'working', rules, { from: 'documents-complete' }) },
    { outcome: 'Доработка плана, если комиссия его вернула', ...term(10, 'working', rules) },
  ],
  intakeRefusal: [
    ground('no-plan', 'План не приложен.', rules, 'Приложите план действий или бизнес-план и подайте снова.', ['plan.plan-file']),
    ground(
      'no-aim',
      'Непонятно, на что нужен контракт.',
      rules,
      'Выберите одно: работа, своё дело, хозяйство или трудное время.',
      ['aim'],
    ),
  ],
  refusal: [
    ground(
      'income-above',
      'Доход на человека выше прожиточного минимума.',
      aid,
      'Подайте снова, если доход упал или родился ребёнок. Посмотрите и субсидию на квартплату.',
      ['household'],
    ),
    ground(
      'broke-former',
      'Прежний контракт нарушен меньше пяти лет назад.',
      rules,
      'Если причина была уважительной, обжалуйте решение и приложите документы. Иначе подайте, когда срок выйдет.',
      ['aim.before'],
    ),
    ground(
      'plan-unreal',
      'Комиссия считает план невыполнимым.',
      rules,
      'Доработайте план с работником соцзащиты и подайте снова.',
      ['plan', 'costs'],
    ),
    ground(
      'much-property',
      'У семьи больше имущества, чем разрешают правила.',
      rules,
      'Приложите документы об исключении: ветхий дом, машина для человека с инвалидностью.',
      ['property', 'papers.property-paper'],
    ),
    ground(
      'money-ended',
      'Деньги края на этот год кончились.',
      rules,
      'Подайте в начале следующего года. Ответы перенесём из этого заявления.',
    ),
  ],
  askMore: [
    ask('mend-plan', 'План или смету нужно доработать. Пришлите новые.', rules, ['plan-file', 'estimate'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Социальный контракт и выплата',
    description: 'После решения подпишете контракт и получите деньги. О тратах отчитываются каждый месяц.',
    titles: {
      approval: 'Решение о государственной социальной помощи по социальному контракту',
      refusal: 'Решение об отказе в социальном контракте',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Заключить контракт',
        amend: 'Изменить план или смету действующего контракта',
        terminate: 'Прекратить контракт раньше срока',
      }),
      applicantPage({ minAge: 18 }),
      { ...passportPage(), when: first },
      { ...homePage('Контракт заключают там, где вы живёте.'), when: first },
      formerDecisionPage('Ваш контракт', { number: 'Номер контракта', hint: 'Он стоит вверху первой страницы.' }),
      {
        kind: 'questions',
        id: 'aim',
        title: 'На что нужен контракт',
        when: first,
        fields: [
          choice('aim', 'Что вы хотите', {
            job: 'Найти работу или выучиться',
            business: 'Начать своё дело',
            farm: 'Завести хозяйство: скот, птица, огород',
            hardship: 'Пережить трудное время',
          }),
          choices('why', 'Почему не хватает денег', {
            jobless: 'Нет работы',
            'low-pay': 'Мало платят',
            children: 'Много детей или уход за ребёнком',
            illness: 'Болезнь или инвалидность',
            disaster: 'Пожар, наводнение, другая беда',
            other: 'Другое',
          }),
          text('why-else', 'Что именно', { when: { field: 'why', is: 'other' } }),
          yesno('before', 'Был ли у семьи социальный контракт раньше?'),
        ],
      },
      {
        kind: 'questions',
        id: 'trade',
        title: 'Профессия',
        when: aim('job'),
        fields: [
          text('wanted', 'Кем хотите работать или на кого выучиться'),
          yesno('course', 'Нужны ли курсы?'),
          money('course-price', 'Сколько стоят курсы', { min: 0, optional: true, when: { field: 'course', is: 'yes' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'business',
        title: 'Своё дело',
        when: aim(['business', 'farm']),
        fields: [
          choice('form', 'Как будете работать', {
            self: 'Как самозанятый',
            entrepreneur: 'Как ИП',
            farm: 'В личном хозяйстве, для себя и на продажу',
          }),
          inn('inn', 'Ваш ИНН', { prefill: 'inn', hint: '12 цифр. По нему проверим самозанятость.' }),
          text('place', 'Где будет дело', { hint: 'Дома, в гараже, на участке, в снятом помещении.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'costs',
        title: 'План',
        when: goesOn,
        fields: [
          longtext('steps', 'Что сделаете по месяцам', {
            maxLength: 4000,
            hint: 'Например: март — куплю швейную машину, апрель — возьму первые заказы.',
          }),
          money('sum', 'Сколько денег нужно всего', { min: 100 }),
          longtext('changed', 'Что меняется и почему', { maxLength: 2000, when: changes }),
        ],
      },
      {
        ...householdPage({
          lead: 'Назовите всех, кроме себя. Доходы узнаем сами.',
          fields: [yesno('agrees', 'Этот человек согласен на контракт?', { hint: 'За детей до 18 лет ответьте сами.' })],
        }),
        when: first,
      },
      {
        kind: 'repeat',
        id: 'property',
        title: 'Имущество, которое не надо считать',
        lead: 'Ветхий дом, машина для человека с инвалидностью и подобное. Остальное узнаем сами.',
        when: first,
        min: 0,
        max: 10,
        itemTitle: 'Имущество',
        addLabel: 'Добавить ещё имущество',
        nameBy: ['what'],
        fields: [
          text('what', 'Что это', { hint: 'Например: дом в деревне Малые Ключи.' }),
          text('reason', 'Почему его не надо считать', { maxLength: 500 }),
        ],
      },
      { ...payoutPage('Куда перевести деньги'), when: first },
      endingPage(
        'Прекратить контракт',
        { done: 'План выполнен', job: 'Нашлась работа', cannot: 'Не получается выполнить план' },
        'Понимаю, что деньги, потраченные не по плану, могут попросить вернуть',
      ),
      {
        ...papersPage(
          [
            needed('plan-file', 'План действий или бизнес-план', { types: ['pdf', 'jpg', 'png'], maxFiles: 10 }),
            ifAny('estimate', 'Смета и ссылки на товары', { maxFiles: 6 }),
          ],
          { id: 'plan', title: 'План и смета' },
        ),
        when: goesOn,
      },
      {
        ...papersPage([
          ifAny('family-consents', 'Согласие взрослых членов семьи', { hint: 'С подписью каждого.', maxFiles: 6 }),
          ifAny('property-paper', 'Документ об имуществе, которое не надо считать', { maxFiles: 6 }),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'соцконтракт',
    'социальный контракт 350 тысяч',
    'деньги на бизнес малоимущим',
    'на подсобное хозяйство',
    'контракт с соцзащитой',
    'помощь малоимущим на своё дело',
    'деньги на корову',
    'выйти из бедности',
  ],
  notes:
    'Правила прочитаны в целом, 20 и 10 рабочих дней — по памяти. Суммы (350 тысяч на дело, 200 тысяч на хозяйство) относятся к 2022 году и меняются, поэтому в текстах не названы. Постановление № 173 правили в 2025–2026 годах. Решает комиссия.',
});
