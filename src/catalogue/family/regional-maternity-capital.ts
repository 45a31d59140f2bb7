import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { address, bank, choice, count, inn, money, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Закон края о региональном материнском капитале';
const gets = { field: 'action.action', is: 'issue' };
const spends = { field: 'action.action', is: 'amend' };
const home = { field: 'goal', is: ['buy', 'build', 'mortgage'] };

export const regionalMaternityCapital = define({
  slug: 'regional-maternity-capital',
  title: 'Региональный материнский капитал',
  official: 'Назначение и выплата регионального материнского (семейного) капитала',
  summary: 'Край даёт сертификат за третьего ребёнка. Этим же заявлением деньги направляют на жильё, учёбу или лечение.',
  topic: 'family',
  onlyHere: true,
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [law(act, 'право на капитал, цели и порядок выплаты')],
  whoMay:
    'Женщина, которая родила или усыновила третьего или следующего ребёнка и живёт в крае нужный по закону срок. Иногда капитал получает отец.',
  fit: fit(
    [
      whether('third', 'Этот ребёнок третий или следующий?'),
      whether('lives', 'Вы живёте в крае?'),
      whether('received', 'Капитал на этого ребёнка уже выдавали?'),
    ],
    [
      against('third', 'no', 'капитал дают на третьего и следующих детей', 'Закон края о региональном материнском капитале'),
      against('lives', 'no', 'нужно жить в крае положенный по закону срок', 'Закон края о региональном материнском капитале'),
      against('received', 'yes', 'капитал на этого ребёнка уже выдан', 'Закон края о региональном материнском капитале'),
    ],
  ),
  documents: [
    { name: 'Договор или смета', required: false, note: 'Когда тратите: на стройку, покупку, учёбу или лечение.' },
    { name: 'Справка банка об остатке долга', required: false, note: 'Если платите за ипотеку.' },
    { name: 'Документ о том, сколько вы живёте в крае', required: false, note: 'Если регистрации не было.' },
  ],
  askedByUs: [
    { what: 'рождение и усыновление всех детей', registry: 'ЗАГС' },
    { what: 'лишение родительских прав и судимость', registry: 'суды' },
    { what: 'регистрация в крае', registry: 'МВД' },
    { what: 'жильё, на которое идут деньги', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'федеральный материнский капитал', registry: 'Социальный фонд' },
  ],
  deadline: term(30, 'calendar', act, {
    source: 'Регламент Тюменской области в редакции от 11.06.2024, пункт 74 (другой регион, docs.cntd.ru)',
  }),
  otherDeadlines: [
    { outcome: 'Перевод денег, когда цель согласована', ...term(30, 'calendar', act, { from: 'documents-complete' }) },
    { outcome: 'Письмо о решении', ...term(5, 'working', act, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('unreadable', 'Договор или смету не прочитать.', act, 'Снимите все листы заново при хорошем свете и подайте снова.', [
      'papers.contract',
    ]),
    ground(
      'too-early',
      'Ребёнок ещё не достиг возраста, с которого деньги можно тратить.',
      act,
      'Сертификат сохраняется. Подайте, когда ребёнок подрастёт.',
      ['children.birth-date', 'spending.goal'],
    ),
  ],
  refusal: [
    ground(
      'not-third',
      'Этот ребёнок не третий, если считать так, как велит закон.',
      act,
      'Проверьте, все ли дети названы: усыновлённые и дети от другого брака тоже считаются.',
      ['children', 'papers.court'],
    ),
    ground(
      'not-long-enough',
      'Вы живёте в крае меньше нужного срока.',
      act,
      'Приложите договор найма, справку с работы или учёбы, решение суда.',
      ['right.years', 'papers.residence'],
    ),
    ground(
      'already-given',
      'Капитал на этого ребёнка уже выдан.',
      act,
      'Второй раз не дают. Если сертификат потерян, закажите дубликат.',
      ['action.action'],
    ),
    ground('wrong-goal', 'На эту цель капитал тратить нельзя.', act, 'Выберите цель из списка и подайте снова.', [
      'spending.goal',
    ]),
  ],
  askMore: [
    ask('no-contract', 'Договор не подтверждает цель. Пришлите новый договор или смету.', act, ['contract', 'bank-note'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Сертификат на капитал или перевод денег',
    description: 'Сертификат — запись в реестре, бумага не нужна. Деньги переводят сразу продавцу, банку или школе.',
    titles: {
      approval: 'Решение о региональном материнском капитале',
      refusal: 'Решение об отказе в региональном материнском капитале',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Сертификат'),
  form: {
    pages: [
      actionPage({ issue: 'Получить сертификат', amend: 'Потратить капитал', duplicate: 'Получить дубликат сертификата' }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Ваш сертификат', {
        number: 'Номер сертификата',
      }),
      { ...homePage('Капитал даёт край, где вы живёте.'), when: gets },
      {
        kind: 'questions',
        id: 'right',
        title: 'Право на капитал',
        when: gets,
        fields: [
          choice('who', 'Кто вы детям', {
            mother: 'Мама',
            father: 'Папа: мама умерла или лишена прав',
            adopter: 'Усыновитель',
          }),
          count('years', 'Сколько лет живёте в крае', { min: 0, max: 100, unit: 'лет' }),
          yesno('federal', 'Получали ли федеральный материнский капитал?'),
        ],
      },
      {
        ...childrenPage({
          title: 'Все ваши дети',
          lead: 'Начните со старшего. Назовите и тех, кто уже вырос или живёт не с вами.',
          fields: [
            choice('bond', 'Родной или усыновлён', { own: 'Родной', adopted: 'Усыновлён' }),
            yesno('for', 'Капитал просите за этого ребёнка?'),
          ],
        }),
        when: gets,
      },
      {
        kind: 'questions',
        id: 'spending',
        title: 'На что тратите',
        when: spends,
        fields: [
          choice('goal', 'Цель', {
            buy: 'Купить жильё',
            build: 'Построить или расширить дом',
            mortgage: 'Погасить ипотеку',
            study: 'Учёба ребёнка',
            treatment: 'Лечение ребёнка',
            car: 'Машина для семьи',
            other: 'Другая цель из закона края',
          }),
          text('other-goal', 'Какая цель', { when: { field: 'goal', is: 'other' } }),
          money('sum', 'Сколько потратить', { min: 100 }),
          address('home', 'Адрес жилья', { hint: 'Которое покупаете, строите или за которое платите.', when: home }),
        ],
      },
      {
        kind: 'questions',
        id: 'receiver',
        title: 'Кому перевести деньги',
        lead: 'Названия и счёт есть в договоре.',
        when: spends,
        fields: [
          text('name', 'Кто получит деньги', { hint: 'Банк, продавец, школа или больница.' }),
          inn('inn', 'ИНН получателя', { of: 'any', hint: '10 или 12 цифр.' }),
          bank('account', 'Счёт получателя', { hint: 'Перепишите из договора.' }),
        ],
      },
      papersPage([
        ifAny('contract', 'Договор или смета', { maxFiles: 5, hint: 'Нужны, если тратите капитал.' }),
        ifAny('bank-note', 'Справка банка об остатке долга'),
        ifAny('residence', 'Документ о том, сколько вы живёте в крае'),
        ifAny('court', 'Решение суда о детях', { hint: 'Об усыновлении или о родительских правах, если оно было.' }),
      ]),
    ],
  },
  synonyms: [
    'маткапитал краевой',
    'региональный маткап',
    'областной материнский капитал',
    'за третьего ребёнка',
    'сертификат на третьего',
    'семейный капитал',
    'потратить материнский капитал',
    'дубликат сертификата маткапитал',
  ],
  notes:
    'Размер, цели, стаж проживания и очередность ребёнка задаёт закон края: здесь они не названы числом. Срок 30 дней прочитан в регламенте одного региона. Приказ Минтруда Магаданской области от 24.04.2023 № 290/09 (base.garant.ru/406797229) взят за образец состава. Остальное по памяти.',
});
