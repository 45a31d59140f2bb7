import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { address, bank, choice, date, longtext, money, text, yesno } from '../parts/fields.ts';
import { against, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { employmentLaw } from './employment-law.ts';

const order = 'Порядок края о помощи безработным, которые открывают своё дело';
const first = { field: 'action.action', is: 'issue' };
const changes = { field: 'action.action', is: 'amend' };

export const selfEmploymentSubsidy = define({
  slug: 'self-employment-subsidy',
  title: 'Деньги безработному на своё дело',
  official: 'Содействие началу осуществления предпринимательской деятельности безработных граждан',
  summary: 'Служба занятости платит за старт тому, кто защитил бизнес-план. Подать нужно до регистрации дела.',
  topic: 'employment',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'employment',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    law(employmentLaw.name, 'нормы о содействии предпринимательству'),
    readLaw(
      'Описание услуги службы занятости Карачаево-Черкесии (пример)',
      'в целом: отчёт каждые три месяца в первый год',
      'https://ugszn09.ru/sbg.html',
    ),
  ],
  whoMay:
    'Безработный от 18 лет, который стоит на учёте, прошёл тест и написал бизнес-план. ИП, самозанятости и крестьянского хозяйства пока нет.',
  fit: fit(
    [
      whether('age', 'Вам есть 18 лет?'),
      whether('listed', 'Вы стоите на учёте как безработный?'),
      whether('business', 'У вас уже есть ИП или самозанятость?'),
      whether('plan', 'Бизнес-план готов?'),
    ],
    [
      against('age', 'no', 'деньги дают безработным от 18 лет', 'Порядок края о помощи безработным, которые открывают своё дело'),
      against(
        'listed',
        'no',
        'вы не стоите на учёте как безработный',
        'Порядок края о помощи безработным, которые открывают своё дело',
      ),
      against(
        'business',
        'yes',
        'у вас уже есть ИП или самозанятость',
        'Порядок края о помощи безработным, которые открывают своё дело',
      ),
      against('plan', 'no', 'нужен бизнес-план', 'Порядок края о помощи безработным, которые открывают своё дело'),
    ],
  ),
  documents: [
    { name: 'Бизнес-план', required: true, note: 'Что будете делать, сколько потратите и заработаете. Поможет консультант.' },
    { name: 'Смета и цены поставщиков', required: false, note: 'По ним комиссия поймёт, на что пойдут деньги.' },
  ],
  askedByUs: [
    { what: 'статус безработного', registry: 'портал «Работа России»' },
    { what: 'нет ли у вас ИП или фирмы', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'образование', registry: 'реестр образования' },
    { what: 'регистрация', registry: 'МВД' },
    { what: 'получали ли такую помощь раньше', registry: 'служба занятости' },
  ],
  deadline: term(10, 'working', order),
  otherDeadlines: [{ outcome: 'Деньги после регистрации дела', ...term(10, 'working', order, { from: 'documents-complete' }) }],
  intakeRefusal: [
    ground('no-business-plan', 'Бизнес-план не приложен.', order, 'Приложите бизнес-план и подайте снова.', [
      'papers.business-plan',
    ]),
    ground(
      'no-status',
      'Вы не стоите на учёте как безработный.',
      order,
      'Встаньте на учёт: такая услуга есть на портале. Потом подайте снова.',
    ),
  ],
  refusal: [
    ground(
      'plan-not-backed',
      'Комиссия не поддержала бизнес-план.',
      order,
      'Доработайте его с консультантом и защитите ещё раз.',
      ['idea', 'money', 'papers.business-plan'],
    ),
    ground(
      'already-registered',
      'У вас уже есть ИП или самозанятость.',
      order,
      'Эту помощь дают до регистрации. Посмотрите социальный контракт и займы для малого бизнеса.',
    ),
    ground(
      'had-before',
      'Такую помощь вы уже получали, и срок до новой не вышел.',
      order,
      'Когда можно подать снова, написано в решении.',
    ),
    ground(
      'status-ended',
      'Вас сняли с учёта безработных.',
      order,
      'Вернитесь на учёт и подайте снова. Бизнес-план писать заново не нужно.',
    ),
  ],
  askMore: [
    ask('mend-the-plan', 'Бизнес-план или смету нужно доработать. Пришлите новые.', order, ['business-plan', 'price-list'], {
      days: 14,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Договор и деньги на своё дело',
    description: 'После решения подпишете договор и за месяц зарегистрируете дело. В первый год отчитываются каждые три месяца.',
    titles: {
      approval: 'Решение о помощи безработному в начале своего дела',
      refusal: 'Решение об отказе в помощи безработному в начале своего дела',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на портале «Работа России»', 'лично в кадровом центре'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Попросить деньги на своё дело', amend: 'Изменить бизнес-план или счёт' }),
      applicantPage({ minAge: 18 }),
      { ...passportPage(), when: first },
      formerDecisionPage('Прежнее решение', { number: 'Номер решения или договора', hint: 'Он есть в кабинете.', when: changes }),
      {
        kind: 'questions',
        id: 'idea',
        title: 'Ваше дело',
        fields: [
          longtext('what', 'Что будете делать', {
            maxLength: 3000,
            hint: 'Например: печь хлеб и продавать его в селе, где нет пекарни.',
          }),
          longtext('market', 'Кто будет покупать', { maxLength: 2000, hint: 'Кто первые клиенты и почему придут к вам.' }),
          choice('form', 'Как зарегистрируете дело', {
            entrepreneur: 'Как ИП',
            self: 'Как самозанятый',
            farm: 'Как крестьянское хозяйство',
          }),
          longtext('changed', 'Что изменилось в плане', { maxLength: 1000, when: changes }),
        ],
      },
      {
        kind: 'questions',
        id: 'site',
        title: 'Где будет дело',
        fields: [
          choice('kind', 'Место', {
            home: 'Дома',
            rented: 'В снятом помещении',
            own: 'В своём помещении',
            none: 'Без места: езжу к клиентам',
          }),
          address('address', 'Адрес', { when: { field: 'kind', is: ['rented', 'own'] } }),
        ],
      },
      {
        kind: 'questions',
        id: 'money',
        title: 'Деньги и подготовка',
        fields: [
          money('need', 'Сколько нужно на старт', { min: 100, hint: 'Всего, вместе со своими деньгами.' }),
          text('main-cost', 'На что больше всего', { hint: 'Например: печь, станок, ремонт.' }),
          date('tested', 'Когда проходили тест в службе занятости', {
            range: 'past',
            optional: true,
            hint: 'Если ещё не проходили, оставьте пустым: позовём.',
          }),
          yesno('courses', 'Нужны ли курсы для начинающих предпринимателей?'),
        ],
      },
      {
        kind: 'questions',
        id: 'account',
        title: 'Куда перевести деньги',
        fields: [bank('account', 'Счёт в банке', { hint: 'Счёт должен быть открыт на ваше имя.' })],
      },
      papersPage([
        needed('business-plan', 'Бизнес-план', { maxFiles: 10 }),
        ifAny('price-list', 'Смета и цены поставщиков', { maxFiles: 6 }),
      ]),
    ],
  },
  synonyms: [
    'субсидия на открытие бизнеса',
    'деньги на ип от биржи',
    'безработному на бизнес',
    'самозанятость центр занятости',
    'бизнес план биржа',
    'подъемные на дело',
    'помощь на старт дела',
    'деньги на свой бизнес',
  ],
  notes:
    'Отчёт каждые три месяца в первый год прочитан (ugszn09.ru). Сумму и сроки задаёт край; часть регионов заменила услугу социальным контрактом. 10 и 10 рабочих дней, месяц на регистрацию — типовые. Действующему ИП эту помощь не дают, поэтому услуга только для граждан.',
});
