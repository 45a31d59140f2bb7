import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { childFields, choice, municipality, phone, text, yesno } from '../parts/fields.ts';
import { against, asked, fit } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { educationLaw } from './education-law.ts';

const order = 'Приказ Минпросвещения России от 02.09.2020 № 458 (порядок приёма в школы)';
const source = 'https://ysia.ru/s-1-aprelya-nachnetsya-zapis-detej-v-pervyj-klass-po-novomu-poryadku/amp';

export const firstGradeEnrolment = define({
  slug: 'first-grade-enrolment',
  title: 'Записать ребёнка в первый класс',
  official: 'Прием на обучение по образовательным программам начального общего образования',
  summary: 'В школу рядом с домом записывают с 1 апреля по 30 июня. В любую другую, где есть места, — с 6 июля.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'schools',
  actions: ['issue', 'terminate'],
  filing: { requires: 'esia' },
  law: [readLaw(order, 'пункт 17', source), law(educationLaw, 'статья 67')],
  whoMay:
    'Родитель или опекун ребёнка от 6 лет и 6 месяцев до 8 лет. С 1 апреля записывают соседей школы, братьев и сестёр её учеников и детей с льготой.',
  fit: fit(
    [
      asked('age', 'Сколько лет ребёнку будет к 1 сентября?', {
        small: 'Меньше 6 лет и 6 месяцев',
        fits: 'От 6 лет и 6 месяцев до 8 лет',
        older: 'Больше 8 лет',
      }),
    ],
    [
      against(
        'age',
        'small',
        'к 1 сентября ребёнку меньше 6 лет и 6 месяцев',
        'Приказ Минпросвещения России от 02.09.2020 № 458 (порядок приёма в школы)',
      ),
      against(
        'age',
        'older',
        'к 1 сентября ребёнку больше 8 лет',
        'Приказ Минпросвещения России от 02.09.2020 № 458 (порядок приёма в школы)',
      ),
    ],
  ),
  documents: [
    {
      name: 'Разрешение пойти в школу раньше или позже',
      required: false,
      note: 'Если ребёнку меньше 6 лет и 6 месяцев или больше 8 лет. Его даёт управление образования.',
    },
    { name: 'Заключение комиссии о развитии ребёнка (ПМПК)', required: false, note: 'Только для адаптированной программы.' },
    { name: 'Справка с работы родителя', required: false, note: 'Если льгота — по службе и её нет в реестрах.' },
    { name: 'Документ о том, где живёт ребёнок', required: false, note: 'Если он не зарегистрирован по этому адресу.' },
  ],
  askedByUs: [
    { what: 'рождение ребёнка и кто его родители', registry: 'ЗАГС' },
    { what: 'где ребёнок зарегистрирован', registry: 'МВД' },
    { what: 'какая школа закреплена за вашим домом', registry: 'реестр адресов' },
    { what: 'учатся ли в школе братья и сёстры', registry: 'реестр образования' },
    { what: 'опека над ребёнком', registry: 'органы опеки' },
  ],
  deadline: term(3, 'working', `${order}, пункт 17`, { from: 'documents-complete', source }),
  otherDeadlines: [
    { outcome: 'Приказ о приёме, если подали с 6 июля', ...term(5, 'working', order, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('too-early', 'Запись в эту школу для вас ещё не открыта.', order, 'Подайте с 6 июля. Черновик сохранится.', ['place']),
    ground('sent-twice', 'Заявление на этого ребёнка в эту школу уже есть.', order, 'Следите за первым: второе не нужно.', [
      'schools.first',
    ]),
  ],
  refusal: [
    ground(
      'no-places',
      'В выбранных школах нет свободных мест.',
      order,
      'Управление образования назовёт школы с местами. Подайте новое заявление в одну из них.',
      ['schools'],
    ),
    ground(
      'wrong-age',
      'К 1 сентября ребёнку меньше 6 лет и 6 месяцев или больше 8 лет.',
      order,
      'Попросите у управления образования разрешение и подайте снова с ним.',
      ['child.birth-date', 'papers.age-permit'],
    ),
    ground(
      'other-area',
      'Ваш дом не закреплён за этой школой.',
      order,
      'Подайте сюда с 6 июля или выберите школу, закреплённую за домом.',
      ['home', 'schools'],
    ),
    ground(
      'priority-not-found',
      'Право на место раньше других не подтвердилось.',
      order,
      'Приложите справку с работы или подайте с 6 июля на общих основаниях.',
      ['place.priority', 'papers.service'],
    ),
  ],
  askMore: [
    ask(
      'where-child-lives',
      'Ребёнок не зарегистрирован по этому адресу. Пришлите документ о том, где он живёт.',
      order,
      ['residence'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Приказ о зачислении в первый класс',
    description: 'В приказе назван класс. Позже ребёнок появится в электронном дневнике.',
    titles: { approval: 'Приказ о зачислении в первый класс', refusal: 'Решение об отказе в приёме в первый класс' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в школе', 'заказным письмом в школу'],
  form: {
    pages: [
      actionPage({ issue: 'Записать в первый класс', terminate: 'Забрать заявление' }),
      applicantPage(),
      ...identityPages(goesOn),
      {
        kind: 'questions',
        id: 'child',
        title: 'Будущий первоклассник',
        fields: [
          municipality('Округ, где школа', 'Заявление попадёт в школу через управление образования этого округа.'),
          ...childFields(),
          choice('who', 'Кто вы ребёнку', { parent: 'Мама или папа', guardian: 'Опекун или приёмный родитель' }),
        ],
      },
      { ...homePage('Адрес, где живёт ребёнок: по нему видно вашу школу.'), when: goesOn },
      {
        kind: 'questions',
        id: 'schools',
        title: 'Какая школа нужна',
        lead: 'Начните с самой желанной.',
        when: goesOn,
        fields: [
          text('first', 'Первая школа', { hint: 'Номер или название, например «Школа № 5».' }),
          text('second', 'Вторая школа', { optional: true }),
          text('third', 'Третья школа', { optional: true }),
        ],
      },
      {
        kind: 'questions',
        id: 'place',
        title: 'Право на место',
        when: goesOn,
        fields: [
          choice('priority', 'Почему ребёнка возьмут в первую школу', {
            area: 'Наш дом закреплён за ней',
            sibling: 'Там учится брат или сестра',
            service: 'Родитель служит: военный, полиция, прокуратура, суд',
            other: 'Другая льгота',
            none: ['Ничего из этого', 'Тогда заявление принимают с 6 июля.'],
          }),
          text('sibling', 'Имя и класс брата или сестры', { when: { field: 'priority', is: 'sibling' } }),
          text('benefit', 'Какая льгота', { when: { field: 'priority', is: 'other' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'learning',
        title: 'Как ребёнок будет учиться',
        when: goesOn,
        fields: [
          yesno('adapted', 'Нужна ли адаптированная программа?', {
            hint: 'Она для детей с особенностями здоровья. Её советует ПМПК, комиссия о развитии ребёнка.',
          }),
          choice('language', 'На каком языке учиться', { russian: 'На русском', other: 'На другом языке народов России' }),
          text('other-language', 'На каком языке', { when: { field: 'language', is: 'other' } }),
          text('native', 'Какой родной язык изучать', { hint: 'Обычно русский. Выбор за вами, он зависит от школы.' }),
          yesno('after', 'Нужна ли группа продлённого дня?'),
          yesno('second-parent', 'Назвать второго родителя?', { hint: 'Ему тоже будут звонить из школы.' }),
        ],
      },
      personPage('second-parent', 'Второй родитель', {
        when: { all: [goesOn, { field: 'learning.second-parent', is: 'yes' }] },
      }),
      {
        kind: 'repeat',
        id: 'fetching',
        title: 'Кто ещё забирает ребёнка',
        lead: 'Бабушка, дедушка, няня. Родителей называть не нужно.',
        when: goesOn,
        min: 0,
        max: 5,
        itemTitle: 'Человек',
        addLabel: 'Добавить ещё одного человека',
        nameBy: ['name'],
        fields: [
          text('name', 'Фамилия, имя и отчество'),
          text('kin', 'Кто он ребёнку', { hint: 'Например: бабушка.' }),
          phone('phone', 'Телефон'),
        ],
      },
      endingPage(
        'Почему забираете заявление',
        { another: 'Ребёнок пойдёт в другую школу', later: 'Пойдёт через год', moved: 'Мы переехали' },
        'Понимаю, что место в школе не сохранится',
      ),
      {
        ...papersPage([
          ifAny('age-permit', 'Разрешение пойти в школу раньше или позже'),
          ifAny('pmpk', 'Заключение комиссии о развитии ребёнка (ПМПК)', { when: { field: 'learning.adapted', is: 'yes' } }),
          ifAny('service', 'Справка с работы родителя', { when: { field: 'place.priority', is: 'service' } }),
          ifAny('residence', 'Документ о том, где живёт ребёнок'),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'первый класс',
    'запись в школу',
    'первоклассник',
    'записать в школу',
    'первый класс по прописке',
    'зачисление в школу',
    'школа по месту жительства',
    'первоклашка',
    'прием в школу',
    'отдать ребенка в школу',
    'пойти в школу в 6 лет',
  ],
  notes:
    'Даты записи и приказ за три рабочих дня прочитаны. Три дня по порядку идут от 30 июня, а не от заявления: этого срок портала не выражает. Принимают до 5 сентября. Тест по русскому для иностранных детей (с 2025 года) не учтён: порядок не читали.',
});
