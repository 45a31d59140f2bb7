import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { choice, choices, count, date, longtext, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 07.05.2022 № 833';
const at = (part: string) => `${rules}, ${part}`;
const source = 'https://base.garant.ru/404599711';
const exam = { field: 'action.action', is: ['issue', 'renew'] };
const translates = { field: 'guide.kind', is: 'interpreter' };

export const guideAttestation = define({
  slug: 'guide-attestation',
  title: 'Аттестация экскурсовода',
  official: 'Аттестация экскурсоводов (гидов) и гидов-переводчиков',
  summary: 'Без неё нельзя водить экскурсии за деньги. Сдайте экзамен — получите карточку гида на 5 лет.',
  topic: 'permits',
  audience: ['citizen', 'entrepreneur'],
  decidedBy: 'region',
  department: 'tourism',
  actions: ['issue', 'renew', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 24.11.1996 № 132-ФЗ «Об основах туристской деятельности в Российской Федерации»',
      'статья 4.4, аттестация',
      source,
    ),
    readLaw(rules, 'Положение в редакции постановления от 29.11.2024 № 1677; действует до 31.08.2028', source),
    readLaw(
      'Федеральный закон от 22.06.2024 № 143-ФЗ',
      'аттестация обязательна с 01.03.2025, подтверждать её раз в 5 лет',
      'https://economy.gov.karelia.ru/about/12567/',
    ),
    law('Налоговый кодекс РФ (часть вторая)', 'статья 333.33'),
  ],
  whoMay: 'Взрослый с профессиональным образованием, который учился на гида или уже водил экскурсии.',
  documents: [
    { name: 'Ваша фотография', required: true, note: 'Для карточки. Личность по ней не проверяют.' },
    { name: 'Маршрут экскурсии на карте', required: true, note: 'Для экзамена.' },
    { name: 'Диплом или справка о стаже', required: false, note: 'Если их нет в реестрах.' },
    { name: 'Сертификат о знании языка', required: true, note: 'Только гиду-переводчику.' },
  ],
  askedByUs: [
    { what: 'образование', registry: 'реестр образования' },
    { what: 'стаж', registry: 'Социальный фонд' },
    { what: 'ваш паспорт', registry: 'МВД' },
    { what: 'оплата пошлины', registry: 'ГИС ГМП — система платежей' },
  ],
  fee: {
    kopecks: 130_000,
    basis: 'Налоговый кодекс РФ, статья 333.33',
    note: 'За аттестацию. При пересдаче пошлину платят снова.',
    verified: true,
    source: 'https://dzen.ru/news/story/43092461-bb36-56c6-8b99-139446a99971 (прочитано для одного региона)',
  },
  deadline: term(30, 'working', rules),
  intakeRefusal: [
    ground('no-language', 'Гид-переводчик не назвал язык.', at('заявление'), 'Выберите язык и подайте снова.', [
      'guide.language',
    ]),
    ground('fee-absent', 'Нет оплаты пошлины.', 'Налоговый кодекс РФ, статья 333.33', 'Оплатите и подайте снова.', [
      'exam.payment',
    ]),
  ],
  refusal: [
    ground('failed', 'Экзамен не сдан.', at('экзамен'), 'Подайте новое заявление с пошлиной и сдайте ещё раз.', ['exam']),
    ground(
      'no-education',
      'Не подтвердились образование или стаж.',
      at('требования к гиду'),
      'Приложите диплом, договоры или справку с работы.',
      ['education', 'papers.diploma'],
    ),
    ground(
      'not-paid',
      'Пошлина за аттестацию не поступила.',
      'Налоговый кодекс РФ, статья 333.33',
      'Оплатите и подайте на ближайший день экзамена.',
      ['exam.payment'],
    ),
    ground('false-data', 'Сведения о гиде в заявлении неверны.', at('заявление'), 'Исправьте их и подайте снова.', [
      'applicant',
      'guide',
    ]),
  ],
  askMore: [
    ask('diploma-unreadable', 'Диплом не читается. Пришлите снимок получше.', at('заявление'), ['diploma', 'language-paper'], {
      days: 10,
      unit: 'calendar',
      stops: true,
    }),
  ],
  result: {
    name: 'Карточка гида',
    description: 'Аттестат, нагрудная карточка и запись в общем реестре гидов. Действует 5 лет.',
    titles: {
      approval: 'Решение об аттестации экскурсовода (гида)',
      refusal: 'Решение об отказе в аттестации экскурсовода (гида)',
    },
  },
  delivery: ['cabinet', 'agency', 'post'],
  elsewhere: ['лично в комитете по туризму края'],
  correction: correctionOf('Карточку'),
  form: {
    pages: [
      actionPage({
        issue: 'Пройти аттестацию',
        renew: 'Подтвердить аттестацию через 5 лет',
        duplicate: 'Получить карточку взамен утерянной',
        terminate: 'Прекратить аттестацию',
      }),
      applicantPage({ minAge: 18 }),
      passportPage(),
      formerDecisionPage('Ваша карточка', {
        number: 'Номер карточки или аттестата',
        hint: 'Он на лицевой стороне карточки.',
      }),
      {
        kind: 'questions',
        id: 'guide',
        title: 'Кем вы работаете',
        when: exam,
        fields: [
          choice('kind', 'Кто вы', {
            guide: ['Экскурсовод', 'Водите по-русски.'],
            interpreter: ['Гид-переводчик', 'Водите и на другом языке.'],
          }),
          choice(
            'language',
            'На каком языке водите',
            {
              english: 'Английский',
              chinese: 'Китайский',
              german: 'Немецкий',
              french: 'Французский',
              spanish: 'Испанский',
              other: 'Другой',
            },
            { when: { field: 'kind', is: 'interpreter' } },
          ),
          text('language-else', 'Какой язык', { when: { field: 'language', is: 'other' } }),
          longtext('where', 'В каких округах водите', { hint: 'Перечислите через запятую. Можно весь край.', maxLength: 500 }),
          choices('kinds', 'Какие экскурсии', {
            walk: 'Пешие по городу',
            bus: 'На автобусе',
            museum: 'По музею',
            nature: 'По природе',
            other: 'Другие',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'education',
        title: 'Образование и опыт',
        lead: 'Подтвердим по реестрам. Диплом нужен, только если его там нет.',
        when: { field: 'action.action', is: 'issue' },
        fields: [
          choice('level', 'Какое у вас образование', {
            guide: 'Учились на гида',
            higher: 'Высшее, другая специальность',
            vocational: 'Среднее профессиональное, другая специальность',
          }),
          count('experience', 'Сколько лет водите экскурсии', {
            min: 0,
            max: 70,
            unit: 'лет',
            hint: 'Если не водили, напишите 0.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'exam',
        title: 'Экзамен',
        lead: 'Комитет ответит, в какой ближайший к вашему день его можно сдать.',
        when: exam,
        fields: [
          date('day', 'Удобный день', { range: 'future' }),
          text('route', 'Название экскурсии, которую покажете', { hint: 'Например: «Купеческий Светлоозёрск».' }),
          text('payment', 'Номер платежа за аттестацию', {
            optional: true,
            maxLength: 60,
            hint: 'Он есть в квитанции. Без него найдём платёж сами.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'lost',
        title: 'Почему нужна новая карточка',
        when: { field: 'action.action', is: 'duplicate' },
        fields: [choice('why', 'Что случилось', { lost: 'Потеряна', spoiled: 'Испорчена', name: 'Сменилась фамилия' })],
      },
      endingPage(
        'Почему прекращаете аттестацию',
        { stop: 'Больше не вожу экскурсии', moved: 'Уезжаю из края' },
        'Понимаю, что водить экскурсии за деньги после этого нельзя',
      ),
      {
        ...papersPage([
          needed('photo', 'Ваша фотография', {
            types: ['jpg', 'png'],
            maxFiles: 1,
            hint: 'Светлый фон, без головного убора. Личность по ней не проверяют.',
          }),
          needed('route-map', 'Маршрут экскурсии на карте', { when: exam, hint: 'Можно снимок карты с вашими пометками.' }),
          ifAny('diploma', 'Диплом или справка о стаже', { hint: 'Если их нет в реестрах.', when: exam }),
          needed('language-paper', 'Сертификат о знании языка', { when: { all: [exam, translates] } }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'аттестация гида',
    'экскурсовод экзамен',
    'карточка гида',
    'реестр экскурсоводов',
    'стать экскурсоводом',
    'лицензия гида',
    'гид-переводчик',
    'водить экскурсии',
  ],
  notes:
    'Подтверждение раз в 5 лет, дата 01.03.2025 и пошлина 1 300 ₽ прочитаны (Карелия, Магадан); подпункт статьи 333.33 не найден. Срок 30 рабочих дней и правила пересдачи — по памяти. Турагентов и туроператоров ведёт федеральный реестр.',
});
