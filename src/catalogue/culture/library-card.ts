import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { identityPages } from '../pages/identity.ts';
import { personPage } from '../pages/person.ts';
import { choice, choices, confirm, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 29.12.1994 № 78-ФЗ «О библиотечном деле»';
const rules = 'Правила пользования библиотеками округа';
const child = { field: 'library.reader', is: 'child' };
const notCopy = { not: { field: 'action.action', is: 'duplicate' } };

export const libraryCard = define({
  slug: 'library-card',
  title: 'Записаться в библиотеку',
  official: 'Запись в библиотеку и выдача единого читательского билета',
  summary: 'Читательский билет бесплатный. С ним дают книги на дом и открывают электронные.',
  topic: 'culture',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'libraries',
  actions: ['issue', 'renew', 'duplicate'],
  trustLevel: 1,
  filing: { requires: 'esia' },
  law: [
    law(act, 'статья 7'),
    readLaw(
      'Правила записи в библиотеку (пример: библиотеки Тольятти)',
      'пункты 1–4',
      'https://cls.tgl.ru/chitatelyam/kak-zapisatsya/',
    ),
  ],
  whoMay: 'Каждый с 14 лет. Ребёнка младше записывает родитель: он отвечает за книги. Гостю города дадут временный билет.',
  documents: [
    {
      name: 'Поручительство родителя',
      required: false,
      note: 'Только если ребёнка до 14 лет записывает не родитель.',
    },
    { name: 'Документ о временной регистрации', required: false, note: 'Если вы живёте в округе временно.' },
  ],
  askedByUs: [
    { what: 'паспорт', registry: 'МВД' },
    { what: 'где вы зарегистрированы', registry: 'МВД' },
    { what: 'кто родители ребёнка', registry: 'ЗАГС' },
  ],
  deadline: term(1, 'working', rules),
  otherDeadlines: [{ outcome: 'Перерегистрация, раз в год', ...term(365, 'calendar', rules) }],
  registration: 'rule',
  intakeRefusal: [
    ground('no-guarantee', 'За ребёнка никто не поручился.', rules, 'Пусть подаст родитель или приложите его поручительство.', [
      'child',
      'papers.guarantee',
    ]),
    ground('no-identity', 'Не подтвердилось, кто записывается.', rules, 'Сверьте паспорт и подайте снова.', [
      'passport',
      'applicant',
    ]),
  ],
  refusal: [
    ground(
      'books-not-returned',
      'За вами числятся книги.',
      `${act}, статья 9`,
      'Верните их или принесите взамен такие же и подайте снова.',
      ['library'],
    ),
    ground(
      'no-registration',
      'У вас нет регистрации в этом округе.',
      rules,
      'Возьмите временный билет: в читальном зале можно всё, домой — под залог.',
      ['home', 'papers.temporary'],
    ),
    ground(
      'under-14',
      'Ребёнку меньше 14 лет, и родитель за него не поручился.',
      rules,
      'Родителю нужно подать самому, из своего кабинета.',
      ['library.reader', 'child'],
    ),
    ground(
      'suspended',
      'Вам закрыли доступ за испорченные книги.',
      `${act}, статья 9`,
      'Возместите книги. Не согласны — напишите директору библиотеки.',
    ),
  ],
  askMore: [
    ask('guarantee', 'Нужно согласие родителя. Пришлите его поручительство.', rules, ['guarantee'], { days: 10, stops: true }),
  ],
  result: {
    name: 'Читательский билет',
    description: 'Номер билета и код, который показывают в библиотеке. Пластиковый билет выдадут там же.',
    titles: {
      approval: 'Решение о записи в библиотеку и выдаче читательского билета',
      refusal: 'Решение об отказе в записи в библиотеку',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['в любой библиотеке округа'],
  correction: correctionOf('Билет'),
  form: {
    pages: [
      actionPage({
        issue: 'Записаться впервые',
        renew: 'Продлить билет на год',
        duplicate: 'Получить билет взамен потерянного',
      }),
      applicantPage(),
      ...identityPages(notCopy),
      formerDecisionPage('Прежний билет', {
        number: 'Номер билета',
      }),
      {
        kind: 'questions',
        id: 'library',
        title: 'Библиотека',
        fields: [
          municipality('В каком округе', 'Билет действует во всех библиотеках этого округа.'),
          text('name', 'Какая библиотека ближе', { hint: 'Адрес или название, например «Детская библиотека № 3».' }),
          choice('reader', 'Кто будет читать', { me: 'Я', child: 'Мой ребёнок до 14 лет' }),
        ],
      },
      personPage('child', 'Ребёнок', {
        own: true,
        when: child,
        name: 'Фамилия, имя и отчество ребёнка',
        fields: [confirm('answer', 'Я отвечаю за книги, которые он возьмёт')],
      }),
      { ...homePage('От адреса зависит, дадут ли книги на дом.'), when: notCopy },
      {
        kind: 'questions',
        id: 'reading',
        title: 'Что вам интересно',
        when: notCopy,
        fields: [
          choices('likes', 'Что любите читать', {
            fiction: 'Романы и рассказы',
            children: 'Детские книги',
            study: 'Для учёбы и работы',
            history: 'История и наш край',
            science: 'О науке и технике',
            home: 'Дом, сад, здоровье',
            papers: 'Газеты и журналы',
          }),
          choice('language', 'На каком языке книги', { russian: 'На русском', other: 'И на других языках' }),
          text('languages', 'На каких', { when: { field: 'language', is: 'other' } }),
          yesno('digital', 'Открыть ли электронные книги?', { hint: 'Их читают на телефоне, это бесплатно.' }),
          choice('eyes', 'Нужны ли особые книги', {
            none: 'Нет',
            large: 'С крупными буквами',
            audio: 'Аудиокниги',
            braille: 'Брайлем, для незрячих',
          }),
          yesno('home-visit', 'Трудно выходить: приносить книги домой?'),
        ],
      },
      papersPage([
        ifAny('guarantee', 'Поручительство родителя', { when: child }),
        ifAny('temporary', 'Документ о временной регистрации'),
      ]),
    ],
  },
  synonyms: [
    'библиотека',
    'читательский билет',
    'записаться в библиотеку',
    'книги',
    'единый читательский',
    'литрес библиотека',
    'детская библиотека',
    'взять книгу',
    'читальный зал',
  ],
  notes:
    'Поручительство до 14 лет прочитано. На деле запись занимает около 10 минут (gazeta-chertanovo-juzhnoe.ru), поэтому срок — ближайший в днях. Книги обычно дают на 30 дней. Правила каждой библиотеки свои; залог и доставка на дом есть не везде.',
});
