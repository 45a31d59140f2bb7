import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, choices, date, longtext, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 10.01.2002 № 7-ФЗ «Об охране окружающей среды»';
const at = 'Федеральный закон № 7-ФЗ, статья 69.2';
const source =
  'https://ruslom.com/s-1-marta-2026-goda-vstupayut-v-silu-izmeneniya-v-state-69-2-federalnogo-zakona-ob-ohrane-okruzhayuschey-sredy-napominaet-rosprirodnadzor (со слов Росприроднадзора)';
const asks = { field: 'action.action', is: 'issue' };
const has = (kind: string) => ({ all: [goesOn, { field: 'impact.kinds', is: kind }] });

export const nvosObjectRegistration = define({
  slug: 'nvos-object-registration',
  title: 'Поставить на учёт объект, который загрязняет',
  official: 'Постановка на государственный учёт объектов, оказывающих негативное воздействие на окружающую среду',
  summary:
    'Котельная, цех, ферма, мойка: всё, что даёт выбросы, стоки или отходы. По закону это объект негативного воздействия (НВОС).',
  topic: 'nature',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'nature',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(act, 'статья 69.2 (с 1 марта 2026 г.: 3 рабочих дня на учёт, 4 — на новые сведения)', source),
    readLaw(
      'Постановление Правительства РФ от 07.05.2022 № 830 (реестр объектов)',
      'в целом',
      'https://red-ecology.ru/news/s-01-09-2022-g-vstupit-novyy-poryadok-sozdaniya-i-vedeniya-reestra-obektov-nvos/',
    ),
    readLaw(
      'Постановление Правительства РФ от 31.12.2020 № 2398 (признаки категорий)',
      'перечень',
      'https://konsort.pro/produkty/postanovka-obekta-na-uchet-nvos/',
    ),
  ],
  whoMay: 'Предприниматель или организация. На учёт встают за полгода с начала работы.',
  documents: [
    { name: 'Расчёт выбросов и перечень источников', required: true, note: 'Не нужен, чтобы снять с учёта.' },
    { name: 'Документ о закрытии объекта', required: false, note: 'Если снимаете с учёта.' },
    authority,
  ],
  askedByUs: [
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'сведения о предпринимателе', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'участок и адрес', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'лицензии и отчёты', registry: 'Росприроднадзор' },
  ],
  deadline: term(3, 'working', at, { source }),
  otherDeadlines: [{ outcome: 'Новые сведения или снятие с учёта', ...term(4, 'working', at, { source }) }],
  intakeRefusal: [
    ground('old-form', 'Сведения даны по старой форме.', at, 'Заполните эту форму до конца и подайте снова.', ['impact']),
    ground('no-place', 'Не указаны код или координаты объекта.', at, 'Впишите их и подайте снова.', ['object', 'former']),
  ],
  refusal: [
    ground(
      'no-category',
      'Объект не попадает ни в одну категорию.',
      at,
      'Учёт не нужен. Сохраните это решение: оно подтверждает это.',
      ['impact'],
    ),
    ground(
      'federal',
      'За этим объектом следит Росприроднадзор.',
      at,
      'Подайте заявку в Росприроднадзор: он ведёт объекты I категории и федеральные.',
      ['object.category'],
    ),
    ground(
      'no-sources',
      'Не хватает сведений об источниках.',
      at,
      'Добавьте каждый источник и подайте снова. Решим за три рабочих дня.',
      ['sources', 'water', 'waste'],
    ),
    ground('known', 'Объект уже на учёте.', at, 'Подайте снова и выберите «Сообщить новые сведения».', ['action.action']),
  ],
  askMore: [
    ask('count', 'В расчёте выбросов не сходятся числа. Пришлите исправленный расчёт.', at, ['emission-count'], { days: 3 }),
  ],
  result: {
    name: 'Свидетельство о постановке на учёт',
    description: 'В нём код и категория объекта, от первой до четвёртой. От категории зависит, какие отчёты сдавать.',
    titles: {
      approval: 'Свидетельство о постановке на государственный учёт объекта, оказывающего негативное воздействие',
      refusal: 'Решение об отказе в постановке объекта на государственный учёт',
    },
  },
  delivery: ['cabinet'],
  elsewhere: ['лично в министерстве природных ресурсов края', 'в личном кабинете природопользователя'],
  correction: correctionOf('Свидетельство'),
  form: {
    pages: [
      actionPage({ issue: 'Поставить на учёт', amend: 'Сообщить новые сведения', terminate: 'Снять с учёта' }),
      applicantPage({ lead: 'Данные того, кто подаёт. О предприятии спросим дальше.' }),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      formerDecisionPage('Объект на учёте', {
        number: 'Код объекта',
        hint: 'Например: 04-0124-001234-П. Он есть в свидетельстве.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'object',
        title: 'Объект',
        when: goesOn,
        fields: [
          text('name', 'Как он называется', { hint: 'Например: котельная посёлка, автомойка на Лесной.' }),
          choice('category', 'Какая у него, по-вашему, категория', {
            one: ['Первая', 'Большой завод, нефть, металл. Такие ведёт Росприроднадзор.'],
            two: 'Вторая',
            three: 'Третья',
            four: ['Четвёртая', 'Почти не загрязняет.'],
            unknown: 'Не знаю',
          }),
          text('okved', 'Код вида деятельности (ОКВЭД)', {
            maxLength: 12,
            hint: 'Например: 35.30. Он есть в выписке из реестра.',
          }),
          date('since', 'Когда начал работать', { range: 'past' }),
          yesno('grid', 'Это линия или труба, которая тянется далеко?'),
        ],
      },
      {
        kind: 'questions',
        id: 'site',
        title: 'Где он',
        when: goesOn,
        fields: [
          address('address', 'Адрес'),
          text('points', 'Координаты', {
            maxLength: 300,
            hint: 'Широта и долгота с карты в телефоне. Для линии — начало и конец.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'impact',
        title: 'Чем он загрязняет',
        when: goesOn,
        fields: [
          choices('kinds', 'Что есть на объекте', {
            air: ['Выбросы', 'Трубы, дым, пыль, запах.'],
            water: ['Сбросы', 'Стоки в реку, озеро или на землю.'],
            waste: ['Отходы', 'Мусор, шлам, масло, навоз.'],
          }),
          longtext('changed', 'Что изменилось', { when: { field: 'action.action', is: 'amend' }, maxLength: 1000 }),
        ],
      },
      {
        kind: 'repeat',
        id: 'sources',
        title: 'Источники выбросов',
        lead: 'Каждую трубу, печь, площадку отдельно.',
        when: has('air'),
        min: 1,
        max: 60,
        itemTitle: 'Источник',
        addLabel: 'Добавить ещё один источник',
        nameBy: ['name'],
        fields: [
          text('name', 'Что это', { hint: 'Например: дымовая труба котла № 1.' }),
          text('substance', 'Что выбрасывает', { hint: 'Например: оксид углерода, сажа.', maxLength: 300 }),
          number('tonnes', 'Сколько за год', { max: 10_000_000, unit: 'т' }),
        ],
      },
      {
        kind: 'repeat',
        id: 'water',
        title: 'Сбросы',
        when: has('water'),
        min: 1,
        max: 30,
        itemTitle: 'Сброс',
        addLabel: 'Добавить ещё один сброс',
        nameBy: ['where'],
        fields: [
          text('where', 'Куда', { hint: 'Река, озеро, рельеф.' }),
          text('substance', 'Что в стоках', { maxLength: 300 }),
          number('volume', 'Сколько за год', { max: 1_000_000, unit: 'тыс. м³' }),
        ],
      },
      {
        kind: 'repeat',
        id: 'waste',
        title: 'Отходы',
        when: has('waste'),
        min: 1,
        max: 60,
        itemTitle: 'Отход',
        addLabel: 'Добавить ещё один отход',
        nameBy: ['name'],
        fields: [
          text('name', 'Какой отход', { hint: 'Название или код по каталогу отходов.' }),
          choice('class', 'Класс опасности', { one: 'I', two: 'II', three: 'III', four: 'IV', five: 'V' }),
          number('tonnes', 'Сколько за год', { max: 10_000_000, unit: 'т' }),
          text('to', 'Куда его деваете', { hint: 'Кому передаёте или где храните.', maxLength: 300 }),
        ],
      },
      endingPage(
        'Снятие с учёта',
        { closed: 'Объект закрыт', sold: 'Объект у другого владельца', harmless: 'Больше не загрязняет' },
        'Понимаю, что работающий объект снимать с учёта нельзя',
      ),
      papersPage([
        needed('emission-count', 'Расчёт выбросов и перечень источников', { when: goesOn, maxFiles: 5 }),
        ifAny('closing', 'Документ о закрытии объекта', { when: { field: 'action.action', is: 'terminate' } }),
        ifAny('scheme', 'Схема площадки', { when: asks }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'встать на учёт НВОС',
    'экология предприятия',
    'категория объекта',
    'выбросы отчёт',
    'код объекта НВОС',
    'снять с учёта НВОС',
    'экологическая категория',
    'разрешение на выбросы бизнес',
    'негативное воздействие',
    'котельная на учёт',
  ],
  notes:
    'Сроки 3 и 4 рабочих дня — со слов Росприроднадзора, текст поправки не открыт; до 01.03.2026 было 10 дней. Форма заявки новая, по приказу Минприроды № 633 от 20.11.2025: сами графы не сверены. Отчёты третьей категории, декларация и план при плохой погоде — отдельные услуги. Источник называет квалифицированную подпись: закон не прочитан, поэтому пока принимаем подпись Госуслуг.',
});
