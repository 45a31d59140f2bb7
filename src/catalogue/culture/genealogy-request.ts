import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { choice, confirm, longtext, money, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { archiveLaw } from './archive-law.ts';
import { sendingPage } from './sending.ts';

const rules = 'Порядок платного поиска в архиве, утверждённый краем';
const source =
  'https://almet-med.ru/shtrafy/poisk-arhivov-mne-vozmozhno-li-vospolzovatsya-uslugami-yurista-po-poisku-arhivnyh-dokumentov.html';

export const genealogyRequest = define({
  slug: 'genealogy-request',
  title: 'Родословная: найти предков в архиве',
  official: 'Исполнение тематических и генеалогических запросов по документам архива',
  summary: 'Архивист поищет ваш род в метриках и переписях. Сначала скажем цену, искать начнём после оплаты.',
  topic: 'culture',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'culture',
  trustLevel: 1,
  filing: { requires: 'esia' },
  law: [law(archiveLaw, 'статьи 24 и 26'), readLaw('Обзор работы архивов с запросами о предках', 'в целом', source)],
  whoMay: 'Любой, кто ищет предков. Сведения моложе 75 лет дают родственникам или тем, у кого есть согласие.',
  documents: [{ name: 'Документы о родстве', required: false, note: 'Если ищете сведения моложе 75 лет и в ЗАГСе их нет.' }],
  askedByUs: [
    { what: 'родство и смерть предков', registry: 'ЗАГС' },
    { what: 'ваш паспорт', registry: 'МВД' },
    { what: 'прошла ли оплата', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: null,
    basis: 'Прейскурант государственного архива',
    note: 'Это не госпошлина. Цена зависит от объёма поиска, её считают до начала работы.',
    verified: false,
  },
  deadline: term(30, 'calendar', rules, { from: 'documents-complete', source }),
  otherDeadlines: [
    { outcome: 'Расчёт стоимости', ...term(10, 'working', rules) },
    { outcome: 'Большой поиск, не дольше', ...term(180, 'calendar', rules, { from: 'documents-complete' }) },
    { outcome: 'Возврат денег, если передумали', ...term(10, 'working', rules) },
  ],
  intakeRefusal: [
    ground('nothing-to-start', 'Нет ни фамилии предка, ни места.', rules, 'Допишите хотя бы одно место и подайте снова.', [
      'ancestors',
      'place',
    ]),
    ground('no-contact', 'По вашему телефону не сообщить цену.', rules, 'Проверьте телефон и почту и подайте снова.', [
      'applicant.phone',
    ]),
  ],
  refusal: [
    ground('lost', 'Документы за эти годы не сохранились.', rules, 'Поищите в фондах, которые назовём в ответе, и в ЗАГСе.', [
      'place.years',
    ]),
    ground(
      'closed-75-years',
      'Этим сведениям меньше 75 лет, и родство не подтверждено.',
      `${archiveLaw}, статья 25`,
      'Приложите документы о родстве и подайте снова.',
      ['papers.kinship-papers'],
    ),
    ground('no-place', 'Без места и лет искать негде.', rules, 'Спросите родных, посмотрите старые письма и дополните запрос.', [
      'place',
    ]),
    ground(
      'no-such-work',
      'Этот архив не ищет предков по заказу.',
      rules,
      'Запишитесь в читальный зал: искать самому можно бесплатно.',
    ),
  ],
  askMore: [
    ask('which-branch', 'Уточните приход, веру и какую ветвь рода искать. Пришлите то, что уже нашли.', rules, ['found'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
    ask('kinship', 'Сведениям меньше 75 лет. Пришлите документы о родстве.', rules, ['kinship-papers'], {
      days: 30,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Родословная справка',
    description: 'Кто кому кем приходится и на каких страницах это записано. Копии записей — если попросите.',
    titles: { approval: 'Генеалогическая справка', refusal: 'Ответ о том, что сведений о предках не найдено' },
  },
  delivery: ['cabinet', 'post', 'agency'],
  elsewhere: ['лично в архиве', 'письмом в архив'],
  correction: correctionOf('Справку'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      {
        kind: 'repeat',
        id: 'ancestors',
        title: 'Кого искать',
        lead: 'Начните с самого давнего, кого знаете.',
        min: 1,
        max: 10,
        itemTitle: 'Предок',
        addLabel: 'Добавить ещё одного предка',
        nameBy: ['name'],
        fields: [
          text('name', 'Фамилия, имя и отчество', { hint: 'Сколько знаете. Женщине напишите и девичью фамилию.' }),
          text('born', 'Когда и где родился', { optional: true, hint: 'Можно примерно: около 1890, село Ольховка.' }),
          text('kin', 'Кем приходится вам', { hint: 'Например: прадед по отцу.' }),
          text('events', 'Свадьба, дети, смерть', { optional: true, hint: 'Годы и места, если знаете.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'place',
        title: 'Где и когда жили',
        fields: [
          text('village', 'Село или город', { hint: 'И волость или уезд, если знаете.' }),
          text('parish', 'Церковный приход', { optional: true, hint: 'Название церкви, где крестили и венчали.' }),
          text('years', 'За какие годы искать', { hint: 'Например: 1880–1917.', maxLength: 60 }),
          choice('faith', 'Вера', {
            orthodox: 'Православные',
            'old-believers': 'Старообрядцы',
            catholic: 'Католики',
            lutheran: 'Лютеране',
            muslim: 'Мусульмане',
            jewish: 'Иудеи',
            other: 'Другая',
            unknown: 'Не знаю',
          }),
          text('estate', 'Сословие', { optional: true, hint: 'Крестьяне, казаки, мещане, дворяне.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'known',
        title: 'Что вы уже знаете',
        fields: [
          longtext('told', 'Расскажите', { hint: 'Семейные истории, письма, где уже искали.' }),
          choice('goal', 'Что хотите получить', {
            tree: 'Родословную: поколение за поколением',
            record: 'Одну запись: рождение, брак, смерть',
            person: 'Всё об одном человеке',
          }),
          yesno('repressed', 'Был ли кто-то из них репрессирован?', {
            hint: 'Такие дела хранят и другие архивы: подскажем какие.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'price',
        title: 'Цена и копии',
        fields: [
          confirm('paid', 'Знаю, что поиск платный и цену назовут до начала'),
          yesno('limited', 'Есть ли сумма, дороже которой искать не надо?'),
          money('most', 'Какая сумма', {
            min: 10_000,
            hint: 'Если выйдет дороже, сначала спросим.',
            when: { field: 'limited', is: 'yes' },
          }),
          choice(
            'over',
            'Если денег не хватит',
            { part: 'Искать на эту сумму', stop: 'Не начинать' },
            { when: { field: 'limited', is: 'yes' } },
          ),
          choice('copies', 'Нужны ли копии записей', { none: 'Нет', grey: 'Чёрно-белые', colour: 'Цветные' }),
        ],
      },
      sendingPage('в архиве'),
      papersPage([
        ifAny('kinship-papers', 'Документы о родстве', { maxFiles: 10 }),
        ifAny('found', 'Что уже нашли', { maxFiles: 10, hint: 'Снимки записей, писем, фотографий.' }),
      ]),
    ],
  },
  synonyms: [
    'родословная',
    'предки',
    'метрические книги',
    'родня в архиве',
    'дворянство',
    'моя фамилия история',
    'репрессированный дед',
    'генеалогия',
    'найти прадеда',
    'родословное древо',
    'история семьи',
    'прадед',
    'прабабушка',
    'погиб на войне',
    'узнать о прадеде',
  ],
  notes:
    'Срок и оплата до начала прочитаны в обзоре; там же сказано, что очередь бывает до года. Прейскурант у архива свой, сумма неизвестна. Расчёт, большой поиск и возврат — типовые сроки. Дела репрессированных хранят и другие ведомства.',
});
