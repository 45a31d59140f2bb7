import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { choice, choices, count, longtext, money, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { employmentLaw } from './employment-law.ts';

const standard = 'Стандарт помощи в поиске работы';
const teen = { all: [goesOn, { field: 'about.teen', is: 'yes' }] };

export const jobSearchAssistance = define({
  slug: 'job-search-assistance',
  title: 'Найти работу',
  official: 'Содействие гражданам в поиске подходящей работы',
  summary: 'Служба занятости подберёт вакансии и поможет с собеседованием. Статус безработного не нужен.',
  topic: 'employment',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'employment',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      employmentLaw.name,
      'статья 16, часть 2 (стандарт)',
      'ГАРАНТ, ipo/prime/doc/56909214 (проект стандарта от 12.11.2024)',
    ),
    readLaw(
      'Приказ министерства труда Краснодарского края от 19.01.2023 № 74 (пример регламента)',
      'пункт 1.1',
      'https://base.garant.ru/406192125/53f89421bbdaf741eb2d1ecc4ddb4c33',
    ),
    employmentLaw.seekers,
  ],
  whoMay: 'Любой человек от 14 лет: кто ищет первую работу, хочет сменить свою, учится, вышел на пенсию, живёт с инвалидностью.',
  documents: [
    { name: 'Резюме', required: false, note: 'Если оно уже написано.' },
    { name: 'Диплом или удостоверение о курсах', required: false, note: 'Если хотите показать его работодателю.' },
    { name: 'Согласие родителя на работу', required: false, note: 'Если вам от 14 до 17 лет.' },
  ],
  askedByUs: [
    { what: 'стаж и места работы', registry: 'Социальный фонд' },
    { what: 'инвалидность и программа реабилитации', registry: 'Социальный фонд' },
    { what: 'образование', registry: 'реестр образования' },
    { what: 'регистрация', registry: 'МВД' },
  ],
  deadline: term(3, 'working', standard),
  otherDeadlines: [
    { outcome: 'Ответ работодателя на отклик', ...term(5, 'working', standard, { from: 'documents-complete' }) },
    { outcome: 'Следующая подборка вакансий', ...term(14, 'calendar', standard, { from: 'documents-complete' }) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('no-trade', 'Непонятно, какую работу искать.', standard, 'Напишите профессию или «любая» и подайте снова.', [
      'wanted.job',
    ]),
    ground(
      'not-confirmed',
      'Личность не подтверждена.',
      standard,
      'Войдите через подтверждённую запись Госуслуг и подайте снова.',
    ),
  ],
  refusal: [
    ground('untrue-form', 'В анкете чужие или неверные сведения.', standard, 'Исправьте анкету и отправьте снова.', [
      'about',
      'wanted',
    ]),
    ground('under-14', 'Вам ещё нет 14 лет.', standard, 'Подайте после дня рождения.', ['applicant.birth-date']),
    ground(
      'no-parent',
      'Подростку нужно согласие родителя на работу.',
      standard,
      'Попросите маму, папу или опекуна подписать согласие и приложите его.',
      ['papers.parent-consent'],
    ),
    ground(
      'silent',
      'Вы долго не отвечаете на предложения, и подбор остановлен.',
      standard,
      'Подайте снова: подбор начнётся с того же места.',
    ),
  ],
  askMore: [
    ask(
      'talk-first',
      'Чтобы подобрать работу точнее, нужны ваше резюме или документ об учёбе. Консультант позвонит.',
      standard,
      ['resume-file', 'diploma'],
      { days: 5 },
    ),
  ],
  result: {
    name: 'Подборка вакансий и помощь консультанта',
    description: 'Вакансии придут в кабинет. Консультант поможет с резюме, направит на собеседование и позовёт на ярмарку.',
    titles: {
      approval: 'Решение о содействии в поиске подходящей работы',
      refusal: 'Решение об отказе в содействии в поиске работы',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на портале «Работа России»', 'лично в кадровом центре'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Начать поиск', amend: 'Изменить анкету', terminate: 'Остановить поиск' }),
      applicantPage({ minAge: 14 }),
      formerDecisionPage('Ваша анкета', { number: 'Номер анкеты или прежнего заявления', hint: 'Он есть в кабинете.' }),
      {
        kind: 'questions',
        id: 'about',
        title: 'О вас',
        when: goesOn,
        fields: [
          yesno('teen', 'Вам сейчас от 14 до 17 лет?'),
          text('trade', 'Что вы умеете: профессия', { hint: 'Если её пока нет, напишите «нет».' }),
          count('years', 'Сколько лет работали по ней', { min: 0, max: 70, unit: 'лет', optional: true }),
          longtext('experience', 'Опыт коротко', { optional: true, maxLength: 2000, hint: 'Где работали и что делали.' }),
          choices(
            'licence',
            'Водительские права',
            { a: 'A — мотоцикл', b: 'B — легковая машина', c: 'C — грузовик', d: 'D — автобус', tractor: 'Тракторист' },
            { optional: true, hint: 'Если прав нет, ничего не отмечайте.' },
          ),
          choice('health', 'Есть ли ограничения по здоровью', {
            none: 'Нет',
            light: 'Нельзя тяжёлую работу',
            disability: 'Инвалидность',
            other: 'Другое: скажу консультанту',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Какую работу ищете',
        when: goesOn,
        fields: [
          text('job', 'Кем хотите работать', { hint: 'Можно несколько, через запятую, или «любая».' }),
          money('wage', 'Зарплата не меньше', { min: 0, hint: 'За месяц, на руки. Если не важно, напишите 0.' }),
          choice('hours', 'График', {
            full: 'Полный день',
            part: 'Неполный день или подработка',
            shift: 'Сменами',
            remote: 'Из дома',
            season: 'На лето или сезон',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'where',
        title: 'Где искать',
        when: goesOn,
        fields: [
          municipality('В каком округе', 'Там консультант и вакансии рядом с домом.'),
          yesno('move', 'Готовы ли переехать ради работы?'),
          text('move-to', 'Куда', {
            optional: true,
            hint: 'Если всё равно, оставьте пустым.',
            when: { field: 'move', is: 'yes' },
          }),
        ],
      },
      {
        kind: 'repeat',
        id: 'languages',
        title: 'Языки',
        lead: 'Кроме русского. Если других нет, ничего не добавляйте.',
        when: goesOn,
        min: 0,
        max: 10,
        itemTitle: 'Язык',
        addLabel: 'Добавить ещё один язык',
        nameBy: ['language'],
        fields: [
          text('language', 'Какой язык', { maxLength: 60 }),
          choice('level', 'Насколько хорошо', { basic: 'Немного', working: 'Хватает для работы', fluent: 'Свободно' }),
        ],
      },
      endingPage(
        'Остановить поиск',
        { found: 'Нашли мне работу', self: 'Нашлась работа без службы занятости', later: 'Пока не буду искать' },
        'Понимаю, что вакансии больше не пришлют',
      ),
      {
        ...papersPage([
          ifAny('resume-file', 'Резюме', { hint: 'Если оно уже написано.' }),
          ifAny('diploma', 'Диплом или удостоверение о курсах', { maxFiles: 6 }),
          ifAny('parent-consent', 'Согласие родителя на работу', { hint: 'Подпись мамы, папы или опекуна.', when: teen }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'найти работу',
    'работа',
    'вакансии',
    'подбор работы',
    'работа в центре занятости',
    'подработка пенсионеру',
    'работа подростку',
    'ищу работу',
    'устроиться на работу',
    'ярмарка вакансий',
    'работа на лето школьнику',
  ],
  notes:
    'На деле подбор по базе «Работа России» идёт сразу; 3 рабочих дня — ответ службы, по памяти. Стандарт прочитан только как проект от 12.11.2024. Молчание 30 дней останавливает подбор — по памяти.',
});
