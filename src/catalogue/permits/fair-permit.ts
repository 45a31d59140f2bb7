import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, choices, count, date, longtext, money, municipality, phone, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const act = 'Федеральный закон от 28.12.2009 № 381-ФЗ «Об основах государственного регулирования торговой деятельности…»';
const article = 'Федеральный закон № 381-ФЗ, статья 11';
const order = 'Порядок организации ярмарок края';
const example = 'https://base.garant.ru/406518895/';
const applies = { field: 'action.action', is: 'issue' };

export const fairPermit = define({
  slug: 'fair-permit',
  title: 'Провести ярмарку',
  official: 'Выдача разрешения на право организации ярмарки',
  summary: 'Разрешение берёт тот, кто устраивает ярмарку. Тому, кто на ней торгует, нужно только место у устроителя.',
  topic: 'permits',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'market',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(act, 'статья 11, ярмарки'),
    readLaw('Порядок организации ярмарок (пример: Нижегородская область, 10.08.2010 № 482)', 'целиком', example),
  ],
  whoMay: 'Организация или предприниматель, у которых есть площадка или согласие её владельца.',
  documents: [
    { name: 'План площадки с рядами и проездами', required: true, note: 'Для новой ярмарки.' },
    { name: 'План: вода, мусор, охрана, туалеты', required: true, note: 'Для новой ярмарки. Хватит одной страницы.' },
    { name: 'Согласие владельца площадки', required: false, note: 'Если она чужая и не принадлежит округу.' },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'чья площадка', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'адрес площадки', registry: 'реестр адресов' },
  ],
  deadline: term(20, 'working', `${order} и регламент округа`, {
    source: 'https://www.tramitador.org/gu/service/490283 (описание услуги другого муниципалитета)',
  }),
  intakeRefusal: [
    ground(
      'late',
      'До ярмарки осталось меньше времени, чем нужно по порядку края.',
      order,
      'Перенесите дни ярмарки и подайте снова.',
      ['days.from'],
    ),
    ground('elsewhere', 'Площадка находится в другом округе.', order, 'Выберите верный округ и подайте снова.', [
      'fair.municipality',
    ]),
  ],
  refusal: [
    ground(
      'taken',
      'На это место и эти дни ярмарку уже разрешили другому.',
      article,
      'Предложите другие дни или другую площадку.',
      ['days', 'fair.place'],
    ),
    ground(
      'place-unfit',
      'Площадка не подходит: не проедет пожарная машина или торговать там нельзя.',
      order,
      'Измените план рядов или выберите другую площадку.',
      ['fair.place', 'papers.rows'],
    ),
    ground('no-plan', 'Нет плана: где вода, мусор, охрана и туалеты.', order, 'Приложите план и подайте снова.', [
      'papers.order-plan',
    ]),
    ground(
      'not-in-year-plan',
      'Ярмарки нет в плане на год, а он здесь нужен.',
      order,
      'Попросите отдел потребительского рынка внести её в план.',
    ),
  ],
  askMore: [
    ask('rows-unclear', 'Непонятно, где ряды и сколько мест. Пришлите новый план.', order, ['rows', 'order-plan'], { days: 3 }),
  ],
  result: {
    name: 'Разрешение на ярмарку',
    description: 'Вместе с ним придёт распоряжение администрации о днях и месте ярмарки.',
    titles: { approval: 'Разрешение на право организации ярмарки', refusal: 'Решение об отказе в разрешении на ярмарку' },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе потребительского рынка округа'],
  correction: correctionOf('Разрешение'),
  form: {
    pages: [
      actionPage({ issue: 'Провести ярмарку', amend: 'Изменить дни или место', terminate: 'Отменить ярмарку' }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      {
        kind: 'questions',
        id: 'fair',
        title: 'Ярмарка и площадка',
        fields: [
          municipality('Округ, где ярмарка', 'Заявление попадёт в отдел потребительского рынка этого округа.'),
          text('name', 'Название ярмарки', { hint: 'Например: «Медовый Спас».' }),
          choice(
            'kind',
            'Какая она',
            {
              general: ['Универсальная', 'Продают разное.'],
              farm: 'Сельская: овощи, мясо, мёд',
              theme: ['Тематическая', 'Книги, саженцы, ёлки, ремёсла.'],
              flea: 'Блошиный рынок',
            },
            { when: applies },
          ),
          longtext('place', 'Где площадка', {
            hint: 'Например: площадь у дома культуры, Садовая, 12.',
            maxLength: 500,
            when: { field: 'action.action', is: ['issue', 'amend'] },
          }),
          choice('owner', 'Чья площадка', { mine: 'Наша', district: 'Округа', other: 'Другого владельца' }, { when: applies }),
        ],
      },
      formerDecisionPage('Разрешение, которое у вас есть', {
        number: 'Номер разрешения',
        hint: 'Он на первой странице.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'days',
        title: 'Дни и часы',
        when: goesOn,
        fields: [
          date('from', 'Первый день', { range: 'future' }),
          date('to', 'Последний день', { range: 'future' }),
          choice('rhythm', 'Как часто', {
            once: 'Каждый день в эти дни',
            weekend: 'По выходным',
            weekly: 'Раз в неделю',
            other: 'Иначе',
          }),
          text('rhythm-else', 'По каким дням', { when: { field: 'rhythm', is: 'other' } }),
          text('hours', 'Часы работы', { hint: 'Например: с 9 до 17.', maxLength: 60 }),
        ],
      },
      {
        kind: 'questions',
        id: 'trade',
        title: 'Торговля',
        when: applies,
        fields: [
          count('stalls', 'Сколько торговых мест', { min: 1, max: 5000, unit: 'мест' }),
          choices('goods', 'Что будут продавать', {
            food: 'Овощи, мясо, молоко, мёд',
            ready: 'Готовая еда и напитки',
            clothes: 'Одежда и обувь',
            crafts: 'Ремёсла и сувениры',
            plants: 'Саженцы и цветы',
            used: 'Старые вещи',
            other: 'Другое',
          }),
          text('goods-else', 'Что ещё', { when: { field: 'goods', is: 'other' } }),
          money('price', 'Сколько платят за место в день', { min: 0, max: 10_000_000, hint: 'Если бесплатно, напишите 0.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'keeper',
        title: 'Кто отвечает на месте',
        when: applies,
        fields: [
          text('name', 'Фамилия, имя и отчество старшего на ярмарке'),
          phone('phone', 'Его телефон', { hint: 'Позвоним, если на ярмарке что-то случится.' }),
        ],
      },
      endingPage(
        'Почему отменяете ярмарку',
        { few: 'Мало желающих торговать', weather: 'Погода', place: 'Нет площадки' },
        'Понимаю, что торговлю в эти дни начинать нельзя',
      ),
      {
        ...papersPage([
          needed('rows', 'План площадки с рядами и проездами', { when: applies, hint: 'Можно от руки, если всё понятно.' }),
          needed('order-plan', 'План: вода, мусор, охрана, туалеты', { when: applies }),
          ifAny('place-consent', 'Согласие владельца площадки', { when: { field: 'fair.owner', is: 'other' } }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'ярмарка',
    'ярмарка выходного дня',
    'провести ярмарку',
    'рынок выходного дня',
    'сельхоз ярмарка',
    'торговать на площади',
    'блошиный рынок разрешение',
    'организовать ярмарку',
    'базар',
  ],
  notes:
    'Сроки у муниципалитетов разные: прочитаны 20 рабочих дней, 14 и 30 календарных, где-то один день. Нужен ли план на год и за сколько дней подавать, решает регион; по постоянным ярмаркам заявку иногда ждут до 1 декабря. Точки на карте форма не просит.',
});
