import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { choice, count, date, longtext, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Приказ Минприроды России от 07.04.2025 № 178 (порядок выдачи разрешений на добычу)';
const at = (part: string) => `Приказ Минприроды России № 178, ${part}`;
const act = 'Федеральный закон № 209-ФЗ «Об охоте»';
const vologda = 'https://vologda-news.net/society/2026/01/28/357530.html (сообщение другого региона, 28.01.2026)';
const asks = { field: 'action.action', is: 'issue' };
const hunts = { field: 'action.action', is: ['issue', 'amend'] };

export const huntingPermit = define({
  slug: 'hunting-permit',
  title: 'Разрешение на добычу зверя и птицы',
  official: 'Выдача разрешений на добычу охотничьих ресурсов в общедоступных охотничьих угодьях',
  summary: 'Нужно на каждый сезон, кроме охотничьего билета. В нём записано, кого, где и когда можно добыть.',
  topic: 'nature',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'nature',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      order,
      'порядок выдачи; на копытных и медведей — до 30 дней',
      'https://sapsankurgan.ru/news/ob_izmenenii_srokov_dejstvija_razreshenij_na_dobychu_okhotresursov/2025-08-22-792',
    ),
    law(act, 'статьи 29–31'),
    readLaw(
      'Налоговый кодекс РФ, глава 25.1',
      'сбор за каждое животное: лось 1500 рублей, кабан и косуля 450, медведь 3000, соболь 120',
      'https://kmcon.ru/lawmaking/codex/tax-codex/tax-codex2_336.html (без даты)',
    ),
  ],
  whoMay: 'Охотник с действующим билетом. На некоторых зверей бросают жребий: разрешений меньше, чем желающих.',
  fit: fit(
    [
      whether('ticket', 'У вас есть действующий охотничий билет?'),
      whether('ban', 'Суд запретил вам охотиться?'),
      asked('report', 'Вы сдали сведения о прошлой охоте?', { yes: 'Да', first: 'Раньше не охотился', no: 'Нет' }),
    ],
    [
      against('ticket', 'no', 'нужен действующий охотничий билет', 'Приказ Минприроды России № 178, подача заявления'),
      against('ban', 'yes', 'суд запретил вам охотиться', 'Федеральный закон № 209-ФЗ «Об охоте», статья 29'),
      against('report', 'no', 'вы не сдали сведения о прошлой охоте', 'Приказ Минприроды России № 178, сведения о добыче'),
    ],
  ),
  documents: [{ name: 'Чек об оплате', required: false, note: 'Если оплата не видна через три дня.' }],
  askedByUs: [
    { what: 'охотничий билет', registry: 'охотничий реестр' },
    { what: 'сколько зверя можно добыть и итог жребия', registry: 'охотничий реестр' },
    { what: 'нет ли запрета на охоту', registry: 'суды' },
    { what: 'паспорт и регистрация', registry: 'МВД' },
    { what: 'уплата пошлины и сбора', registry: 'система государственных платежей' },
  ],
  fee: {
    kopecks: 65_000,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'Это пошлина за бланк. За каждого зверя отдельно платят сбор: сумму назовём в счёте.',
    verified: true,
    source: vologda,
  },
  fees: [
    {
      action: 'duplicate',
      kopecks: 35_000,
      basis: 'Налоговый кодекс РФ, статья 333.33',
      note: 'Вместо потерянного разрешения. Сумма 2022 года, точную назовём в счёте.',
      verified: false,
    },
  ],
  deadline: term(7, 'working', 'Порядок выдачи разрешений в крае', {
    source: 'https://bashmakovo.mdocs.ru/node/164 (описание услуги другого региона)',
  }),
  otherDeadlines: [{ outcome: 'Дубликат разрешения', ...term(7, 'working', order) }],
  intakeRefusal: [
    ground(
      'no-ticket',
      'Охотничий билет не найден.',
      at('подача заявления'),
      'Проверьте номер. Если билета нет, сначала получите его.',
      ['ticket.number'],
    ),
    ground(
      'closed-season',
      'В эти дни на этого зверя не охотятся.',
      at('подача заявления'),
      'Выберите дни, когда охота открыта, и подайте снова.',
      ['hunt'],
    ),
  ],
  refusal: [
    ground(
      'limit',
      'Разрешения кончились, или жребий не выпал.',
      `${act}, статья 31`,
      'Выберите другое место или спросите в охотничьем хозяйстве.',
      ['hunt.place', 'hunt.draw'],
    ),
    ground(
      'no-report',
      'Вы не сдали сведения о прошлой охоте.',
      at('сведения о добыче'),
      'Впишите их в новое заявление и подайте его.',
      ['last-season', 'harvest'],
    ),
    ground(
      'banned',
      'Билет аннулирован, или суд запретил вам охотиться.',
      `${act}, статья 29`,
      'Подайте, когда срок запрета кончится. Решение можно обжаловать.',
    ),
    ground('not-paid', 'Пошлина или сбор не поступили.', at('выдача'), 'Оплатите счёт из кабинета и подайте снова.', [
      'papers.receipt',
    ]),
    ground(
      'protected-land',
      'Это место охраняют: охота там запрещена.',
      `${act}, статья 29`,
      'Выберите другие угодья. Их список есть в министерстве.',
      ['hunt.place'],
    ),
  ],
  askMore: [
    ask('payment', 'Оплата не видна. Пришлите чек.', at('выдача'), ['receipt'], { days: 7, unit: 'calendar', stops: true }),
  ],
  result: {
    name: 'Разрешение на добычу',
    description: 'Бланк на ваше имя, на зверя и место. После охоты сдайте сведения о добыче.',
    titles: {
      approval: 'Разрешение на добычу охотничьих ресурсов',
      refusal: 'Решение об отказе в выдаче разрешения на добычу охотничьих ресурсов',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['у охотничьего инспектора', 'на портале Госуслуг'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({ issue: 'Получить разрешение', amend: 'Изменить место или дни', duplicate: 'Получить дубликат' }),
      applicantPage({ minAge: 18 }),
      passportPage(),
      {
        kind: 'questions',
        id: 'ticket',
        title: 'Охотничий билет',
        fields: [
          text('number', 'Серия и номер билета', {
            optional: true,
            maxLength: 40,
            hint: 'Например: 24 № 012345. Если не помните, оставьте пустым: найдём по реестру.',
          }),
        ],
      },
      formerDecisionPage('Выданное разрешение', { number: 'Серия и номер разрешения', hint: 'Они вверху бланка.', needed: true }),
      {
        kind: 'questions',
        id: 'hunt',
        title: 'Кого, где и когда',
        when: hunts,
        fields: [
          choice('game', 'На кого охота', {
            duck: 'Утка, гусь, другая водяная птица',
            forest: 'Глухарь, тетерев, рябчик',
            field: 'Болотная и полевая птица',
            hare: 'Заяц, лиса, другой мелкий зверь',
            fur: 'Соболь, куница, другой пушной зверь',
            boar: 'Кабан',
            roe: 'Косуля',
            moose: 'Лось',
            bear: 'Медведь',
            wolf: 'Волк',
            other: 'Другой зверь',
          }),
          text('game-else', 'Какой', { when: { field: 'game', is: 'other' } }),
          count('heads', 'Сколько голов', { min: 1, max: 100, hint: 'Для птицы — сколько в день.' }),
          longtext('place', 'В каких угодьях', { maxLength: 300, hint: 'Округ и название угодий.' }),
          date('from', 'С какого дня', { range: 'future' }),
          date('until', 'По какой день', { range: 'future' }),
          yesno('draw', 'Согласны на жребий, если желающих много?', {
            when: { field: 'game', is: ['fur', 'boar', 'roe', 'moose', 'bear', 'other'] },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'weapon',
        title: 'Оружие и бланк',
        when: hunts,
        fields: [
          choice('kind', 'С чем охотитесь', {
            smooth: 'Гладкоствольное ружьё',
            rifled: 'Нарезное ружьё',
            traps: 'Капканы',
            bird: 'Ловчая птица',
            bow: 'Лук или арбалет',
          }),
          choice('take', 'Как забрать бланк', { inspector: 'У инспектора в своём округе', office: 'В министерстве' }),
        ],
      },
      {
        kind: 'questions',
        id: 'last-season',
        title: 'Прошлая охота',
        when: asks,
        fields: [
          choice('report', 'Было ли у вас разрешение в прошлом сезоне', {
            no: 'Не было',
            given: 'Было, сведения о добыче сдал',
            owing: 'Было, сведения впишу сейчас',
          }),
        ],
      },
      {
        kind: 'repeat',
        id: 'harvest',
        title: 'Кого добыли в прошлом сезоне',
        lead: 'Если никого, напишите вид из разрешения и ноль.',
        when: { all: [asks, { field: 'last-season.report', is: 'owing' }] },
        min: 1,
        max: 30,
        itemTitle: 'Добыча',
        addLabel: 'Добавить ещё один вид',
        nameBy: ['game'],
        fields: [
          text('permit', 'Номер прошлого разрешения', { maxLength: 40 }),
          text('game', 'Зверь или птица'),
          count('heads', 'Сколько добыли', { min: 0, max: 1000 }),
          text('place', 'Где'),
        ],
      },
      {
        kind: 'questions',
        id: 'lost',
        title: 'Почему нужен дубликат',
        when: { field: 'action.action', is: 'duplicate' },
        fields: [choice('why', 'Что с бланком', { lost: 'Потерян', spoiled: 'Испорчен', stolen: 'Украден' })],
      },
      papersPage([ifAny('receipt', 'Чек об оплате', { hint: 'Если уже платили.' })]),
    ],
  },
  synonyms: [
    'разрешение на охоту',
    'путёвка на охоту',
    'лицензия на лося',
    'разрешение на кабана',
    'бланк на добычу',
    'разрешение на птицу',
    'жеребьёвка на зверя',
    'лимит на добычу',
    'лицензия на медведя',
    'косуля лось кабан медведь',
    'охота на утку',
    'гусь',
    'весенняя охота',
  ],
  notes:
    'Путёвку за чужие угодья даёт охотничье хозяйство: это не наша услуга. 650 рублей подтвердили регионы на 2025–2026 годы, дубликат в 2022 году стоил 350. Ставки сбора прочитаны без даты, льготы для молодняка не сверены. Прежний приказ № 379 действовал до 31.08.2025. 20 дней на сдачу сведений — по памяти, поэтому срок не назван. Границы угодий на карте форма не показывает.',
});
