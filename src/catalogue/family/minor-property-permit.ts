import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { civilCode, familyCode } from '../parts/codes.ts';
import { address, bank, cadastralNumber, choice, longtext, money, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 24.04.2008 № 48-ФЗ «Об опеке и попечительстве», статьи 20 и 21';
const code = civilCode.at('статья 37');
const copy = { field: 'action.action', is: 'duplicate' };
const deals = { not: copy };
const home = { field: 'deal.kind', is: ['sale', 'exchange', 'gift', 'mortgage', 'shares'] };
const gets = { field: 'deal.instead', is: ['home', 'both'] };

export const minorPropertyPermit = define({
  slug: 'minor-property-permit',
  title: 'Разрешение опеки на продажу или обмен жилья ребёнка',
  official: 'Выдача предварительного разрешения на совершение сделок с имуществом несовершеннолетнего (подопечного)',
  summary: 'Нужно до сделки, если у ребёнка есть доля, квартира или вклад. Если он только прописан, разрешение обычно не нужно.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'guardianship',
  actions: ['issue', 'amend', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    law('Федеральный закон от 24.04.2008 № 48-ФЗ «Об опеке и попечительстве»', 'статьи 20 и 21'),
    civilCode.read('статья 37'),
    familyCode.read('статья 60'),
  ],
  whoMay: 'Родители или опекун ребёнка, которому принадлежит имущество. Подросток от 14 лет — с согласия родителей.',
  documents: [
    { name: 'Проект договора', required: false, note: 'О продаже, мене, залоге или разделе долей.' },
    { name: 'Договор о жилье, которое получит ребёнок', required: false },
    { name: 'Согласие второго родителя', required: false, note: 'Или документ о том, почему его нет.' },
    { name: 'Отчёт об оценке', required: false, note: 'Если доли меняются.' },
  ],
  askedByUs: [
    { what: 'чьё жильё и какая у ребёнка доля', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'рождение ребёнка и брак родителей', registry: 'ЗАГС' },
    { what: 'кто зарегистрирован в жилье', registry: 'МВД' },
    { what: 'лишение прав или розыск второго родителя', registry: 'суды' },
  ],
  deadline: term(15, 'calendar', act),
  intakeRefusal: [
    ground(
      'no-second-signature',
      'Нет согласия второго родителя.',
      code,
      'Приложите его согласие. Если его не найти, выберите причину в заявлении.',
      ['parent', 'papers.consent'],
    ),
    ground(
      'no-draft',
      'Проект договора не приложен, или его не прочитать.',
      act,
      'Снимите все листы договора и приложите снова.',
      ['papers.draft'],
    ),
  ],
  refusal: [
    ground(
      'child-loses',
      'После сделки у ребёнка станет меньше имущества.',
      act,
      'Предложите долю не меньше прежней или деньги на счёт ребёнка.',
      ['deal.instead', 'new-home', 'money'],
    ),
    ground(
      'not-built',
      'Новый дом ещё не построен, и доля ребёнка ничем не обеспечена.',
      act,
      'Заключите договор долевого участия на ребёнка или дайте ему долю у родных.',
      ['new-home', 'papers.new-contract'],
    ),
    ground('other-parent-against', 'Второй родитель против.', code, 'Получите его согласие у нотариуса или решение суда.', [
      'parent',
      'papers.consent',
    ]),
    ground('money-nowhere', 'Не сказано, куда пойдут деньги ребёнка.', code, 'Назовите счёт на имя ребёнка и подайте снова.', [
      'money',
    ]),
  ],
  askMore: [
    ask('new-home', 'Не хватает документа о новом жилье. Пришлите его.', act, ['new-contract', 'valuation'], {
      days: 15,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Разрешение опеки на сделку',
    description: 'В нём сказано, на каких условиях сделка возможна: какую долю или какой счёт получит ребёнок.',
    titles: {
      approval: 'Разрешение на сделку с имуществом несовершеннолетнего',
      refusal: 'Решение об отказе в разрешении на сделку с имуществом несовершеннолетнего',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе опеки вашего округа'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить разрешение',
        amend: 'Изменить условия прежнего разрешения',
        duplicate: 'Получить копию разрешения',
      }),
      applicantPage({ minAge: 14 }),
      passportPage(),
      {
        kind: 'questions',
        id: 'place',
        title: 'Куда подать',
        fields: [
          municipality('Округ, где живёт ребёнок', 'Заявление попадёт в опеку этого округа.'),
          choice('who', 'Кто вы ребёнку', {
            parent: 'Мама или папа',
            guardian: 'Опекун',
            self: 'Мне от 14 до 18 лет, имущество моё',
          }),
        ],
      },
      formerDecisionPage('Прежнее разрешение', { number: 'Номер разрешения', hint: 'Он есть вверху первого листа.' }),
      childrenPage({
        title: 'Чьё имущество',
        lead: 'Назовите каждого ребёнка, у которого есть доля.',
        max: 10,
        fields: [
          text('share', 'Его доля', { hint: 'Например: 1/4 квартиры или вклад в банке.', maxLength: 100 }),
          longtext('opinion', 'Что думает ребёнок', {
            optional: true,
            maxLength: 500,
            hint: 'Если ему есть 10 лет: согласен ли он и почему.',
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'deal',
        title: 'Сделка',
        when: deals,
        fields: [
          choice('kind', 'Что хотите сделать', {
            sale: 'Продать жильё',
            exchange: 'Обменять жильё',
            mortgage: 'Заложить жильё банку',
            shares: 'Переделить доли',
            gift: 'Отказаться от доли или наследства',
            savings: 'Снять деньги со счёта ребёнка',
            other: 'Другое',
          }),
          text('other', 'Что именно', { when: { field: 'kind', is: 'other' } }),
          choice('instead', 'Что ребёнок получит взамен', {
            home: 'Долю в другом жилье',
            money: 'Деньги на свой счёт',
            both: 'И долю, и деньги',
            nothing: 'Ничего: деньги нужны ему на лечение, учёбу, жизнь',
          }),
          longtext('why', 'Зачем нужна сделка', { maxLength: 1000 }),
        ],
      },
      {
        kind: 'questions',
        id: 'old-home',
        title: 'Жильё, которое есть сейчас',
        when: { all: [deals, home] },
        fields: [
          address('address', 'Адрес'),
          cadastralNumber('Кадастровый номер', { optional: true }),
          money('price', 'Цена продажи', { min: 0, hint: 'Если цены нет, напишите 0.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'new-home',
        title: 'Жильё, которое получит ребёнок',
        when: { all: [deals, gets] },
        fields: [
          address('address', 'Адрес'),
          text('share', 'Доля ребёнка в нём', { hint: 'Например: 1/3.', maxLength: 100 }),
          money('price', 'Цена покупки', { min: 0 }),
          choice('state', 'Какое оно', { ready: 'Готовое', building: 'Ещё строится', kin: 'У родственников' }),
        ],
      },
      {
        kind: 'questions',
        id: 'money',
        title: 'Деньги ребёнка',
        lead: 'Номинальный счёт открывают в банке на родителя или опекуна, но деньги на нём — ребёнка.',
        when: { all: [deals, { field: 'deal.instead', is: ['money', 'both', 'nothing'] }] },
        fields: [money('sum', 'Какая сумма', { min: 100 }), bank('account', 'Счёт на имя ребёнка или номинальный счёт')],
      },
      {
        kind: 'questions',
        id: 'parent',
        title: 'Второй родитель',
        when: deals,
        fields: [
          choice('consent', 'Что со вторым родителем', {
            agrees: 'Согласен',
            none: 'Его нет: умер или не записан',
            deprived: 'Лишён прав или в розыске',
            against: 'Против или не отвечает',
          }),
          text('name', 'Его фамилия, имя и отчество', { when: { field: 'consent', is: ['agrees', 'against'] } }),
          yesno('comes', 'Сможет прийти в опеку подписать согласие?', { when: { field: 'consent', is: 'agrees' } }),
        ],
      },
      {
        ...papersPage([
          ifAny('draft', 'Проект договора', { maxFiles: 6, hint: 'Без него разрешат только снять деньги со счёта.' }),
          ifAny('new-contract', 'Договор о жилье, которое получит ребёнок', { maxFiles: 6 }),
          ifAny('consent', 'Согласие второго родителя'),
          ifAny('valuation', 'Отчёт об оценке'),
        ]),
        when: deals,
      },
    ],
  },
  synonyms: [
    'разрешение опеки',
    'продать квартиру с детьми',
    'продать долю ребёнка',
    'согласие опеки',
    'опека на ипотеку',
    'снять деньги со счёта ребёнка',
    'обмен квартиры с детьми',
    'продажа жилья несовершеннолетнего',
  ],
  notes:
    'Срок 15 дней из статьи 21 по памяти: текста статьи не нашлось. За образцы взяты постановление министерства образования Ростовской области от 26.06.2025 № 6 (opekaaksay.ru/documents/i/69) и администрации Селемджинского района от 13.06.2019 № 341 (base.garant.ru/49404038). Решает только человек. Отказ можно оспорить в суде.',
});
