import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { choice, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { educationLaw } from './education-law.ts';

const order = 'Приказ Минпросвещения России от 24.03.2023 № 196 (порядок аттестации педагогов)';
const mentor = { field: 'category.wanted', is: ['methodist', 'mentor'] };

export const teacherCertification = define({
  slug: 'teacher-certification',
  title: 'Категория педагогу: пройти аттестацию',
  official: 'Аттестация педагогических работников в целях установления квалификационной категории',
  summary: 'Комиссия края оценит вашу работу и присвоит категорию. Запись о ней появится в электронной трудовой книжке.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'education',
  actions: ['issue', 'renew'],
  filing: { requires: 'esia' },
  law: [
    readLaw(educationLaw, 'статья 49', 'https://3dsattv.ru/articles/attestatsiya-pedagoga-na-1-kategoriyu-chto-nuzhno.html'),
    law(order, 'в целом'),
  ],
  whoMay:
    'Учитель, воспитатель и другой педагог, который хочет первую или высшую категорию. «Методист» и «наставник» — для тех, у кого есть высшая.',
  documents: [
    { name: 'Материалы о результатах работы', required: true, note: 'Итоги учеников, конкурсы, разработки уроков.' },
    { name: 'Ходатайство работодателя', required: false, note: 'Для категорий «методист» и «наставник».' },
  ],
  askedByUs: [
    { what: 'место работы и стаж', registry: 'Социальный фонд' },
    { what: 'образование и переподготовка', registry: 'реестр образования' },
    { what: 'прежняя категория', registry: 'аттестационная комиссия' },
    { what: 'судимость', registry: 'МВД' },
  ],
  deadline: term(60, 'calendar', `${order}: аттестация длится не больше 60 дней`, {
    source: 'https://edu.lpr-reg.ru/14527-informaciya-pedagogi.html',
  }),
  otherDeadlines: [
    {
      outcome: 'Ответ, когда и как пройдёт аттестация',
      ...term(30, 'calendar', order, {
        source: 'https://shkola60kurgan-r45.gosweb.gosuslugi.ru/pedagogam-i-sotrudnikam/attestatsiya-pedagogicheskih-rabotnikov',
      }),
    },
    { outcome: 'Выписка из приказа', ...term(10, 'working', order, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground('no-post', 'Не указана должность или категория.', order, 'Назовите их и подайте снова.', ['category']),
    ground('not-the-teacher', 'Заявление подал не сам педагог.', order, 'Войдите под своей записью и подайте сами.', [
      'applicant',
    ]),
  ],
  refusal: [
    ground(
      'no-first',
      'На высшую категорию подают, имея первую или высшую.',
      order,
      'Сначала пройдите аттестацию на первую категорию.',
      ['category.wanted', 'former'],
    ),
    ground(
      'results-too-low',
      'Результаты работы не соответствуют категории.',
      order,
      'Дополните материалы. Снова подать можно через год после отказа.',
      ['results', 'papers.results-paper'],
    ),
    ground('no-petition', 'Нет ходатайства работодателя.', order, 'Попросите его у директора и подайте снова.', [
      'papers.petition',
    ]),
    ground(
      'not-a-teacher',
      'Эта должность не относится к педагогическим.',
      order,
      'Уточните в отделе кадров, как должность названа в перечне педагогических.',
      ['category.post'],
    ),
  ],
  askMore: [
    ask('unreadable', 'Материалы не читаются или их не хватает. Пришлите ещё раз.', order, ['results-paper'], {
      days: 10,
      stops: true,
    }),
    ask('petition', 'Пришлите ходатайство работодателя.', order, ['petition'], { days: 10, stops: true }),
  ],
  result: {
    name: 'Приказ о категории',
    description: 'Выписка из приказа придёт в кабинет. В школу её отправит комиссия.',
    titles: {
      approval: 'Решение об установлении квалификационной категории',
      refusal: 'Решение об отказе в установлении квалификационной категории',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в аттестационной комиссии', 'письмом в министерство образования'],
  form: {
    pages: [
      actionPage({ issue: 'Получить категорию', renew: 'Подтвердить прежнюю: кончается её срок' }),
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'category',
        title: 'Какая категория нужна',
        fields: [
          choice('wanted', 'Категория', {
            first: 'Первая',
            highest: 'Высшая',
            methodist: 'Педагог-методист',
            mentor: 'Педагог-наставник',
          }),
          text('post', 'Ваша должность', { hint: 'Как в трудовой книжке, например: воспитатель.' }),
          text('subject', 'Предмет', { optional: true, hint: 'Если вы ведёте предмет.' }),
          text('school', 'Где вы работаете', { hint: 'Название школы, сада или колледжа.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'former',
        title: 'Прежняя категория',
        fields: [
          choice('category', 'Какая категория есть сейчас', { none: 'Никакой', first: 'Первая', highest: 'Высшая' }),
          text('order', 'Номер приказа', {
            optional: true,
            hint: 'Если не помните, оставьте пустым: найдём сами.',
            when: { field: 'category', is: ['first', 'highest'] },
          }),
          date('until', 'До какого дня действует', {
            optional: true,
            hint: 'Прежние категории давали на 5 лет. Подайте за 3 месяца до конца.',
            when: { field: 'category', is: ['first', 'highest'] },
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'results',
        title: 'Ваши результаты',
        fields: [
          longtext('pupils', 'Чего достигли ваши ученики', { hint: 'Оценки, экзамены, олимпиады за последние годы.' }),
          longtext('work', 'Что вы сделали сами', {
            optional: true,
            hint: 'Разработки, открытые уроки, конкурсы, курсы.',
          }),
          yesno('awards', 'Есть ли награды за работу с детьми?'),
          text('award-names', 'Какие', { when: { field: 'awards', is: 'yes' } }),
        ],
      },
      {
        kind: 'questions',
        id: 'meeting',
        title: 'Как вам удобно пройти аттестацию',
        fields: [
          date('month', 'С какого дня вам удобно', { range: 'future', hint: 'Комиссия постарается это учесть.' }),
          yesno('remote', 'Хотите пройти её по видеосвязи?'),
        ],
      },
      papersPage([
        needed('results-paper', 'Материалы о результатах работы', { maxFiles: 10 }),
        ifAny('petition', 'Ходатайство работодателя', { when: mentor }),
      ]),
    ],
  },
  synonyms: [
    'аттестация учителя',
    'первая категория',
    'высшая категория',
    'педагог методист',
    'педагог наставник',
    'аттестация педагога',
    'подтвердить категорию',
    'аттестация воспитателя',
    'категория учителя',
    'повысить категорию',
  ],
  notes:
    'Прочитаны 30 дней на извещение и 60 на аттестацию (сайты школ и органов образования других регионов), подача за три месяца до конца категории. Приказ № 196 по памяти, прочитан прежний № 276. По № 196 новые категории бессрочны; «подтвердить» нужно тем, у кого срок остался. Высшая категория для «методиста» и «наставника» — по памяти.',
});
