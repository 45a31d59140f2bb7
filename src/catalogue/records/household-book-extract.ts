import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, choices, date, municipality, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон № 112-ФЗ, статья 8';
const order = 'Регламент выдачи выписок из похозяйственных книг';

export const householdBookExtract = define({
  slug: 'household-book-extract',
  title: 'Выписка из похозяйственной книги',
  official: 'Предоставление выписки из похозяйственной книги',
  summary: 'Справка о деревенском хозяйстве: земля, дом, корова, пчёлы. С ней оформляют участок, субсидию и наследство.',
  topic: 'records',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'administration',
  filing: { requires: 'esia' },
  law: [
    law('Федеральный закон от 07.07.2003 № 112-ФЗ «О личном подсобном хозяйстве»', 'статья 8'),
    readLaw(
      'Муниципальный регламент выдачи выписок из похозяйственных книг',
      'в целом',
      'http://www.vurnar.cap.ru/doc/laws/2023/07/10/ruling-958 (Чувашия, 10.07.2023: другой регион)',
    ),
  ],
  whoMay: 'Хозяин двора, тот, кто живёт в этом хозяйстве, наследник или представитель.',
  documents: [{ name: 'Документы на скот и пчёл', required: false, note: 'Если их ещё не записали в книгу.' }, authority],
  askedByUs: [
    { what: 'запись о хозяйстве', registry: 'похозяйственная книга' },
    { what: 'участок и дом', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'родство с умершим хозяином', registry: 'ЗАГС' },
    { what: 'паспорт', registry: 'МВД' },
  ],
  deadline: term(10, 'working', order, {
    source: 'https://gosuslugi.volganet.ru/services/3400000010000076289/3400000000195950577/ (Волгоградская область)',
  }),
  intakeRefusal: [
    ground('which-yard', 'Непонятно, о каком дворе речь.', order, 'Укажите село, улицу и дом и подайте снова.', ['yard']),
  ],
  refusal: [
    ground(
      'no-entry',
      'Записи о таком хозяйстве нет.',
      act,
      'Приходите в администрацию: хозяйство запишут с ваших слов и откроют счёт.',
      ['yard'],
    ),
    ground(
      'stranger',
      'Вы не живёте в этом хозяйстве и не наследник.',
      order,
      'Если вы родня, назовите родство: проверим в ЗАГС. Или приложите доверенность.',
      ['yard.who', 'papers.authority'],
    ),
    ground(
      'differs',
      'Запись не сходится с тем, что есть на дворе.',
      act,
      'Попросите администрацию обойти двор и уточнить книгу. Потом подайте снова.',
      ['content', 'papers.animals'],
    ),
  ],
  askMore: [
    ask(
      'period',
      'Непонятно, за какие годы нужна выписка. Пришлите старую справку, если она есть.',
      order,
      ['animals', 'old-extract'],
      {
        days: 3,
      },
    ),
  ],
  result: {
    name: 'Выписка из похозяйственной книги',
    description: 'В ней то, что вы отметили: земля, скот, постройки, семья.',
    titles: { approval: 'Выписка из похозяйственной книги', refusal: 'Отказ в выписке из похозяйственной книги' },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в администрации округа или села'],
  correction: correctionOf('Выписку'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      {
        kind: 'questions',
        id: 'yard',
        title: 'Хозяйство',
        fields: [
          municipality('Округ, где хозяйство'),
          address('address', 'Адрес двора', { prefill: 'address' }),
          choice('who', 'Кто вы в этом хозяйстве', {
            head: 'Хозяин',
            member: 'Живу в нём',
            heir: 'Наследник',
            representative: 'Представитель',
          }),
          text('owner', 'Фамилия, имя и отчество хозяина по книге', {
            when: { not: { field: 'who', is: 'head' } },
          }),
          text('account', 'Номер лицевого счёта в книге', { optional: true, maxLength: 60 }),
        ],
      },
      {
        kind: 'questions',
        id: 'content',
        title: 'Что показать в выписке',
        fields: [
          choices('about', 'О чём написать', {
            land: 'Земля',
            buildings: 'Дом и постройки',
            cattle: 'Скот и птица',
            bees: 'Пчёлы',
            machines: 'Трактор и техника',
            people: 'Кто живёт в хозяйстве',
          }),
          date('on', 'На какой день', { range: 'past', hint: 'Обычно сегодняшний. Для наследства — день смерти.' }),
          choice('why', 'Для чего', {
            land: 'Оформить участок',
            subsidy: 'Субсидия или грант',
            bank: 'Кредит',
            heritage: 'Наследство',
            sale: 'Продажа своего на рынке',
            other: 'Другое',
          }),
          text('form', 'Какую форму просят', { optional: true, hint: 'Если банк или нотариус дал образец, назовите его.' }),
        ],
      },
      papersPage([
        ifAny('animals', 'Документы на скот и пчёл', { hint: 'Например, ветеринарный паспорт пасеки.' }),
        authoritySlot,
        ifAny('old-extract', 'Прежняя выписка'),
      ]),
    ],
  },
  synonyms: [
    'похозяйственная книга',
    'справка на землю в селе',
    'выписка на скот',
    'лпх справка',
    'личное подсобное хозяйство справка',
    'справка о корове',
    'пасека справка',
    'подворье',
  ],
  notes:
    'Срок 10 рабочих дней и бесплатность прочитаны для Волгоградской области; в других местах от 5 до 15. С 2023 года книгу ведут электронно по форме Минсельхоза (по памяти). Номер статьи 112-ФЗ не сверен.',
});
