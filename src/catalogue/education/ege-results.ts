import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { choice, date, longtext, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const order = 'Приказ Минпросвещения России и Рособрнадзора от 04.04.2023 № 233/552 (порядок экзаменов за 11 класс)';
const source =
  'http://xn----ltbmnlhj3h.xn--p1ai/index.php/gosudarstvennaya-itogovaya-attestatsiya/ege/233-2022-2023 (сайт школы)';
const appeals = { field: 'request.what', is: 'appeal' };
const pupil = { not: { field: 'examinee.who', is: 'self' } };

export const egeResults = define({
  slug: 'ege-results',
  title: 'Результаты ЕГЭ и апелляция',
  official: 'Предоставление информации о результатах государственной итоговой аттестации',
  summary: 'Узнайте баллы за экзамен и посмотрите бланки. Не согласны — подайте апелляцию: на это есть два рабочих дня.',
  topic: 'education',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'education',
  trustLevel: 1,
  filing: { requires: 'esia' },
  law: [readLaw(order, 'разделы о результатах и апелляциях', source)],
  whoMay: 'Тот, кто сдавал экзамен в крае. За ученика до 18 лет — родитель. Старше 18 — родитель только с его согласия.',
  documents: [
    {
      name: 'Апелляция с подписью участника',
      required: false,
      note: 'Подпишите на бумаге и снимите. До 18 лет подписывает и родитель.',
    },
    { name: 'Согласие участника старше 18 лет', required: false, note: 'Если спрашивает родитель.' },
  ],
  askedByUs: [
    { what: 'какие экзамены сданы и баллы', registry: 'реестр образования' },
    { what: 'паспорт участника', registry: 'МВД' },
    { what: 'кто родители участника', registry: 'ЗАГС' },
  ],
  deadline: term(1, 'working', order, { source }),
  otherDeadlines: [
    { outcome: 'Ответ на апелляцию о баллах', ...term(4, 'working', order, { source }) },
    { outcome: 'Ответ на апелляцию о нарушении порядка', ...term(2, 'working', order, { source }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('other-region', 'Экзамен сдавали в другом регионе.', order, 'Спросите результат в том регионе.', ['exam']),
    ground('code-not-found', 'По этому коду участника нет.', order, 'Уточните код в школе и подайте снова.', ['exam.code']),
  ],
  refusal: [
    ground(
      'too-late',
      'Апелляция подана позже двух рабочих дней после объявления баллов.',
      order,
      'Срок не восстанавливают. Узнайте в школе, можно ли пересдать предмет в дополнительный день.',
      ['request.announced'],
    ),
    ground('no-match', 'Код и паспорт не совпали.', order, 'Уточните код в школе, сверьте паспорт и подайте снова.', [
      'exam.code',
      'examinee',
      'passport',
    ]),
    ground(
      'not-ready',
      'Результаты по предмету ещё не утверждены.',
      order,
      'Посмотрите день объявления в расписании школы и спросите снова.',
      ['exam.subject'],
    ),
    ground(
      'cancelled',
      'Результат отменён за нарушение порядка.',
      order,
      'Попросите в школе решение комиссии. Его можно обжаловать в суде.',
    ),
  ],
  askMore: [
    ask('name-differs', 'Имя не сходится с записью на экзамен. Пришлите документ о смене имени.', order, ['name-change'], {
      days: 1,
    }),
  ],
  result: {
    name: 'Баллы по предмету или решение по апелляции',
    description: 'Придут баллы и снимки бланков. На апелляцию ответит комиссия.',
    titles: {
      approval: 'Сведения о результатах государственной итоговой аттестации',
      refusal: 'Решение об отказе в сведениях или в апелляции',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['в своей школе', 'в управлении образования округа'],
  form: {
    pages: [
      applicantPage(),
      {
        kind: 'questions',
        id: 'examinee',
        title: 'Кто сдавал экзамен',
        fields: [
          choice('who', 'Кто сдавал', {
            self: 'Я',
            child: 'Мой ребёнок до 18 лет',
            adult: 'Мой ребёнок старше 18 лет',
          }),
          text('name', 'Фамилия, имя и отчество участника', { when: { not: { field: 'who', is: 'self' } } }),
          text('passport', 'Серия и номер его паспорта', {
            hint: '10 цифр.',
            maxLength: 30,
            when: { not: { field: 'who', is: 'self' } },
          }),
        ],
      },
      { ...passportPage(), when: { not: pupil } },
      {
        kind: 'questions',
        id: 'exam',
        title: 'Какой экзамен',
        fields: [
          text('code', 'Код регистрации', { hint: 'Он напечатан в уведомлении на экзамены. Его знают в школе.', maxLength: 40 }),
          choice('level', 'За какой класс', {
            eleven: ['За 11 класс', 'ЕГЭ или выпускной экзамен (ГВЭ).'],
            nine: ['За 9 класс', 'ОГЭ.'],
          }),
          choice('subject', 'Предмет', {
            russian: 'Русский язык',
            'maths-basic': 'Математика, базовая',
            'maths-profile': 'Математика, профильная',
            physics: 'Физика',
            chemistry: 'Химия',
            biology: 'Биология',
            informatics: 'Информатика',
            history: 'История',
            society: 'Обществознание',
            literature: 'Литература',
            geography: 'География',
            language: 'Иностранный язык',
            other: 'Другой предмет',
          }),
          text('other-subject', 'Какой предмет', { when: { field: 'subject', is: 'other' } }),
          date('day', 'Когда был экзамен', { range: 'past' }),
        ],
      },
      {
        kind: 'questions',
        id: 'request',
        title: 'Что нужно',
        fields: [
          choice('what', 'Что вы хотите', { result: 'Узнать баллы и посмотреть бланки', appeal: 'Подать апелляцию' }),
          choice(
            'about',
            'О чём апелляция',
            {
              marks: ['Не согласен с баллами', 'Подают за два рабочих дня после объявления.'],
              order: ['Экзамен прошёл с нарушением', 'Подают в день экзамена, не выходя из школы.'],
            },
            { when: { field: 'what', is: 'appeal' } },
          ),
          date('announced', 'Когда объявили баллы', {
            range: 'past',
            when: {
              all: [
                { field: 'what', is: 'appeal' },
                { field: 'about', is: 'marks' },
              ],
            },
          }),
          longtext('why', 'Что не так', {
            optional: true,
            maxLength: 1000,
            hint: 'Например, какое задание проверено неверно.',
            when: { field: 'what', is: 'appeal' },
          }),
          yesno('present', 'Хотите быть на заседании комиссии?', {
            hint: 'Время и место назовут в сообщении.',
            when: { field: 'what', is: 'appeal' },
          }),
        ],
      },
      papersPage([
        ifAny('signed', 'Апелляция с подписью участника', { when: appeals }),
        ifAny('consent', 'Согласие участника старше 18 лет', { when: { field: 'examinee.who', is: 'adult' } }),
        ifAny('name-change', 'Документ о смене имени', { hint: 'Если имя сменили после записи на экзамен.' }),
      ]),
    ],
  },
  synonyms: [
    'результаты егэ',
    'баллы егэ',
    'егэ',
    'оценки егэ',
    'апелляция егэ',
    'не согласен с баллами',
    'результат огэ',
    'огэ',
    'единый государственный экзамен',
    'сколько баллов',
    'посмотреть бланки егэ',
  ],
  notes:
    'Передача баллов за 1 рабочий день и сроки апелляций (2 дня подать, 4 — о баллах, 2 — о порядке) прочитаны на сайте школы. Номер приказа по памяти. Порядок экзаменов за 9 класс отдельный и не прочитан. Апелляцию о порядке проведения на деле подают только в пункте экзамена.',
});
