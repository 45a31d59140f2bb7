import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { registryOfficePage } from '../pages/registry-office.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const article = 'Федеральный закон № 143-ФЗ, статья 9';
const notMine = { not: { field: 'kin', is: 'self' } };

export const zagsRepeatCertificate = define({
  slug: 'zags-repeat-certificate',
  title: 'Повторное свидетельство или справка ЗАГС',
  official:
    'Выдача повторных свидетельств и иных документов, подтверждающих государственную регистрацию актов гражданского состояния',
  summary: 'Если свидетельство о рождении, браке или смерти потерялось. Справка ЗАГС годится для пенсии и наследства.',
  topic: 'records',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'civil-registry',
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 15.11.1997 № 143-ФЗ «Об актах гражданского состояния»',
      'статья 9',
      'https://nourcuk.ru/gosposhlina-na-vydachu-povtornogo-svid (содержание; номер статьи по памяти)',
    ),
    law('Налоговый кодекс РФ', 'статья 333.26, пункт 1, подпункты 6 и 7'),
  ],
  whoMay:
    'Тот, о ком запись. Родители ребёнка, если не лишены прав, и опекун. Родные и наследники умершего. Представитель с доверенностью от нотариуса.',
  documents: [
    { name: 'Документ о родстве', required: false, note: 'Если родство не записано в ЗАГС.' },
    { name: 'Доверенность от нотариуса', required: false, note: 'Если просите за другого.' },
  ],
  askedByUs: [
    { what: 'сама запись, родство и смерть', registry: 'ЗАГС' },
    { what: 'лишение родительских прав', registry: 'суды' },
    { what: 'оплата пошлины', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: 50_000,
    basis: 'Налоговый кодекс РФ, статья 333.26, пункт 1, подпункт 6',
    note: 'За повторное свидетельство. Справки дешевле, для пособий — бесплатно.',
    verified: false,
  },
  deadline: term(1, 'working', article),
  otherDeadlines: [
    { outcome: 'Если запись на бумаге в другом отделе', ...term(15, 'working', article) },
    { outcome: 'Если нужен апостиль для другой страны', ...term(5, 'working', article) },
  ],
  intakeRefusal: [
    ground('which-record', 'Непонятно, какая запись нужна.', article, 'Назовите человека, событие и год и подайте снова.', [
      'record',
      'about',
    ]),
    ground('no-right', 'Вам эту запись выдать нельзя.', article, 'Приложите документ о родстве или доверенность.', [
      'about.kin',
      'papers',
    ]),
  ],
  refusal: [
    ground(
      'rights-lost',
      'Вы лишены родительских прав на этого ребёнка.',
      article,
      'Свидетельство получит другой родитель или опекун.',
    ),
    ground(
      'no-record',
      'Такой записи не нашлось.',
      article,
      'Попросите здесь же справку, что записи нет. С ней суд восстановит запись.',
      ['record', 'about'],
    ),
    ground(
      'divorced',
      'Брак расторгнут: свидетельство о нём второй раз не дают.',
      article,
      'Закажите справку о заключении брака.',
      ['record.paper'],
    ),
    ground(
      'does-not-match',
      'Сведения в заявлении не сходятся с записью.',
      article,
      'Проверьте имя и дату. Если ошибка в самой записи, сначала исправьте её в ЗАГС.',
      ['about'],
    ),
  ],
  askMore: [
    ask(
      'paper-archive',
      'Запись ищут в бумажном архиве. Если есть старое свидетельство, пришлите снимок.',
      article,
      ['old', 'kinship'],
      { days: 30, unit: 'calendar' },
    ),
  ],
  result: {
    name: 'Повторное свидетельство или справка',
    description: 'Свидетельство на бумаге выдаёт отдел ЗАГС. Выписка приходит в кабинет.',
    titles: {
      approval: 'Решение о выдаче документа ЗАГС',
      refusal: 'Отказ в выдаче документа ЗАГС',
    },
  },
  delivery: ['agency', 'mfc-paper', 'cabinet'],
  elsewhere: ['в любом отделе ЗАГС', 'в МФЦ'],
  correction: correctionOf('Справку'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'record',
        title: 'Какая запись нужна',
        fields: [
          choice('event', 'О чём запись', {
            birth: 'О рождении',
            marriage: 'О браке',
            divorce: 'О разводе',
            death: 'О смерти',
            father: 'Об отцовстве',
            adoption: 'Об усыновлении',
            name: 'О перемене имени',
          }),
          choice('paper', 'Что выдать', {
            certificate: 'Свидетельство на бланке',
            note: 'Справку на бумаге',
            extract: ['Выписку в кабинет', 'Приходит быстрее всего.'],
            none: 'Справку, что записи нет',
          }),
          choice('why', 'Зачем', {
            lost: 'Потерялось или испортилось',
            pension: 'Для пенсии или пособия',
            heritage: 'Для наследства',
            abroad: 'Для другой страны',
            other: 'Для другого',
          }),
          yesno('apostille', 'Нужен апостиль?', { hint: 'Это штамп, без которого документ не примут за границей.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'about',
        title: 'О ком запись',
        fields: [
          choice('kin', 'Кто этот человек вам', {
            self: 'Это я',
            child: 'Мой ребёнок',
            spouse: 'Муж или жена',
            parent: 'Мать или отец',
            kin: 'Другой родственник',
            ward: 'Подопечный',
            client: 'Я представитель по доверенности',
          }),
          text('name', 'Фамилия, имя и отчество в записи', {
            hint: 'Как было тогда. Для брака и развода назовите обоих.',
            maxLength: 300,
          }),
          date('birth-date', 'Дата рождения этого человека', { range: 'past', optional: true, when: notMine }),
          text('year', 'Год события', { maxLength: 40, hint: 'Можно примерно: 1985–1987.' }),
          text('place', 'Где это записали', { hint: 'Город или село, район. Если знаете, отдел ЗАГС.' }),
          text('number', 'Номер записи', { optional: true, maxLength: 60 }),
        ],
      },
      registryOfficePage({ title: 'Где забрать' }),
      papersPage([
        ifAny('kinship', 'Документ о родстве'),
        ifAny('authority', 'Доверенность от нотариуса'),
        ifAny('old', 'Снимок старого свидетельства'),
      ]),
    ],
  },
  synonyms: [
    'дубликат свидетельства о рождении',
    'восстановить свидетельство',
    'потерял свидетельство о браке',
    'справка из загса',
    'повторное свидетельство о смерти',
    'выписка из загса',
    'апостиль',
    'справка о браке для пенсии',
  ],
  notes:
    'Переданное федеральное полномочие. Пошлина 500 рублей по памяти: до 2025 года было 350, о росте прочитано. Срок в один день — если запись уже в реестре; 15 дней для бумажной записи и 5 для апостиля по памяти. Выписка из реестра на деле готова сразу.',
});
