import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { area, choice, choices, confirm, longtext, money, municipality, text } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 17.12.2010 № 1050';
const source = 'https://www.tramitador.org/gu/service/302022 (описание услуги по старой редакции правил)';
const at = (point: string) => `${rules}, ${point}`;
const joins = { field: 'action.action', is: 'issue' };
const changes = { field: 'action.action', is: ['issue', 'amend'] };
const couple = { field: 'family.who', is: 'couple' };

export const youngFamilyHousing = define({
  slug: 'young-family-housing',
  title: 'Выплата молодой семье на жильё',
  official:
    'Признание молодой семьи участницей программы и выдача свидетельства о праве на социальную выплату на приобретение (строительство) жилья',
  summary:
    'Государство оплатит часть цены квартиры или дома, если вам обоим не больше 35 лет. Остальное — ваши деньги или ипотека.',
  topic: 'housing',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'housing',
  actions: ['issue', 'amend', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(rules, 'пункты 6–9, 18–20'),
    readLaw('Описание муниципальной услуги', 'решение за десять дней, сообщение о нём за пять', source),
  ],
  whoMay:
    'Супруги или одинокий родитель с детьми. Каждому не больше 35 лет на день, когда составят список. Семье нужно жильё, и денег хватает на остаток цены.',
  fit: fit(
    [
      whether('age', 'Каждому из супругов или одинокому родителю не больше 35 лет?'),
      whether('need', 'Семья признана нуждающейся в жилье?'),
      whether('money', 'Сбережений или кредита хватит на остаток цены?'),
      whether('received', 'Семья уже получала такую помощь?'),
    ],
    [
      against('age', 'no', 'одному из вас больше 35 лет', 'Постановление Правительства РФ от 17.12.2010 № 1050, пункт 6'),
      against(
        'need',
        'no',
        'семья не признана нуждающейся в жилье',
        'Постановление Правительства РФ от 17.12.2010 № 1050, пункт 7',
      ),
      against(
        'money',
        'no',
        'денег должно хватить на остаток цены',
        'Постановление Правительства РФ от 17.12.2010 № 1050, пункт 8',
      ),
      against(
        'received',
        'yes',
        'семья уже получала такую помощь',
        'Постановление Правительства РФ от 17.12.2010 № 1050, пункт 6',
      ),
    ],
  ),
  documents: [
    { name: 'Подтверждение, что денег хватит на остаток цены', required: true, note: 'Выписка банка или одобрение ипотеки.' },
    { name: 'Кредитный договор', required: true, note: 'Только если выплата пойдёт на ипотеку.' },
    { name: 'Согласие мужа или жены', required: true, note: 'Только если вы в браке.' },
    { name: 'Документ о том, что изменилось', required: false, note: 'Если меняете сведения о семье.' },
  ],
  askedByUs: [
    { what: 'брак и рождение детей', registry: 'ЗАГС' },
    { what: 'возраст и гражданство', registry: 'МВД' },
    { what: 'нужно ли семье жильё', registry: 'жилищный отдел округа' },
    { what: 'доходы', registry: 'налоговая служба' },
    { what: 'жильё в собственности', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'материнский капитал и прежняя помощь', registry: 'Социальный фонд' },
  ],
  deadline: term(10, 'calendar', 'Правила программы: десять дней на решение', { source }),
  otherDeadlines: [
    { outcome: 'Сообщение о решении', ...term(5, 'working', 'Правила программы: пять дней на сообщение') },
    { outcome: 'Сколько действует свидетельство', ...term(210, 'calendar', at('семь месяцев'), { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('family-missing', 'Названы не все члены семьи.', at('пункт 18'), 'Добавьте мужа, жену и всех детей и подайте снова.', [
      'family',
      'children',
    ]),
    ground('no-spouse-consent', 'Нет согласия мужа или жены.', at('пункт 18'), 'Приложите согласие и подайте снова.', [
      'papers.spouse-consent',
    ]),
  ],
  refusal: [
    ground(
      'older',
      'Одному из вас больше 35 лет.',
      at('пункт 6'),
      'Эту выплату получить нельзя. Посмотрите семейную ипотеку и очередь на жильё.',
      ['applicant.birth-date', 'spouse.birth-date'],
    ),
    ground(
      'housed',
      'Семья не признана нуждающейся в жилье.',
      at('пункт 7'),
      'Сначала подайте заявление в услуге «Встать в очередь на жильё».',
    ),
    ground(
      'no-money',
      'Не видно, что денег хватит на остаток цены.',
      at('пункт 8'),
      'Приложите одобрение ипотеки, выписку о вкладе или сертификат капитала.',
      ['money', 'papers.funds'],
    ),
    ground(
      'already-helped',
      'Семья уже получала такую помощь.',
      at('пункт 6'),
      'Если это ошибка, обжалуйте отказ: запись проверят.',
    ),
    ground(
      'small-flat',
      'Выбранное жильё меньше нормы или слишком старое.',
      at('пункт 19'),
      'Выберите другое жильё, не меньше нормы округа.',
      ['use.area'],
    ),
  ],
  askMore: [
    ask('funds', 'Не хватает бумаги о том, что денег хватит на остаток цены. Пришлите её.', at('пункт 18'), ['funds'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Решение об участии и место в списке',
    description: 'Когда до вас дойдёт очередь и дадут деньги, вы получите свидетельство на сумму выплаты. Его несут в банк.',
    titles: {
      approval: 'Решение о признании молодой семьи участницей программы',
      refusal: 'Решение об отказе в признании молодой семьи участницей программы',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в жилищном отделе округа'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Стать участниками программы',
        amend: 'Изменить сведения о семье',
        duplicate: 'Получить копию свидетельства',
        terminate: 'Выйти из программы',
      }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Прежнее решение', {
        number: 'Номер решения или свидетельства',
      }),
      {
        kind: 'questions',
        id: 'family',
        title: 'Ваша семья',
        fields: [
          municipality('Округ, где вы живёте', 'Заявление попадёт в жилищный отдел этого округа.'),
          choice('who', 'Кто вы', { couple: 'Муж и жена', single: 'Одинокий родитель с ребёнком' }),
        ],
      },
      personPage('spouse', 'Муж или жена', { when: { all: [changes, couple] } }),
      { ...childrenPage({ min: 0, lead: 'Назовите всех детей. Если детей нет, ничего не добавляйте.' }), when: changes },
      {
        kind: 'questions',
        id: 'use',
        title: 'На что пойдёт выплата',
        when: changes,
        fields: [
          choice('what', 'Куда потратите', {
            buy: 'Купить квартиру или дом',
            build: 'Построить дом',
            first: 'Первый взнос по ипотеке',
            loan: 'Погасить уже взятую ипотеку',
          }),
          choice('region', 'Где будет жильё', { here: 'В нашем крае', elsewhere: 'В другом регионе' }),
          text('other-region', 'В каком регионе', { when: { field: 'region', is: 'elsewhere' } }),
          area('Какая площадь нужна', { optional: true, hint: 'Если ещё не выбрали, оставьте пустым.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'money',
        title: 'Откуда остальные деньги',
        when: changes,
        fields: [
          choices('from', 'На что рассчитываете', {
            savings: 'Накопления',
            mortgage: 'Ипотека',
            capital: 'Материнский капитал',
            relatives: 'Помощь родных',
            other: 'Другое',
          }),
          money('sum', 'Сколько у вас есть или одобрил банк'),
          text('bank', 'Банк', { optional: true, hint: 'Если уже выбрали.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'loss',
        title: 'Что со свидетельством',
        when: { field: 'action.action', is: 'duplicate' },
        fields: [longtext('what', 'Что случилось', { maxLength: 500, hint: 'Например: потеряли при переезде.' })],
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Выход из программы',
        when: { field: 'action.action', is: 'terminate' },
        fields: [confirm('sure', 'Понимаю, что место в списке не сохранится')],
      },
      {
        ...papersPage([
          needed('funds', 'Подтверждение, что денег хватит на остаток цены', {
            when: joins,
            hint: 'Выписка банка или одобрение ипотеки.',
          }),
          needed('loan', 'Кредитный договор', { when: { field: 'use.what', is: 'loan' } }),
          needed('spouse-consent', 'Согласие мужа или жены', { when: couple }),
          ifAny('changed', 'Документ о том, что изменилось', { when: { field: 'action.action', is: 'amend' } }),
        ]),
        when: changes,
      },
    ],
  },
  synonyms: [
    'молодая семья',
    'субсидия на жильё молодым',
    'программа молодая семья',
    'выплата на квартиру до 35 лет',
    'свидетельство молодой семьи',
    'соцвыплата на ипотеку',
    'деньги на дом молодым',
    'список молодых семей',
    'молодожёны квартира',
  ],
  notes:
    'Десять и пять дней прочитаны в описании услуги по старой редакции правил; в новой дни, вероятно, рабочие. Долю выплаты и семь месяцев действия свидетельства источником подтвердить не удалось: доля не названа. Список утверждает край, деньги зависят от его бюджета. Пункты правил не сверены.',
});
