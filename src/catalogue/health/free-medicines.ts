import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { patientPage } from './patient.ts';

const decree = 'Постановление Правительства РФ от 30.07.1994 № 890 (бесплатные лекарства по категориям)';
const aidLaw = 'Федеральный закон от 17.07.1999 № 178-ФЗ «О государственной социальной помощи»';
const rules = 'Правила отпуска льготных лекарств';
const source =
  'https://vedom.ru/news/2021/08/16/49193-vo-vladimirskoy-oblasti-umenshili-sroki-obsluzhivaniya-otsrochennyh (другой регион, со ссылкой на федеральные правила)';
const wantsMedicine = { field: 'action.action', is: 'issue' };

export const freeMedicines = define({
  slug: 'free-medicines',
  title: 'Бесплатные лекарства по льготе',
  official: 'Льготное лекарственное обеспечение граждан',
  summary: 'Лекарство по рецепту дадут бесплатно. Если его нет в аптеке, найдём и привезём за 10 рабочих дней.',
  topic: 'health',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'health',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [readLaw(decree, 'приложения о категориях', 'https://dzen.ru/a/YR6IkzE5mkt1LNXL'), law(aidLaw, 'статьи 6.1 и 6.2')],
  whoMay:
    'Люди с инвалидностью и другие льготники, дети до трёх лет (в многодетной семье до шести). А ещё больные диабетом, астмой, раком и другими болезнями из перечня.',
  documents: [
    { name: 'Выписка врача', required: false, note: 'Если льготу даёт болезнь, а в электронной карте её нет.' },
    { name: 'Снимок рецепта', required: false, note: 'Если рецепт выписан на бумаге.' },
  ],
  askedByUs: [
    { what: 'льгота и не отказались ли вы от лекарств ради денег', registry: 'Социальный фонд' },
    { what: 'полис, рецепт и диагноз', registry: 'фонд ОМС' },
    { what: 'остаток лекарства в аптеках', registry: 'медицинская система края' },
    { what: 'где вы зарегистрированы', registry: 'МВД' },
    { what: 'дети семьи', registry: 'ЗАГС' },
  ],
  deadline: term(10, 'working', `${rules}: лекарство, которого не было в аптеке`, { source }),
  otherDeadlines: [
    { outcome: 'Лекарство по решению врачебной комиссии', ...term(15, 'working', rules, { source }) },
    { outcome: 'Запись о льготе', ...term(5, 'working', rules) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('recipe-expired', 'Срок рецепта кончился.', rules, 'Попросите у врача новый рецепт и подайте снова.', [
      'medicine.recipe',
    ]),
    ground('no-doctor', 'Не назван врач, который выписал рецепт.', rules, 'Назовите врача и поликлинику.', ['medicine.doctor']),
  ],
  refusal: [
    ground(
      'no-category',
      'Такой льготы нет ни в федеральном, ни в краевом перечне.',
      decree,
      'Спросите врача о врачебной комиссии и о скидке 50 %.',
      ['benefit'],
    ),
    ground(
      'chose-money',
      'Вы отказались от лекарств ради денег.',
      `${aidLaw}, статья 6.1`,
      'Вернуть лекарства можно с нового года. До 1 октября подайте заявление в Социальный фонд.',
      ['benefit'],
    ),
    ground(
      'not-in-list',
      'Этого лекарства нет в перечне бесплатных.',
      decree,
      'Попросите врача собрать врачебную комиссию: она назначит, если без него нельзя.',
      ['medicine.name'],
    ),
    ground(
      'diagnosis',
      'Диагноза нет в вашей карте.',
      decree,
      'Сходите на осмотр: врач внесёт диагноз и выпишет рецепт. Или приложите выписку.',
      ['benefit.disease', 'papers.extract'],
    ),
  ],
  askMore: [
    ask('examination', 'Для этой льготы нужна выписка врача с обследованием. Пришлите её.', decree, ['extract'], {
      days: 10,
      stops: true,
    }),
    ask('recipe', 'Рецепта нет в системе. Пришлите его снимок.', rules, ['recipe-photo'], { days: 10 }),
  ],
  result: {
    name: 'Лекарство в аптеке или запись о льготе',
    description: 'В сообщении назовём аптеку, день и что взять с собой. Если лекарство везут, скажем, когда ждать.',
    titles: {
      approval: 'Решение о бесплатном обеспечении лекарствами',
      refusal: 'Решение об отказе в бесплатном обеспечении лекарствами',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в поликлинике', 'в льготной аптеке'],
  form: {
    pages: [
      actionPage({
        issue: 'Получить лекарство, которого нет в аптеке',
        amend: 'Внести льготу или изменить данные о ней',
      }),
      applicantPage(),
      passportPage(),
      patientPage(),
      homePage('Край выдаёт лекарства тем, кто в нём живёт.'),
      {
        kind: 'questions',
        id: 'benefit',
        title: 'Почему лекарство бесплатно',
        fields: [
          choice('kind', 'Какая льгота у пациента', {
            disabled: 'Инвалидность',
            child: 'Ребёнок до трёх лет, в многодетной семье до шести',
            disease: 'Болезнь: диабет, астма, рак и другие',
            veteran: 'Ветеран или другая заслуга',
            other: 'Другая льгота',
          }),
          text('disease', 'Какая болезнь', { when: { field: 'kind', is: 'disease' } }),
          text('other', 'Какая льгота', { when: { field: 'kind', is: ['veteran', 'other'] } }),
        ],
      },
      {
        kind: 'questions',
        id: 'medicine',
        title: 'Лекарство и рецепт',
        when: wantsMedicine,
        fields: [
          text('name', 'Название лекарства', { hint: 'И сколько: например «инсулин аспарт, 3 мл, 5 штук».' }),
          text('recipe', 'Серия и номер рецепта', {
            optional: true,
            maxLength: 40,
            hint: 'Если рецепт электронный, оставьте пустым.',
          }),
          date('day', 'Когда выписан рецепт', { range: 'past' }),
          text('doctor', 'Врач и поликлиника', { hint: 'Например: Петрова, поликлиника № 2.' }),
          yesno('ends-soon', 'Лекарства хватит меньше чем на неделю?', { hint: 'Тогда поторопим.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'pharmacy',
        title: 'Как получить',
        when: wantsMedicine,
        fields: [
          text('where', 'Удобная аптека', { hint: 'Адрес или номер. В крае льготные лекарства есть не в каждой.' }),
          yesno('home', 'Нужна ли доставка на дом?', { hint: 'Её просят те, кому трудно выйти.' }),
        ],
      },
      papersPage([ifAny('extract', 'Выписка врача'), ifAny('recipe-photo', 'Снимок рецепта', { when: wantsMedicine })]),
    ],
  },
  synonyms: [
    'льготные лекарства',
    'бесплатный рецепт',
    'инсулин бесплатно',
    'лекарства инвалиду',
    'рецепт ребенку до трех',
    'нет лекарства в аптеке',
    'бесплатные таблетки',
    'льготный рецепт',
    'лекарства диабетику',
  ],
  notes:
    'Прочитано: 10 рабочих дней ожидания и 15 для решений врачебной комиссии (Владимирская область, 2021), дети до трёх и до шести лет. Срок записи о льготе, 1 октября и скидка 50 % по памяти. Рецепт хронику действует до 90 дней (по памяти).',
});
