import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, count, longtext, number } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { activityCode } from './activity-code.ts';
import { firmItself, smallBusinessAct, smallBusinessAt, smallBusinessStatus, traderItself } from './small-business-law.ts';

const order = 'Приказ Минэкономразвития России от 29.11.2019 № 773';
const article = smallBusinessAt('статья 24.1');
const category = (...is: string[]) => ({ field: 'category.category', is });

export const socialEnterprise = define({
  slug: 'social-enterprise',
  title: 'Получить статус социального предприятия',
  official: 'Признание субъекта малого или среднего предпринимательства социальным предприятием',
  summary: 'Статус для бизнеса, который помогает людям. С ним дают гранты, аренду дешевле и преимущество в закупках.',
  topic: 'business',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'economy',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      smallBusinessAct,
      'статья 24.1',
      'https://tambank.ru/news/nazvany-kriterii-polucheniya-statusa-sotsialnogo-predpriyatiya',
    ),
    readLaw(order, 'порядок признания и ведения перечня', 'http://cissrm.ru/reestr-soc-predprinimateley/'),
  ],
  whoMay:
    'Малый бизнес одной из четырёх категорий. Он нанимает уязвимых людей, продаёт их изделия, работает для них или делает общественно полезное дело.',
  documents: [
    {
      name: 'Сведения о доле доходов и чистой прибыли',
      required: true,
      note: 'Не нужны, если вы только нанимаете уязвимых людей.',
    },
    {
      name: 'Список работников категории',
      required: true,
      note: 'Только если вы их нанимаете. Имена и категория, без диагнозов.',
    },
    { name: 'Отчёт о том, кому и как помогли', required: false, note: 'Его называют отчётом о социальном воздействии.' },
  ],
  askedByUs: [
    smallBusinessStatus,
    { what: 'работники и их льготы', registry: 'Социальный фонд' },
    firmItself,
    traderItself,
    { what: 'ваши занятия', registry: 'налоговая служба' },
  ],
  deadline: term(30, 'calendar', order, { from: 'documents-complete' }),
  intakeRefusal: [
    ground('late', 'Приём заявлений в этом году закончен.', order, 'Подайте в следующем году до 1 мая.'),
    ground(
      'not-small',
      'Вас нет в реестре малого и среднего бизнеса.',
      smallBusinessAt('статья 4.1'),
      'Проверьте себя в реестре на сайте налоговой и подайте, когда запись появится.',
      ['on-behalf'],
    ),
  ],
  refusal: [
    ground(
      'few-workers',
      'Уязвимых работников меньше половины.',
      article,
      'Наймите ещё или выберите другую категорию и подайте снова.',
      ['category', 'workers'],
    ),
    ground('small-share', 'Доля дохода от такого дела слишком мала.', article, 'Пересчитайте по видам выручки и подайте снова.', [
      'income',
      'papers.income-share',
    ]),
    ground('no-calculation', 'Нет документов о доле дохода.', order, 'Приложите расчёт и подайте снова, пока идёт приём.', [
      'papers.income-share',
    ]),
    ground('untrue', 'Сведения не подтвердились.', order, 'Исправьте их и подайте до 1 мая следующего года.', [
      'category',
      'workers',
      'income',
    ]),
  ],
  askMore: [
    ask('shares-incomplete', 'Расчёт долей неполный. Пришлите его целиком.', order, ['income-share', 'workers-list'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Статус социального предприятия',
    description: 'Отметка появится в реестре малого бизнеса налоговой службы. Её видят банки, фонды и заказчики.',
    titles: {
      approval: 'Решение о признании социальным предприятием',
      refusal: 'Решение об отказе в признании социальным предприятием',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в центре «Мой бизнес»', 'лично в министерстве экономического развития'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Получить статус', renew: 'Подтвердить статус на новый год', terminate: 'Отказаться от статуса' }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      formerDecisionPage('Решение о вашем статусе', {
        number: 'Номер решения',
        hint: 'Он стоит в решении министерства.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'category',
        title: 'Ваша категория',
        when: goesOn,
        fields: [
          choice('category', 'Чем помогает ваш бизнес', {
            hires: ['1. Нанимаю уязвимых людей', 'Их не меньше половины работников и не меньше двух.'],
            sells: ['2. Продаю то, что они делают', 'Изделия людей с инвалидностью и других.'],
            serves: ['3. Работаю для них', 'Товары и услуги, которые им нужны.'],
            useful: ['4. Делаю общественно полезное дело', 'Дети, здоровье, природа, культура.'],
          }),
          choices('whom', 'Кому помогаете', {
            disabled: 'Людям с инвалидностью',
            pensioners: 'Пенсионерам',
            families: 'Многодетным и одиноким родителям',
            orphans: 'Выпускникам детских домов',
            poor: 'Малоимущим',
            prison: 'Освободившимся из заключения',
            refugees: 'Беженцам и переселенцам',
            veterans: 'Участникам специальной военной операции',
            everybody: 'Всем жителям',
            other: 'Другим',
          }),
          activityCode('code', 'Код занятия, которым вы помогаете'),
          longtext('story', 'Что вы делаете', { maxLength: 1000, hint: 'Два-три предложения простыми словами.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'workers',
        title: 'Сколько у вас работников',
        when: { all: [goesOn, category('hires')] },
        fields: [
          count('all', 'Всего работников', { min: 1, max: 100_000 }),
          count('vulnerable', 'Из них уязвимых', { max: 100_000, hint: 'Тех, кого вы отметили на прошлой странице.' }),
          number('pay-share', 'Какая доля зарплаты идёт им', { max: 100, unit: '%', hint: 'Нужно не меньше 25 %.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'income',
        title: 'Доля дохода',
        lead: 'За прошлый год, от всей выручки.',
        when: { all: [goesOn, category('sells', 'serves', 'useful')] },
        fields: [
          number('share', 'Какую долю выручки даёт это дело', { max: 100, unit: '%' }),
          number('profit-share', 'Какую долю чистой прибыли вы снова вложили в него', { max: 100, unit: '%' }),
        ],
      },
      endingPage(
        'Отказ от статуса',
        { changed: 'Дело изменилось', 'not-needed': 'Статус ничего не даёт', closing: 'Закрываю дело' },
        'Понимаю, что льготы для таких предприятий закончатся',
      ),
      {
        ...papersPage([
          needed('income-share', 'Сведения о доле доходов и чистой прибыли', { when: category('sells', 'serves', 'useful') }),
          needed('workers-list', 'Список работников категории', {
            hint: 'Имя и категория. Диагнозы и справки не нужны.',
            when: category('hires'),
          }),
          ifAny('impact', 'Отчёт о том, кому и как помогли', { maxFiles: 5 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'социальное предприятие',
    'социальный предприниматель',
    'статус соцпредприятия',
    'реестр соцпредпринимателей',
    'бизнес для инвалидов',
    'грант соцпредприятию',
    'социальный бизнес',
    'соцпредприятие',
    'бизнес который помогает людям',
  ],
  notes:
    'Приказ № 773 и день 1 мая прочитаны в источниках 2021 года; проект приказа называл 1 июня и месяц на решение. Дни приёма меняются: сверить перед каждым приёмом. Первая категория (половина работников, но не меньше двух, и 25 % оплаты труда) прочитана в пересказе статьи: https://helpiks.su/8-96365.html; участники специальной военной операции добавлены законом № 578-ФЗ от 12.12.2023 (прочитано). Есть послабление для предпринимателей с инвалидностью без работников (2021): в форме его нет. Доли других категорий не сверены.',
});
