import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { address, choice, choices, date, longtext, municipality, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон № 159-ФЗ, статья 8';
const rules = 'Постановление Правительства РФ от 04.04.2019 № 397, порядок списка';
const first = { field: 'action.action', is: 'issue' };
const forWard = { field: 'who.who', is: 'guardian' };
const hasHome = { all: [first, { field: 'former-home.had', is: 'yes' }] };

export const orphanHousingList = define({
  slug: 'orphan-housing-list',
  title: 'Жильё сироте: встать в список',
  official: 'Включение детей-сирот в список лиц, подлежащих обеспечению жилыми помещениями',
  summary: 'Сироту включат в список на квартиру. Подать лучше сразу после 14 лет, и не позже 23.',
  topic: 'social',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'education',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 21.12.1996 № 159-ФЗ «О дополнительных гарантиях по социальной поддержке детей-сирот и детей, оставшихся без попечения родителей»',
      'статья 8',
      'https://msp.midural.ru/deyatelnost/opeka-i-popechitelstvo/informaciya-ob-organizacii-i-kontrole-deyatelnosti-po-opeke-i-popechitelstvu/konsultacii-po-pravovym-voprosam/voprosy-obespecheniya-jilymi-pomeshcheniyami-detey-sirot-i-detey-ostavshihsya-bez-popecheniya-roditeley.html (закон назван; номер статьи по памяти)',
    ),
    readLaw(
      'Постановление Правительства РФ от 04.04.2019 № 397 (список детей-сирот на жильё)',
      'порядок списка',
      'https://teplyystanmedia.ru/s1_stati/vvedeny-pravila-formirovaniya-spiska-detei-sirot-imeyushhix-pravo-na-obespecenie-zilym-pomeshheniem',
    ),
  ],
  whoMay:
    'Сирота или оставшийся без родителей: с 14 до 23 лет подаёт сам. Своего жилья нет, или в нём нельзя жить. За подопечного подаёт опекун.',
  fit: fit(
    [
      whether('orphan', 'Вы остались без родителей или без их попечения?'),
      asked('age', 'Сколько вам лет?', { under: 'Меньше 23 лет', over: 'Уже исполнилось 23 года' }),
      whether('home', 'Есть своё жильё, где можно жить и хватает места?'),
      whether('received', 'Жильё по этому праву вы уже получали?'),
    ],
    [
      against('orphan', 'no', 'в список вносят тех, кто остался без родителей', 'Федеральный закон № 159-ФЗ, статья 8'),
      against('age', 'over', 'уже исполнилось 23 года, а в списке вас не было', 'Федеральный закон № 159-ФЗ, статья 8'),
      against('home', 'yes', 'есть своё жильё, где можно жить', 'Федеральный закон № 159-ФЗ, статья 8'),
      against('received', 'yes', 'жильё по этому праву вы уже получили', 'Федеральный закон № 159-ФЗ, статья 8'),
    ],
  ),
  documents: [
    {
      name: 'Решение суда или другой документ о том, что в прежнем жилье нельзя жить',
      required: false,
      note: 'Если оно у вас есть. Остальное хранится в опеке.',
    },
    { name: 'Документы о потере родителей', required: false, note: 'Если опека была в другом регионе.' },
  ],
  askedByUs: [
    { what: 'статус сироты и документы опеки', registry: 'органы опеки' },
    { what: 'жильё в собственности за пять лет', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'регистрация', registry: 'МВД' },
    { what: 'рождение и смерть родителей', registry: 'ЗАГС' },
    { what: 'лишение родительских прав', registry: 'суды' },
    { what: 'можно ли жить в прежнем доме', registry: 'система ЖКХ — сведения о домах' },
  ],
  deadline: term(60, 'working', rules, { from: 'documents-complete' }),
  otherDeadlines: [
    { outcome: 'Проверка прежнего жилья', ...term(20, 'working', rules) },
    { outcome: 'Перенос места из списка другого региона', ...term(10, 'working', rules) },
  ],
  intakeRefusal: [
    ground(
      'guardian-incomplete',
      'Опекун не назвал подопечного или не подтвердил опеку.',
      rules,
      'Заполните страницу о подопечном и подайте снова.',
      ['ward'],
    ),
    ground(
      'own-signature',
      'Подростку уже есть 14 лет, а заявление подал не он.',
      rules,
      'Пусть он войдёт в свой кабинет и подаст сам. Вы можете помочь.',
      ['who'],
    ),
  ],
  refusal: [
    ground(
      'has-home',
      'Есть своё жильё, где можно жить, и его хватает по площади.',
      act,
      'Если жить там нельзя, напишите почему и приложите доказательства. Подайте снова.',
      ['former-home', 'reasons', 'papers.court-paper'],
    ),
    ground(
      'over-23',
      'Уже исполнилось 23 года, а в списке вас не было.',
      act,
      'Обратитесь в суд: он может включить в список. Бесплатно поможет государственное юридическое бюро.',
      ['applicant.birth-date'],
    ),
    ground(
      'status-unknown',
      'Не подтвердилось, что вы остались без родителей.',
      act,
      'Возьмите в опеке решения о потере родителей и приложите их.',
      ['papers.parents-papers'],
    ),
    ground(
      'already-given',
      'Жильё по этому праву вы уже получили.',
      act,
      'Если дом аварийный, узнайте в администрации о переселении.',
    ),
  ],
  askMore: [
    ask(
      'home-check',
      'Нужно проверить прежнее жильё. Пришлите, если есть, решение суда или акт о его состоянии.',
      rules,
      ['court-paper'],
      { days: 60, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Включение в список на жильё',
    description: 'Номер и день включения видны в решении. Когда подойдёт очередь, заключат договор найма квартиры.',
    titles: {
      approval: 'Решение о включении в список на обеспечение жилым помещением',
      refusal: 'Решение об отказе во включении в список на обеспечение жилым помещением',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе опеки вашего округа', 'в любом МФЦ'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Встать в список',
        amend: 'Изменить сведения: адрес, семья, город',
      }),
      applicantPage({ minAge: 14 }),
      passportPage(),
      {
        kind: 'questions',
        id: 'who',
        title: 'Кто подаёт',
        fields: [
          choice('who', 'Кто вы', {
            self: 'Жильё нужно мне',
            guardian: 'Я опекун: жильё нужно подопечному',
          }),
          date('guardianship', 'С какого дня вы опекун', { range: 'past', when: { field: 'who', is: 'guardian' } }),
        ],
      },
      personPage('ward', 'Подопечный', { when: forWard }),
      homePage('Где тот, кому нужно жильё, живёт сейчас.'),
      formerDecisionPage('Прежнее решение', {
        number: 'Номер в списке или номер решения',
        hint: 'Он есть в письме о включении.',
      }),
      {
        kind: 'questions',
        id: 'former-home',
        title: 'Прежнее жильё',
        lead: 'Квартира или дом родителей, где вы были записаны в детстве.',
        when: first,
        fields: [
          yesno('had', 'Есть ли жильё, где вы собственник или зарегистрированы?'),
          address('address', 'Его адрес', { when: { field: 'had', is: 'yes' } }),
          choice(
            'right',
            'Какое у вас право на него',
            { own: 'Всё моё', share: 'Моя доля', lease: 'Могу жить по договору найма' },
            {
              when: { field: 'had', is: 'yes' },
            },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'reasons',
        title: 'Почему там нельзя жить',
        when: hasHome,
        fields: [
          choices('why', 'Отметьте всё, что подходит', {
            parent: 'Там живёт родитель, лишённый прав',
            ill: 'Там живёт тяжело больной человек',
            small: 'Слишком тесно',
            ruined: 'Дом ветхий или сгорел',
            danger: 'Жить опасно',
            other: 'Другое',
          }),
          longtext('more', 'Расскажите подробнее', { optional: true, maxLength: 2000 }),
        ],
      },
      {
        kind: 'repeat',
        id: 'neighbours',
        title: 'Кто живёт в прежнем жилье',
        lead: 'Родные и соседи, о которых знаете. Если там никого нет, никого не добавляйте.',
        when: hasHome,
        min: 0,
        max: 15,
        itemTitle: 'Человек',
        addLabel: 'Добавить ещё одного человека',
        nameBy: ['name'],
        fields: [
          text('name', 'Имя', { hint: 'Можно без отчества, если не помните.' }),
          text('kin', 'Кем приходится', { hint: 'Например: отец, тётя, сосед по квартире.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'wish',
        title: 'Где хотите жить',
        fields: [
          municipality('В каком округе нужна квартира', 'Обычно дают там, где вы живёте или учитесь.'),
          yesno('moved', 'Стоите ли вы в списке другого региона?'),
          text('moved-from', 'Какого региона и с какого года', {
            hint: 'Например: Томская область, с 2022 года.',
            when: { field: 'moved', is: 'yes' },
          }),
          longtext('changed', 'Что изменилось', { maxLength: 1000, when: { field: 'action.action', is: 'amend' } }),
        ],
      },
      papersPage([
        ifAny('court-paper', 'Решение суда или другой документ о том, что в прежнем жилье нельзя жить', { maxFiles: 6 }),
        ifAny('parents-papers', 'Документы о потере родителей', { hint: 'Если опека была в другом регионе.', maxFiles: 6 }),
      ]),
    ],
  },
  synonyms: [
    'квартира сироте',
    'жилье детям сиротам',
    'очередь сирота',
    'дадут ли квартиру детдомовцу',
    'список сирот жилье',
    'поставить на жилье сироту',
    'детский дом квартира',
    'выпускник детдома',
    'сирота 18 лет жильё',
  ],
  notes:
    'Порядок федеральный, орган региональный: в одних краях министерство образования, в других жилищный (приказ Хабаровского края от 17.11.2022 № 58 — пример). 60, 20 и 10 рабочих дней — по памяти. Опекуну даётся три месяца после 14-летия подопечного. Кто старше 23 и стоит в списке, остаётся в нём до получения.',
});
