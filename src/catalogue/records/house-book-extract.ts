import { define } from '../define.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { dwellingPage } from '../pages/place.ts';
import { choice, date, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Порядок муниципалитета о выдаче справок о зарегистрированных';
const source = 'https://sudmos.ru/stati/prochie-zhilishhnye-voprosy/kakov-poryadok-polucheniya-spravki-o-sostave-semi';
const names = { field: 'wanted.what', is: 'names' };

export const houseBookExtract = define({
  slug: 'house-book-extract',
  title: 'Справка о тех, кто прописан в доме',
  official: 'Выписка из домовой (поквартирной) книги, справка о составе зарегистрированных',
  summary: 'Сколько людей прописано в квартире или доме и кто они. Её просят при продаже, в суде и для льгот.',
  topic: 'records',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'housing',
  filing: { requires: 'esia' },
  law: [
    readLaw('Закон края о жилищном учёте', 'порядок учёта жильцов', `${source} (о том, что порядок теперь региональный)`),
    readLaw('Постановление Правительства РФ от 17.07.1995 № 713', 'правила регистрации', source),
  ],
  whoMay: 'Собственник, наниматель, тот, кто здесь прописан, и наследник. Чужие имена покажут только с согласия этих людей.',
  documents: [
    { name: 'Согласие взрослых прописанных', required: false, note: 'Если нужны имена, а не только число людей.' },
    { name: 'Старая домовая книга', required: false, note: 'Для частного дома, где её вели до 2018 года.' },
  ],
  askedByUs: [
    { what: 'кто зарегистрирован', registry: 'МВД' },
    { what: 'кто собственник', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'родство', registry: 'ЗАГС' },
    { what: 'лицевой счёт', registry: 'система начислений за жильё' },
  ],
  deadline: term(3, 'working', order),
  intakeRefusal: [
    ground('other-district', 'Дом стоит в другом округе.', order, 'Выберите его округ и подайте снова.', ['dwelling']),
    ground('no-consents', 'Согласий взрослых нет.', order, 'Приложите их или попросите справку без имён.', [
      'wanted.what',
      'papers.consents',
    ]),
  ],
  refusal: [
    ground(
      'no-book',
      'Домовую книгу здесь не ведут с 2018 года.',
      order,
      'Закажите справку об адресе регистрации: её даёт МВД. Для суда попросите архивную копию.',
      ['wanted'],
    ),
    ground(
      'neighbours-against',
      'Кто-то из прописанных не согласен.',
      order,
      'Попросите справку без чужих имён: в ней будет только число людей.',
      ['wanted.what'],
    ),
    ground(
      'no-tie',
      'Не подтвердилось, что это жильё — ваше.',
      order,
      'Приложите договор найма или оформите право собственности.',
      ['wanted.tie', 'papers.lease'],
    ),
  ],
  askMore: [
    ask('consent', 'Нет согласия одного из взрослых. Пришлите его.', order, ['consents', 'lease'], { days: 5, stops: true }),
  ],
  result: {
    name: 'Справка о зарегистрированных',
    description: 'Кто и с какого дня прописан. Для суда дают копию из архива.',
    titles: { approval: 'Справка о зарегистрированных по адресу', refusal: 'Отказ в справке о зарегистрированных' },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'в управляющей компании, если она ведёт карточки'],
  correction: correctionOf('Справку'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      dwellingPage({ title: 'О каком жилье справка', district: 'Округ, где дом', label: 'Адрес дома или квартиры' }),
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Какая справка нужна',
        fields: [
          choice('what', 'Что показать', {
            number: ['Только сколько людей прописано', 'Ничьё согласие не нужно.'],
            names: ['Имена всех прописанных', 'Нужно согласие взрослых.'],
            mine: 'Только обо мне и моих детях',
            archive: 'Кто был прописан раньше',
          }),
          date('on', 'На какой день', { range: 'past', hint: 'Обычно сегодняшний.' }),
          choice('tie', 'Кто вы этому жилью', {
            owner: 'Собственник',
            tenant: 'Наниматель',
            registered: 'Прописан здесь',
            heir: 'Наследник',
          }),
          choice('why', 'Для чего', {
            sale: 'Продажа или обмен',
            court: 'Суд',
            heritage: 'Наследство',
            benefit: 'Льгота или субсидия',
            other: 'Другое',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'others',
        title: 'Согласие остальных',
        when: names,
        fields: [
          yesno('all-agree', 'Все взрослые согласны?'),
          text('who-not', 'Кто не согласен', { when: { field: 'all-agree', is: 'no' } }),
        ],
      },
      papersPage([
        ifAny('consents', 'Согласие взрослых прописанных', { maxFiles: 10 }),
        ifAny('old-book', 'Старая домовая книга', { maxFiles: 10 }),
        ifAny('lease', 'Договор найма'),
      ]),
    ],
  },
  synonyms: [
    'домовая книга',
    'справка о составе семьи',
    'справка форма 9',
    'кто прописан в квартире',
    'поквартирная карточка',
    'выписка о прописанных',
    'форма 9',
  ],
  notes:
    'Прочитано: обязанность вести карточки отменена в 2018 году, порядок теперь региональный, и во многих местах справку заменил запрос в МВД. Поэтому заявление принимает жилищный отдел. Срок 3 дня по памяти; в МФЦ, где карточки под рукой, дают за четверть часа.',
});
