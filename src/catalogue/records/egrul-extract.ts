import { decidedAt } from '../bodies/bodies.ts';
import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { choice, choices, date, inn, ogrn, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';

const article = 'Федеральный закон № 129-ФЗ, статьи 6 и 7';
const msp = 'Федеральный закон № 209-ФЗ, статья 4.1';

export const egrulExtract = define({
  slug: 'egrul-extract',
  title: 'Выписка о фирме или предпринимателе',
  official:
    'Предоставление сведений из ЕГРЮЛ и ЕГРИП; выписка из единого реестра субъектов малого и среднего предпринимательства',
  summary: 'Кто руководит, работает ли фирма, относится ли к малому бизнесу. Файл подписывает налоговая служба.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'external',
  outside: decidedAt('fns', {
    deadline: term(1, 'working', article),
    grounds: { NOT_FOUND: 'no-such-firm', CLOSED: 'closed-data', NOT_SME: 'not-small' },
    otherGround: 'other',
  }),
  department: 'exchange',
  trustLevel: 0,
  filing: { requires: 'any' },
  law: [
    law(
      'Федеральный закон от 08.08.2001 № 129-ФЗ «О государственной регистрации юридических лиц и индивидуальных предпринимателей»',
      'статьи 6 и 7',
    ),
    law(
      'Федеральный закон от 24.07.2007 № 209-ФЗ «О развитии малого и среднего предпринимательства в Российской Федерации»',
      'статьи 4 и 4.1',
    ),
    readLaw(
      'Единый реестр малого и среднего бизнеса',
      'выписка свободно, по ИНН',
      'https://zabotarabota.ru/konflikt-s-sosedyami/edinyj-reestr-subektov-msp-avtomatizirovali',
    ),
  ],
  whoMay: 'Кто угодно — о любой фирме и предпринимателе. Паспорт и адрес предпринимателя видит только он сам.',
  documents: [{ name: 'Договор или счёт этой фирмы', required: false, note: 'Если номера не знаете.' }],
  askedByUs: [
    { what: 'сведения о фирме', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'малое это предприятие или среднее', registry: 'реестр малого и среднего бизнеса' },
  ],
  fee: {
    kopecks: 0,
    basis: 'Постановление Правительства РФ о плате за сведения из ЕГРЮЛ и ЕГРИП',
    note: 'Файл бесплатный. За выписку на бумаге налоговая берёт плату.',
    verified: false,
  },
  deadline: term(1, 'working', article),
  otherDeadlines: [{ outcome: 'Выписка на бумаге', ...term(5, 'working', article) }],
  registration: 'rule',
  intakeRefusal: [
    ground('no-number', 'Нет ни ИНН, ни ОГРН, ни точного названия.', article, 'Назовите фирму точнее и подайте снова.', ['firm']),
  ],
  refusal: [
    ground('no-such-firm', 'Фирмы с таким номером нет.', article, 'Проверьте номер по договору, счёту или чеку.', ['firm']),
    ground(
      'closed-data',
      'Закрытые сведения о другом человеке выдать нельзя.',
      article,
      'Запросите обычную выписку. Закрытую даёт только суд.',
      ['extract'],
    ),
    ground(
      'not-small',
      'Этой фирмы нет в реестре малого и среднего бизнеса.',
      msp,
      'Если это ваша фирма и реестр ошибся, сообщите в налоговую.',
      ['extract.kinds'],
    ),
    ground('other', 'Налоговая служба отказала. Причина — в её ответе.', article, 'Прочитайте ответ и подайте снова.'),
  ],
  askMore: [
    ask('which-firm', 'Фирм с таким названием много. Пришлите снимок счёта или договора.', article, ['bill'], { days: 5 }),
  ],
  result: {
    name: 'Выписка из ЕГРЮЛ, ЕГРИП или реестра малого бизнеса',
    description: 'Файл с подписью налоговой службы. Мы передаём его вам без изменений.',
    titles: { approval: 'Выписка о фирме или предпринимателе', refusal: 'Отказ в выписке о фирме или предпринимателе' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['на сайте налоговой службы', 'в любой налоговой инспекции'],
  form: {
    pages: [
      applicantPage(),
      {
        kind: 'questions',
        id: 'firm',
        title: 'О ком выписка',
        fields: [
          choice('who', 'О ком узнаёте', { organisation: 'Об организации', entrepreneur: 'О предпринимателе' }),
          choice('by', 'Что о ней или о нём знаете', { inn: 'ИНН', ogrn: 'ОГРН или ОГРНИП', name: 'Только название' }),
          inn('inn', 'ИНН', {
            of: 'any',
            hint: '10 цифр у организации, 12 у предпринимателя.',
            when: { field: 'by', is: 'inn' },
          }),
          ogrn('ogrn', 'ОГРН или ОГРНИП', { of: 'any', hint: '13 или 15 цифр.', when: { field: 'by', is: 'ogrn' } }),
          text('name', 'Название и город', {
            hint: 'Например: ООО «Родник», Светлоозёрск.',
            maxLength: 300,
            when: { field: 'by', is: 'name' },
          }),
          yesno('mine', 'Это вы сами или ваша фирма?'),
        ],
      },
      {
        kind: 'questions',
        id: 'extract',
        title: 'Какая выписка нужна',
        fields: [
          choices('kinds', 'Из какого реестра', {
            organisations: 'ЕГРЮЛ — об организации',
            entrepreneurs: 'ЕГРИП — о предпринимателе',
            small: 'Реестр малого и среднего бизнеса',
          }),
          choice('time', 'Какие сведения', { now: 'На сегодня', past: 'На прошлый день', history: 'Со всеми переменами' }),
          date('on', 'На какой день', { range: 'past', when: { field: 'time', is: 'past' } }),
          yesno('paper', 'Нужна ещё и на бумаге?', { hint: 'За ней идут в инспекцию, и она платная.' }),
        ],
      },
      papersPage([ifAny('bill', 'Договор или счёт этой фирмы')]),
    ],
  },
  synonyms: [
    'выписка егрюл',
    'выписка егрип',
    'проверить контрагента',
    'справка мсп',
    'проверить фирму',
    'реестр малого бизнеса',
    'узнать огрн',
    'кто директор фирмы',
  ],
  notes:
    'Файл готов за минуты: один рабочий день здесь с запасом. О свободной выписке из реестра малого бизнеса прочитано (zabotarabota.ru). Плата за бумагу (200 и 400 рублей, постановление № 462) по памяти, в текстах не названа. Реестр малого бизнеса обновляют каждый июль.',
});
