import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { partiesPages } from '../pages/parties.ts';
import { cadastralNumber, choice, count, longtext, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { heldLicencePage, paymentField } from './licensing.ts';

const act = 'Закон РФ от 21.02.1992 № 2395-1 «О недрах»';
const at = (article: string) => `Закон РФ № 2395-1 «О недрах», ${article}`;
const order = 'Порядок пользования участками недр местного значения';
const applies = { field: 'action.action', is: 'issue' };
const takesWater = { field: 'deposit.what', is: 'water' };

export const subsoilLocalLicence = define({
  slug: 'subsoil-local-licence',
  title: 'Лицензия на карьер или скважину',
  official: 'Предоставление права пользования участками недр местного значения, оформление и выдача лицензий',
  summary:
    'Нужна, чтобы добывать песок, гравий, глину, торф или воду. Бытовому колодцу и скважине на своём участке обычно не нужна.',
  topic: 'licences',
  audience: ['organisation', 'entrepreneur', 'citizen'],
  decidedBy: 'region',
  department: 'nature',
  actions: ['issue', 'renew', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статьи 2.3, 10.1, 11, 16'),
    readLaw(
      'Регламент выдачи лицензий на недра местного значения (пример: Приморский край, 24.06.2025 № 590)',
      'услуга и перечень документов',
      'https://garant25.ru/garantconnect/412230638/',
    ),
    readLaw(
      'Регламент выдачи лицензий на недра (пример: Вологодская область)',
      'комиссия по лицензированию, виды решений',
      'https://docs.cntd.ru/document/406781496/titles/O5IAMF',
    ),
  ],
  whoMay:
    'Тот, кто добывает песок, гравий, глину, торф или воду до 500 м³ в сутки. Ещё тот, кто строит местный подземный объект или собирает коллекции камней.',
  documents: [
    { name: 'Проект геологических работ', required: true, note: 'Только для новой лицензии.' },
    { name: 'Документы о технике и деньгах на работы', required: false, note: 'Договоры с подрядчиком, список техники.' },
    { name: 'Согласие собственника земли', required: false, note: 'Если земля не ваша.' },
    { name: 'Проект санитарной зоны источника', required: false, note: 'Если берёте питьевую воду.' },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'чья земля', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'участок недр и его запасы', registry: 'фонд недр края' },
    { what: 'налоговый долг', registry: 'налоговая служба' },
    { what: 'нарушения прежних лицензий', registry: 'реестр недобросовестных пользователей недр' },
  ],
  fee: {
    kopecks: 750_000,
    basis: 'Налоговый кодекс РФ, статья 333.33, пункт 1',
    note: 'За оформление лицензии. Разовый платёж за сами недра считают отдельно.',
    verified: false,
  },
  deadline: term(60, 'calendar', order),
  otherDeadlines: [
    { outcome: 'Лицензия без торгов в простом случае', ...term(40, 'calendar', order) },
    { outcome: 'Запись лицензии в реестр', ...term(10, 'calendar', order, { from: 'documents-complete' }) },
  ],
  intakeRefusal: [
    ground(
      'not-local',
      'Это место не относится к недрам местного значения.',
      at('статья 2.3'),
      'Лицензию на него выдаёт Роснедра. Подайте туда или выберите другое место.',
      ['deposit'],
    ),
    ground(
      'no-consent',
      'Нет согласия того, кто пользуется землёй.',
      at('статья 11'),
      'Получите согласие и приложите его к новому заявлению.',
      ['papers.land-consent'],
    ),
  ],
  refusal: [
    ground(
      'not-on-list',
      'Участка нет в перечне недр местного значения.',
      at('статья 2.3'),
      'Попросите включить его в перечень или выберите другой участок.',
      ['deposit.name', 'deposit.bounds'],
    ),
    ground(
      'no-means',
      'Не подтверждено, что вам хватит техники и денег.',
      at('статья 10.1'),
      'Приложите договоры с подрядчиком и список техники.',
      ['use.means', 'papers.means-papers'],
    ),
    ground(
      'harm',
      'Работы повредят воде, земле или людям рядом.',
      at('статья 11'),
      'Получите санитарное и водное заключение и подайте снова.',
      ['papers.sanitary-zone'],
    ),
    ground('tax-debt', 'За вами числится долг по налогам на недра и прибыль.', order, 'Погасите долг и подайте снова.'),
  ],
  askMore: [
    ask(
      'works-not-approved',
      'Проект геологических работ не согласован. Пришлите согласованный.',
      order,
      ['works', 'means-papers', 'sanitary-zone'],
      { days: 60, unit: 'calendar', stops: true },
    ),
  ],
  result: {
    name: 'Лицензия на пользование недрами',
    description: 'В ней границы участка, срок и условия: сколько добывать и как потом восстановить землю.',
    titles: {
      approval: 'Решение о праве пользования участком недр местного значения',
      refusal: 'Решение об отказе в праве пользования участком недр местного значения',
    },
  },
  delivery: ['agency', 'cabinet'],
  elsewhere: ['лично в министерстве природных ресурсов края'],
  correction: correctionOf('Лицензию'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить лицензию',
        renew: 'Продлить лицензию',
        amend: 'Изменить лицензию',
        terminate: 'Отказаться от лицензии',
      }),
      ...partiesPages(['organisation', 'entrepreneur', 'citizen']),
      heldLicencePage(),
      {
        kind: 'questions',
        id: 'deposit',
        title: 'Что добываете и где',
        when: applies,
        fields: [
          choice('what', 'Что добываете', {
            sand: 'Песок или гравий',
            clay: 'Глина',
            stone: 'Щебень, строительный камень',
            peat: 'Торф',
            water: 'Подземная вода',
            collection: 'Камни для коллекции',
            other: 'Другое',
          }),
          text('what-else', 'Что именно', { when: { field: 'what', is: 'other' } }),
          text('name', 'Название участка недр', { optional: true, hint: 'Если он уже есть в перечне края.' }),
          cadastralNumber('Кадастровый номер земли сверху'),
          longtext('bounds', 'Координаты углов участка', {
            hint: 'Каждый угол с новой строки, например: 56°10′05″ с. ш., 93°20′11″ в. д.',
            maxLength: 2000,
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'use',
        title: 'Как будете работать',
        when: applies,
        fields: [
          choice('kind', 'Зачем нужен участок', {
            study: 'Изучать',
            mine: 'Добывать',
            both: 'Изучить и добывать',
            build: 'Строить под землёй',
          }),
          number('reserves', 'Сколько там запасов', {
            optional: true,
            min: 0,
            max: 1_000_000,
            unit: 'тыс. м³',
            hint: 'Если знаете. Для воды не нужно.',
          }),
          number('yield', 'Сколько воды даёт скважина', { min: 0, max: 500, unit: 'м³ в сутки', when: takesWater }),
          yesno('drinking', 'Эту воду будут пить?', { when: takesWater }),
          count('years', 'На сколько лет', { min: 1, max: 25, unit: 'лет' }),
          longtext('means', 'Какая техника и люди есть', {
            hint: 'Например: экскаватор, два самосвала, подрядчик.',
            maxLength: 1000,
          }),
          paymentField,
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что изменить в лицензии',
        when: { field: 'action.action', is: ['renew', 'amend'] },
        fields: [
          count('more-years', 'На сколько лет продлить', {
            min: 1,
            max: 25,
            unit: 'лет',
            when: { field: 'action.action', is: 'renew' },
          }),
          longtext('what', 'Что меняется и почему', { maxLength: 1000, hint: 'Например: запасов осталось ещё на пять лет.' }),
        ],
      },
      endingPage(
        'Почему отказываетесь от лицензии',
        { done: 'Запасы кончились', stop: 'Больше не добываем', sold: 'Участок перешёл другому' },
        'Понимаю, что землю нужно привести в порядок',
      ),
      {
        ...papersPage([
          needed('works', 'Проект геологических работ', { when: applies, maxFiles: 10 }),
          ifAny('means-papers', 'Документы о технике и деньгах на работы', { maxFiles: 10 }),
          ifAny('land-consent', 'Согласие собственника земли', { hint: 'Если земля не ваша.', when: applies }),
          ifAny('sanitary-zone', 'Проект санитарной зоны источника', { hint: 'Если берёте питьевую воду.', maxFiles: 5 }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'лицензия на песок',
    'карьер оформить',
    'скважина лицензия',
    'добыча глины',
    'недропользование местного значения',
    'лицензия на недра',
    'лицензия на подземную воду',
    'песчано-гравийная добыча',
    'разрешение на карьер',
    'артезианская скважина',
  ],
  notes:
    'Статьи закона о недрах по памяти. 60 дней — из справки фирмы-посредника («от 60 дней»), 40 дней прочитаны в регламенте о сборе коллекций. Пошлина — прежняя, после поправок 2025 года не сверена. Что бытовой скважине лицензия не нужна — по памяти. Наибольший срок 25 лет в форме — предел ввода, а не закона. Контура на карте форма пока не просит.',
});
