import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, count, date, longtext, municipality, phone, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Порядок проведения массовых мероприятий в округе';
const fire = 'Правила противопожарного режима, раздел о пиротехнике';
const fires = { field: 'event.fireworks', is: 'yes' };

export const massEventFireworks = define({
  slug: 'mass-event-fireworks',
  title: 'Провести праздник, концерт или салют',
  official: 'Согласование проведения культурно-массового мероприятия, использования пиротехнических изделий',
  summary: 'Нужно, если праздник проходит на улице или площади. О митинге, шествии и пикете сообщают иначе: не здесь.',
  topic: 'permits',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'administration',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Муниципальный порядок проведения массовых мероприятий (пример: Красноярск)',
      'за сколько дней подавать',
      'https://gornovosti.ru/news/62136/',
    ),
    readLaw(
      'Порядок использования пиротехники (пример: Магнитогорск, 28.07.2021 № 7951-П)',
      'запреты и требования',
      'https://www.garant.ru/hotlaw/chelyabinsk/1478723',
    ),
    law('Постановление Правительства РФ от 16.09.2020 № 1479 «Правила противопожарного режима»', 'раздел о пиротехнике'),
  ],
  whoMay:
    'Взрослый от 18 лет, предприниматель или организация. Большой салют (IV и V класса) запускает только фирма с лицензией.',
  documents: [
    { name: 'Программа и схема площадки', required: true, note: 'Для нового мероприятия.' },
    { name: 'Согласие владельца площадки', required: false, note: 'Если она не ваша и не принадлежит округу.' },
    { name: 'Договор с охраной и медиками', required: false },
    { name: 'Договор с фирмой и план салюта', required: true, note: 'Только если будет салют.' },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'ваш паспорт', registry: 'МВД' },
    { what: 'чья площадка', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'лицензия фирмы, которая запускает салют', registry: 'МЧС' },
  ],
  deadline: term(10, 'calendar', order),
  intakeRefusal: [
    ground(
      'late',
      'До праздника осталось меньше времени, чем нужно по порядку округа.',
      order,
      'Перенесите день и подайте снова.',
      ['event.day'],
    ),
    ground(
      'public-event',
      'Это митинг, шествие или пикет.',
      'Федеральный закон № 54-ФЗ о собраниях и митингах',
      'Подайте уведомление по этому закону в администрацию округа.',
      ['event.kind'],
    ),
  ],
  refusal: [
    ground(
      'unsafe',
      'На этой площадке не обеспечить безопасность стольких людей.',
      order,
      'Примите площадку, которую предложил округ, или позовите меньше гостей.',
      ['place', 'event.guests'],
    ),
    ground('fire-zone', 'Здесь запускать салют нельзя.', fire, 'Выберите место из перечня округа.', ['place', 'fireworks']),
    ground('busy', 'В это время площадка занята.', order, 'Сдвиньте время или выберите соседнюю площадку.', ['event', 'place']),
    ground('no-firm', 'Для салюта нет фирмы с лицензией.', fire, 'Наймите такую фирму и приложите договор.', [
      'fireworks.firm',
      'papers.fireworks-plan',
    ]),
  ],
  askMore: [
    ask(
      'no-safety-plan',
      'Непонятно, кто охраняет людей и где скорая. Пришлите договор или план.',
      order,
      ['guard-contract', 'programme', 'fireworks-plan'],
      { days: 5, unit: 'calendar' },
    ),
  ],
  result: {
    name: 'Письмо о согласовании',
    description: 'В письме условия праздника и телефоны МЧС, полиции и скорой.',
    titles: {
      approval: 'Решение о согласовании массового мероприятия',
      refusal: 'Решение об отказе в согласовании массового мероприятия',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в администрации округа'],
  correction: correctionOf('Согласование'),
  form: {
    pages: [
      actionPage({ issue: 'Согласовать праздник', amend: 'Изменить день, место или программу', terminate: 'Отменить праздник' }),
      applicantPage({ minAge: 18 }),
      ...onBehalfPages(),
      { ...passportPage(), when: { field: 'on-behalf.who', is: 'citizen' } },
      {
        kind: 'questions',
        id: 'place',
        title: 'Где праздник',
        fields: [
          municipality('Округ, где праздник', 'Заявление попадёт в администрацию этого округа.'),
          longtext('where', 'Место', { hint: 'Например: городской парк, поляна у сцены.', maxLength: 500 }),
          choice('owner', 'Чья площадка', { district: 'Округа', mine: 'Наша', other: 'Другого владельца' }),
        ],
      },
      formerDecisionPage('Согласование, которое у вас есть', { number: 'Номер письма', hint: 'Он вверху письма.', needed: true }),
      {
        kind: 'questions',
        id: 'event',
        title: 'О празднике',
        when: goesOn,
        fields: [
          text('name', 'Название', { hint: 'Например: «День улицы Садовой».' }),
          choice('kind', 'Что это', {
            yard: 'Праздник двора или улицы',
            concert: 'Концерт, дискотека',
            city: 'День города или села',
            sport: 'Забег, соревнования',
            market: 'Фестиваль с торговлей',
            fireworks: 'Только салют',
            other: 'Другое',
          }),
          text('kind-else', 'Что именно', { when: { field: 'kind', is: 'other' } }),
          date('day', 'День', { range: 'future', hint: 'Обычно подают за 10–25 дней: сколько, решает округ.' }),
          text('hours', 'Время', { hint: 'Например: с 12 до 16. Если дней несколько, напишите все.', maxLength: 200 }),
          count('guests', 'Сколько людей ждёте', { min: 1, max: 1_000_000, unit: 'чел.' }),
          yesno('fireworks', 'Будет ли салют или фейерверк?'),
        ],
      },
      {
        kind: 'questions',
        id: 'comfort',
        title: 'Порядок на площадке',
        when: { field: 'action.action', is: 'issue' },
        fields: [
          choice('sound', 'Какой звук', { none: 'Без усилителей', small: 'Одна-две колонки', stage: 'Сцена и мощный звук' }),
          choice('guard', 'Кто охраняет', { firm: 'Охранная фирма', own: 'Свои дежурные', police: 'Просим помощи полиции' }),
          choice('medics', 'Кто окажет первую помощь', {
            ambulance: 'Дежурная скорая',
            post: 'Свой медпункт',
            none: 'Вызовем скорую',
          }),
          choice('waste', 'Мусор и туалеты', { own: 'Поставим сами', place: 'Есть на площадке' }),
          choice('food', 'Будет ли торговля', {
            none: 'Нет',
            food: 'Еда и напитки',
            alcohol: 'Еда и алкоголь',
            goods: 'Только вещи',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'fireworks',
        title: 'Салют',
        when: { all: [goesOn, fires] },
        fields: [
          choice('class', 'Класс самых сильных зарядов', {
            low: ['I–III', 'Такие продают всем от 16 лет и старше.'],
            high: ['IV или V', 'Их запускает только фирма с лицензией.'],
          }),
          count('charges', 'Сколько зарядов', { min: 1, max: 100_000, unit: 'шт.' }),
          text('firm', 'Кто запускает', { hint: 'Название и ИНН фирмы. Для слабых зарядов можно имя человека.', maxLength: 300 }),
          text('time', 'Во сколько', { hint: 'Например: 21:00, пять минут.', maxLength: 60 }),
        ],
      },
      {
        kind: 'questions',
        id: 'keeper',
        title: 'Кто отвечает на месте',
        when: { field: 'action.action', is: 'issue' },
        fields: [
          text('name', 'Фамилия, имя и отчество ответственного за праздник'),
          phone('phone', 'Его телефон', { hint: 'Он должен отвечать весь праздник.' }),
        ],
      },
      endingPage(
        'Почему отменяете праздник',
        { weather: 'Погода', money: 'Не хватает денег', moved: 'Перенесли на другой день' },
        'Сообщу гостям, что праздника не будет',
      ),
      {
        ...papersPage([
          needed('programme', 'Программа и схема площадки', { when: { field: 'action.action', is: 'issue' }, maxFiles: 5 }),
          ifAny('place-consent', 'Согласие владельца площадки', { when: { field: 'place.owner', is: 'other' } }),
          ifAny('guard-contract', 'Договор с охраной и медиками', { maxFiles: 5 }),
          needed('fireworks-plan', 'Договор с фирмой и план салюта', {
            when: fires,
            hint: 'Для слабых зарядов хватит плана: откуда запускаете и где стоят люди.',
            maxFiles: 5,
          }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'салют',
    'фейерверк',
    'массовое мероприятие',
    'концерт на площади',
    'праздник двора',
    'день города',
    'городской праздник разрешение',
    'запустить фейерверк',
    'фестиваль на улице',
    'согласовать мероприятие',
  ],
  notes:
    'Сроки подачи у муниципалитетов разные: прочитаны 10, 14, 20 и 25 дней. Срок ответа — по памяти, федерального нет. Классы зарядов — по памяти. Митинг, шествие и пикет идут по закону № 54-ФЗ и здесь не принимаются.',
});
