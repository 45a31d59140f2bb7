import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage } from '../pages/ending.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, count, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import {
  changedIn,
  checkedIn,
  feeForLicence,
  heldLicencePage,
  licenceTerm,
  licensing,
  licensingLaw,
  paymentField,
  premisesPage,
  premisesPaper,
  premisesSlot,
} from './licensing.ts';

const rules = 'Постановление Правительства РФ от 18.09.2020 № 1490';
const at = (part: string) => `${rules}, ${part}`;
const teaches = { field: 'action.action', is: ['issue', 'amend'] };
const applies = { field: 'action.action', is: 'issue' };
const offline = {
  any: [{ all: [applies, { field: 'teaching.online', is: 'no' }] }, { field: 'teaching.changes', is: 'address' }],
};
const newProgrammes = { any: [applies, { field: 'teaching.changes', is: 'programme' }] };

export const educationLicense = define({
  slug: 'education-license',
  title: 'Лицензия на обучение',
  official: 'Лицензирование образовательной деятельности',
  summary: 'Нужна школе, частному саду, курсам и онлайн-школе. Если учите один, без работников, лицензия не нужна.',
  topic: 'licences',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'education',
  actions: ['issue', 'amend', 'duplicate', 'terminate'],
  filing: { requires: 'qualified' },
  law: [
    ...licensingLaw,
    readLaw(
      'Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
      'статья 91',
      'https://kpasnokamsk.ru/vedenie-ip/litsenziya-na-pravo-obrazovatelnoj-deyatelnosti.html',
    ),
    readLaw(
      `${rules} «О лицензировании образовательной деятельности»`,
      'Положение целиком',
      'https://sistema-dpo.ru/vidy-litsenziy-na-obrazovatelnuyu-deyatelnos/',
    ),
  ],
  whoMay:
    'Организация или предприниматель, у которого преподают наёмные работники. Вузам и некоторым другим организациям лицензию выдаёт Рособрнадзор.',
  documents: [
    { name: 'Образовательные программы', required: true, note: 'Утверждённые, с подписью. Нужны для лицензии и новых программ.' },
    premisesPaper,
    {
      name: 'Договор о занятиях вместе с другой организацией или о медпомощи ученикам',
      required: false,
      note: 'Если такой договор есть.',
    },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'право на помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'санитарное заключение', registry: 'Роспотребнадзор' },
    { what: 'образование преподавателей', registry: 'реестр образования' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 750_000,
    basis: feeForLicence,
    note: 'За новую лицензию. Бюджетные учреждения часто не платят.',
    verified: true,
    source: 'https://dekonadzor.ru/authorities/eMNpJr5a/licensing/inflic/poslinalic (другой регион, дата страницы не видна)',
  },
  fees: [
    {
      action: 'amend',
      kopecks: 350_000,
      basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 92',
      note: 'За новый адрес, филиал или программу. За смену названия — 750 ₽.',
      verified: true,
      source: 'https://dekonadzor.ru/authorities/eMNpJr5a/licensing/inflic/poslinalic',
    },
  ],
  deadline: licenceTerm(licensing('статья 14')),
  otherDeadlines: [changedIn, checkedIn],
  intakeRefusal: [
    ground(
      'federal-school',
      'Вашей организации лицензию выдаёт Рособрнадзор.',
      'Федеральный закон № 273-ФЗ, статья 91',
      'Подайте заявление в Рособрнадзор.',
    ),
    ground('bad-signature', 'Электронная подпись недействительна.', licensing('статья 13'), 'Обновите подпись и подайте снова.'),
  ],
  refusal: [
    ground(
      'no-sanitary-paper',
      'На адрес занятий нет санитарного заключения.',
      at('требования к лицензиату'),
      'Получите заключение Роспотребнадзора и подайте снова.',
      ['premises.sanitary'],
    ),
    ground(
      'place-unfit',
      'Помещение или оборудование не подходит для этих программ.',
      at('требования к лицензиату'),
      'Уберите программы, которым не хватает условий, или смените адрес.',
      ['premises', 'programmes'],
    ),
    ground(
      'programmes-unfit',
      'Программы не соответствуют стандартам.',
      'Федеральный закон № 273-ФЗ, статья 12',
      'Исправьте программы, утвердите заново и приложите к новому заявлению.',
      ['papers.programme-texts'],
    ),
    ground(
      'false-data',
      'Сведения в заявлении о курсах и занятиях недостоверны.',
      licensing('статья 14'),
      'Сверьте их с реестрами организаций и недвижимости, исправьте и подайте снова.',
      ['premises', 'teachers'],
    ),
  ],
  askMore: [
    ask(
      'missing-paper',
      'Не хватает документа, или в нём ошибка. Пришлите правильный.',
      licensing('статья 13'),
      ['programme-texts', 'premises-contract', 'joint-contract'],
      { days: 30, unit: 'calendar', stops: true, refuse: true },
    ),
  ],
  result: {
    name: 'Выписка из реестра лицензий',
    description: 'Лицензию записывают в общий реестр, вам приходит электронная выписка. Срока у лицензии нет.',
    titles: {
      approval: 'Решение о лицензии на образовательную деятельность',
      refusal: 'Решение об отказе в лицензии на образовательную деятельность',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в министерстве образования края'],
  correction: correctionOf('Запись в реестре'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        amend: 'Добавить адрес, программу или сменить название',
        duplicate: 'Получить выписку ещё раз',
        terminate: 'Закрыть лицензию',
      }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'teaching',
        title: 'Чему и как учите',
        when: teaches,
        fields: [
          choices(
            'changes',
            'Что меняется',
            { address: 'Адрес занятий', programme: 'Программы', name: 'Название или форма организации' },
            {
              when: { field: 'action.action', is: 'amend' },
            },
          ),
          choices(
            'levels',
            'Кого и чему учите',
            {
              nursery: 'Детский сад',
              primary: 'Начальная школа',
              basic: 'Школа до 9 класса',
              full: 'Школа до 11 класса',
              vocational: 'Колледж: среднее профессиональное',
              extra: 'Кружки и курсы для детей и взрослых',
              retraining: 'Повышение квалификации и переподготовка',
              training: 'Обучение профессии',
            },
            { when: { any: [applies, { field: 'changes', is: 'programme' }] } },
          ),
          yesno('online', 'Учите только через интернет?', { hint: 'Тогда адрес занятий не нужен.', when: applies }),
          text('site', 'Сайт', { hint: 'На нём обязаны быть сведения о вас и программах.', maxLength: 300, when: applies }),
          paymentField,
        ],
      },
      {
        kind: 'repeat',
        id: 'programmes',
        title: 'Программы',
        lead: 'Назовите каждую. Для изменения — только новые.',
        when: newProgrammes,
        min: 1,
        max: 100,
        itemTitle: 'Программа',
        addLabel: 'Добавить ещё одну программу',
        nameBy: ['name'],
        fields: [
          text('name', 'Название программы', { hint: 'Например: «Английский для начинающих».', maxLength: 300 }),
          count('hours', 'Сколько учебных часов', { min: 1, max: 20_000, unit: 'ч' }),
        ],
      },
      premisesPage({
        title: 'Где проходят занятия',
        when: offline,
        fields: [
          text('sanitary', 'Номер санитарного заключения на этот адрес', {
            maxLength: 60,
            hint: 'Его выдаёт Роспотребнадзор. Само заключение не нужно: найдём по номеру.',
          }),
        ],
      }),
      {
        kind: 'repeat',
        id: 'teachers',
        title: 'Преподаватели',
        lead: 'Дипломы не нужны: проверим по реестру образования.',
        when: applies,
        min: 1,
        max: 100,
        itemTitle: 'Преподаватель',
        addLabel: 'Добавить ещё одного преподавателя',
        nameBy: ['name'],
        fields: [
          text('name', 'Фамилия, имя и отчество преподавателя'),
          text('subject', 'Что преподаёт'),
          choice('education', 'Образование', {
            higher: 'Высшее',
            vocational: 'Среднее профессиональное',
            student: 'Студент старших курсов',
          }),
        ],
      },
      endingPage(
        'Почему закрываете лицензию',
        { stop: 'Больше не учим', reorganised: 'Организация объединилась с другой', alone: 'Учу один, без работников' },
        'Понимаю, что учить за плату после этого нельзя',
      ),
      {
        ...papersPage([
          needed('programme-texts', 'Образовательные программы', { when: newProgrammes, maxFiles: 20 }),
          premisesSlot(offline),
          ifAny('joint-contract', 'Договор о занятиях вместе с другой организацией или о медпомощи ученикам'),
        ]),
        when: teaches,
      },
    ],
  },
  synonyms: [
    'образовательная лицензия',
    'лицензия на обучение',
    'лицензия для курсов',
    'лицензия онлайн школа',
    'лицензия детский центр',
    'открыть школу',
    'открыть частный сад',
    'репетиторский центр лицензия',
    'лицензия автошкола',
    'лицензия министерства образования',
  ],
  notes:
    'Пошлины прочитаны на сайте надзора другого региона. 15 рабочих дней — по памяти о законе после поправок 2021 года (раньше 45). Что онлайн-школе адрес занятий не нужен, а также статья 12 закона об образовании — по памяти.',
});
