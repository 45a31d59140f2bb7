import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { registryOfficePage } from '../pages/registry-office.ts';
import { choice, choices, count, longtext, text, yesno } from '../parts/fields.ts';
import { against, asked, fit } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { anyRegistryOffice, civilStatus, civilStatusAct } from './zags.ts';

const source = 'https://arhzags.ru/activity/gos_usl/56/';
const rights = civilStatus('статья 58');
const first = { field: 'action.action', is: 'issue' };
const changes = (what: string) => ({ field: 'what', is: what });

export const nameChange = define({
  slug: 'name-change',
  title: 'Сменить имя, фамилию или отчество',
  official: 'Государственная регистрация перемены имени',
  summary: 'Можно взять другое имя, вернуть девичью фамилию или убрать отчество. После этого меняют паспорт.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'civil-registry',
  actions: ['issue', 'duplicate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(civilStatusAct, 'статья 58 и следующие', source),
    law('Налоговый кодекс РФ', 'статья 333.26, пункт 1, подпункт 4'),
  ],
  whoMay: 'Любой человек с 14 лет. До 18 лет — с согласия родителей или по решению суда. Детям до 14 имя меняют через опеку.',
  fit: fit(
    [
      asked('age', 'Сколько лет тому, чьё имя меняют?', {
        child: 'Меньше 14 лет',
        agreed: 'От 14 до 17 лет, родители согласны или есть решение суда',
        alone: 'От 14 до 17 лет, согласия родителей нет',
        adult: '18 лет или больше',
      }),
    ],
    [
      against('age', 'child', 'детям до 14 лет имя меняют через опеку', 'Федеральный закон № 143-ФЗ, статья 58'),
      against(
        'age',
        'alone',
        'до 18 лет нужно согласие обоих родителей или решение суда',
        'Федеральный закон № 143-ФЗ, статья 58',
      ),
    ],
  ),
  documents: [
    { name: 'Согласие родителей', required: false, note: 'Если вам от 14 до 18 лет. Вместо него подойдёт решение суда.' },
    { name: 'Документы, где ваши данные записаны по-разному', required: false },
  ],
  askedByUs: [
    { what: 'ваше рождение, браки, разводы и рождение ваших детей', registry: 'ЗАГС' },
    { what: 'судимость и розыск', registry: 'МВД' },
    { what: 'оплата пошлины', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: 500_000,
    basis: 'Налоговый кодекс РФ, статья 333.26, пункт 1, подпункт 4',
    note: 'Дети, чьи записи поправят вслед за вашей, не платят.',
    verified: false,
  },
  deadline: term(30, 'calendar', civilStatus('статья 60'), { source }),
  otherDeadlines: [
    { outcome: 'Если старые записи долго ищут', ...term(61, 'calendar', civilStatus('статья 60'), { source }) },
    { outcome: 'Прийти за записью после согласия отдела', ...term(30, 'calendar', civilStatus('статья 60')) },
  ],
  intakeRefusal: [
    ground('not-paid', 'Пошлина не оплачена.', 'Налоговый кодекс РФ, статья 333.26', 'Подайте снова: придёт новый счёт.'),
    ground(
      'no-consent',
      'Вам нет 18 лет, а согласия обоих родителей нет.',
      rights,
      'Приложите согласие обоих или решение суда и подайте снова.',
      ['papers.consent'],
    ),
  ],
  refusal: [
    ground(
      'records-lost',
      'Старые записи о вас утрачены или в них ошибки.',
      civilStatus('статья 60'),
      'Восстановите или исправьте их: отдел подскажет, где. Время на это добавят.',
      ['papers.differ'],
    ),
    ground('bad-name', 'В новом имени цифры, знаки, звание или брань.', rights, 'Предложите другое имя и подайте снова.', [
      'new-name',
    ]),
    ground('parents-against', 'Родители подростка не согласны.', rights, 'Их согласие заменит решение суда. Приложите его.', [
      'papers.consent',
    ]),
    ground(
      'did-not-come',
      'Вы не пришли за записью в срок.',
      civilStatus('статья 60'),
      'Подайте заявление снова и выберите удобный день.',
      ['office'],
    ),
  ],
  askMore: [
    ask(
      'old-records',
      'Ищем записи в другом архиве. Если есть старые свидетельства, пришлите снимки.',
      civilStatus('статья 60'),
      ['differ'],
      {
        days: 61,
        unit: 'calendar',
      },
    ),
  ],
  result: {
    name: 'Запись о перемене имени и свидетельство',
    description: 'Свидетельство выдают в отделе ЗАГС. Вместе с ним скажут, какие документы менять.',
    titles: { approval: 'Решение о регистрации перемены имени', refusal: 'Отказ в регистрации перемены имени' },
  },
  delivery: ['agency'],
  elsewhere: anyRegistryOffice,
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({ issue: 'Сменить имя', duplicate: 'Получить свидетельство, если запись уже есть' }),
      applicantPage({ minAge: 14 }),
      passportPage(),
      formerDecisionPage('Прежняя запись', {
        number: 'Номер записи',
      }),
      { ...homePage('Ваш адрес записывают в заявлении.'), when: first },
      {
        kind: 'questions',
        id: 'new-name',
        title: 'Новое имя',
        lead: 'Пишите так, как будет в паспорте.',
        when: first,
        fields: [
          choices('what', 'Что меняете', { family: 'Фамилию', given: 'Имя', patronymic: 'Отчество' }),
          text('family', 'Новая фамилия', { maxLength: 100, when: changes('family') }),
          text('given', 'Новое имя', { maxLength: 100, when: changes('given') }),
          text('patronymic', 'Новое отчество', {
            maxLength: 100,
            hint: 'Если хотите без отчества, напишите «без отчества».',
            when: changes('patronymic'),
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'reason',
        title: 'Почему',
        when: first,
        fields: [
          choice('kind', 'Причина', {
            maiden: 'Хочу вернуть прежнюю фамилию',
            parent: 'Хочу фамилию отца, матери, отчима',
            nation: 'Имя моего народа или веры',
            dislike: 'Нынешнее имя мешает жить',
            other: 'Другая',
          }),
          longtext('words', 'Своими словами', { maxLength: 1000, hint: 'Хватит одной-двух фраз.' }),
          choice('marriage', 'Семейное положение', {
            single: 'Не в браке',
            married: 'В браке',
            divorced: 'В разводе',
            widowed: 'Муж или жена умерли',
          }),
          count('children-number', 'Сколько у вас детей до 18 лет', { min: 0, max: 20 }),
        ],
      },
      {
        ...childrenPage({
          title: 'Ваши дети до 14 лет',
          lead: 'В их свидетельствах поправят ваше имя.',
          fields: [yesno('family-too', 'Менять фамилию и ребёнку?', { hint: 'Нужно согласие второго родителя.' })],
        }),
        when: { all: [first, { field: 'reason.children-number', atLeast: 1 }] },
      },
      registryOfficePage(),
      {
        ...papersPage([
          ifAny('consent', 'Согласие родителей или решение суда', { hint: 'Если вам от 14 до 18 лет.' }),
          ifAny('differ', 'Документы, где ваши данные записаны по-разному', { maxFiles: 5 }),
        ]),
        when: first,
      },
    ],
  },
  synonyms: [
    'поменять фамилию',
    'сменить имя',
    'поменять отчество',
    'вернуть девичью фамилию',
    'перемена фио',
    'сменить фамилию без брака',
    'новое имя',
    'переименоваться',
  ],
  notes:
    'Документы, любой отдел по выбору, месяц и продление до двух месяцев прочитаны на сайте ЗАГС Архангельской области. До 2025 года пошлина была 1 600 рублей; о росте прочитано (finance.mail.ru), сумма 5 000 по памяти. Паспорт после записи меняют за 90 дней, тоже по памяти.',
});
