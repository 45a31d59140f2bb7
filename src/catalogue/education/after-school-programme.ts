import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { personPage } from '../pages/person.ts';
import { choice, choices, date, longtext, municipality, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { educationLaw } from './education-law.ts';

const rules = 'Порядок записи на программы дополнительного образования, утверждённый округом';
const sport = { field: 'programme.kind', is: ['sport', 'dance'] };

export const afterSchoolProgramme = define({
  slug: 'after-school-programme',
  title: 'Записать ребёнка в кружок или секцию',
  official: 'Запись на обучение по дополнительной общеобразовательной программе',
  summary: 'Спорт, музыка, танцы, техника: место закрепят за ребёнком, и придёт расписание. Заплатить можно сертификатом.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'schools',
  actions: ['issue', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(educationLaw, 'статья 75'),
    readLaw(
      'Приказ управления образования ЗАТО Александровск от 31.10.2022 № 2523 (регламент записи, пример)',
      'в целом',
      'https://polardysh.murmanschool.ru/file/card?id=211',
    ),
  ],
  whoMay: 'Родитель ребёнка от 5 до 18 лет или сам подросток с 14 лет. Для спорта нужно разрешение врача.',
  documents: [
    {
      name: 'Справка врача о допуске к занятиям',
      required: false,
      note: 'Для спорта и танцев, если врач не внёс её в электронную карту.',
    },
  ],
  askedByUs: [
    { what: 'рождение ребёнка и кто его родители', registry: 'ЗАГС' },
    { what: 'сертификат ребёнка на кружки', registry: 'реестр образования' },
    { what: 'где зарегистрирован ребёнок', registry: 'МВД' },
    { what: 'справка о здоровье', registry: 'фонд ОМС' },
  ],
  deadline: term(7, 'working', rules),
  otherDeadlines: [
    { outcome: 'Вступительный отбор, если он есть', ...term(10, 'working', rules) },
    { outcome: 'Ответ об отказе', ...term(3, 'working', rules) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('no-intake', 'Эта группа сейчас не набирает.', rules, 'Выберите другую группу или подайте в день набора.', [
      'programme',
    ]),
    ground('already-in', 'Ребёнок уже записан на эту программу.', rules, 'Новое заявление не нужно: спросите расписание.', [
      'child',
      'programme.name',
    ]),
  ],
  refusal: [
    ground('no-places', 'В группе нет мест.', rules, 'Попросите внести ребёнка в лист ожидания или выберите группу рядом.', [
      'programme',
      'times',
    ]),
    ground(
      'wrong-age',
      'Программа не для этого возраста.',
      rules,
      'Спросите в учреждении программу по возрасту и подайте снова.',
      ['child.birth-date', 'programme.name'],
    ),
    ground(
      'no-doctor',
      'Нет допуска врача к занятиям.',
      rules,
      'Получите справку у педиатра и подайте снова. Успейте до начала занятий.',
      ['papers.doctor'],
    ),
    ground(
      'not-selected',
      'Ребёнок не прошёл вступительный отбор.',
      rules,
      'Подайте апелляцию в комиссию учреждения или выберите программу без отбора.',
      ['programme'],
    ),
  ],
  askMore: [
    ask('doctor', 'Нужна справка врача о допуске к занятиям. Пришлите её.', rules, ['doctor'], { days: 10, stops: true }),
  ],
  result: {
    name: 'Место в кружке или секции',
    description: 'Придут договор и расписание. Договор родитель подписывает за четыре рабочих дня.',
    titles: {
      approval: 'Решение о зачислении на программу дополнительного образования',
      refusal: 'Решение об отказе в зачислении на программу дополнительного образования',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично там, где проходят занятия'],
  form: {
    pages: [
      actionPage({ issue: 'Записать ребёнка', terminate: 'Уйти из кружка или секции' }),
      applicantPage(),
      { ...passportPage(), when: goesOn },
      personPage('child', 'Кто будет заниматься', {
        own: true,
        name: 'Фамилия, имя и отчество ребёнка',
        fields: [
          municipality('Округ, где занятия', 'Заявление попадёт в управление образования этого округа.'),
          choice('who', 'Кто вы ребёнку', {
            parent: 'Мама или папа',
            guardian: 'Опекун',
            self: ['Это я сам', 'С 14 лет можно подать за себя.'],
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'programme',
        title: 'Кружок или секция',
        fields: [
          choice('kind', 'Чем заниматься', {
            sport: 'Спорт',
            dance: 'Танцы',
            music: 'Музыка',
            art: 'Рисование и ремёсла',
            theatre: 'Театр',
            tech: 'Техника и программирование',
            nature: 'Природа и туризм',
            other: 'Другое',
          }),
          text('place', 'Где', { hint: 'Название учреждения, например «Дворец творчества».' }),
          text('name', 'Программа или группа', { hint: 'Например: лёгкая атлетика, первый год.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'times',
        title: 'Когда и за чей счёт',
        when: goesOn,
        fields: [
          choices('days', 'Когда удобно', {
            morning: 'В будни утром',
            day: 'В будни днём',
            evening: 'В будни вечером',
            weekend: 'В выходные',
          }),
          date('from', 'С какого дня', { range: 'future' }),
          choice('pays', 'Кто платит', {
            certificate: ['Сертификат на кружки (ПФДО)', 'Номер найдём сами.'],
            parents: 'Мы сами',
            free: 'Группа бесплатная',
          }),
          longtext('health', 'Что знать педагогу о здоровье', {
            optional: true,
            maxLength: 500,
            hint: 'Например: аллергия, плохо слышит.',
          }),
        ],
      },
      personPage('signs', 'Кто подпишет договор', {
        lead: 'Вам меньше 18 лет: договор подписывает родитель.',
        when: { all: [goesOn, { field: 'child.who', is: 'self' }] },
        name: 'Фамилия, имя и отчество родителя',
      }),
      endingPage(
        'Уходим из кружка',
        { another: 'Выбрали другие занятия', health: 'По здоровью', time: 'Нет времени', moved: 'Переехали' },
        'Понимаю, что место займёт другой ребёнок',
      ),
      {
        ...papersPage([
          ifAny('doctor', 'Справка врача о допуске к занятиям', { hint: 'Форма зависит от занятия: спросите педиатра.' }),
        ]),
        when: { all: [goesOn, sport] },
      },
    ],
  },
  synonyms: [
    'кружок',
    'секция',
    'записать на танцы',
    'спортивная школа',
    'музыкальная школа',
    'дополнительное образование',
    'бассейн ребенку',
    'навигатор кружки',
    'школа искусств',
    'отдать на футбол',
    'допобразование',
  ],
  notes:
    'Сроки типовые: в каждом округе свой порядок, прочитан пример другого региона. Записывают обычно через навигатор допобразования, с ним предстоит договориться. Четыре рабочих дня на договор — типовое значение.',
});
