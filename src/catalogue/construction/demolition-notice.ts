import { define } from '../define.ts';
import { partiesPages } from '../pages/parties.ts';
import { plotPage } from '../pages/place.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { townCode } from '../parts/codes.ts';
import { cadastralNumber, choice, choices, date, text } from '../parts/fields.ts';
import { ask, ground } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (part: string) => townCode.at(`статья 55.31, ${part}`);
const plans = { field: 'building.stage', is: 'planned' };
const done = { field: 'building.stage', is: 'done' };
const complex = { all: [plans, { field: 'building.kind', is: 'other' }] };

export const demolitionNotice = define({
  slug: 'demolition-notice',
  title: 'Снести дом, гараж или другое здание',
  official: 'Направление уведомления о планируемом сносе и о завершении сноса объекта капитального строительства',
  summary: 'О сносе сообщают дважды: до работ и после. Потом здание снимут с учёта, и налог на него начислять не будут.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  filing: { requires: 'esia' },
  law: [townCode.read('статья 55.30'), townCode.read('статья 55.31, части 2, 9–12, 14')],
  whoMay: 'Собственник здания или застройщик, который его сносит.',
  documents: [
    { name: 'Результаты обследования здания', required: true, note: 'Не нужны для частного дома и гаража.' },
    { name: 'Проект работ по сносу', required: true, note: 'Не нужен для частного дома и гаража.' },
    { name: 'Акт обследования от кадастрового инженера', required: false, note: 'После сноса: с ним здание снимают с учёта.' },
    authority,
  ],
  askedByUs: [
    { what: 'права на здание и участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'не памятник ли здание', registry: 'реестр объектов культурного наследия' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'отключено ли здание от сетей', registry: 'владельцы сетей' },
  ],
  deadline: townCode.term(7, 'working', 'статья 55.31, часть 11'),
  otherDeadlines: [
    { outcome: 'Условия отключения от сетей: их даёт владелец сети', ...townCode.term(10, 'working', 'статья 55.31, часть 9') },
    {
      outcome: 'Запись о завершённом сносе после вашего второго уведомления',
      ...townCode.term(7, 'working', 'статья 55.31, часть 14'),
    },
  ],
  intakeRefusal: [
    ground(
      'no-survey',
      'Здание сложнее дома или гаража, а обследования нет.',
      at('часть 10'),
      'Закажите обследование и проект сноса. Потом отправьте уведомление снова.',
      ['building.kind', 'papers.survey'],
    ),
  ],
  refusal: [
    ground(
      'papers-missing',
      'Нет обследования или проекта сноса.',
      at('часть 10'),
      'Приложите их и отправьте снова: уведомление разместят.',
      ['papers.survey', 'papers.works'],
    ),
    ground('heritage', 'Здание — памятник, его сносить нельзя.', at('часть 2'), 'Обсудите ремонт с охраной наследия края.'),
    ground(
      'not-owner',
      'О сносе сообщил не собственник.',
      at('часть 10'),
      'Отправьте от имени собственника или приложите доверенность.',
      ['on-behalf', 'papers.authority'],
    ),
  ],
  askMore: [
    ask(
      'survey',
      'Не хватает обследования или проекта сноса. Пришлите их, и мы разместим уведомление.',
      at('часть 11'),
      ['survey', 'works'],
      { days: 7 },
    ),
  ],
  result: {
    name: 'Запись о сносе в градостроительной системе',
    description: 'После первого уведомления можно сносить. После второго снимите здание с учёта в Росреестре.',
    titles: {
      approval: 'Извещение о размещении уведомления о сносе',
      refusal: 'Извещение об отказе разместить уведомление о сносе',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа'],
  correction: correctionOf('Извещение'),
  form: {
    pages: [
      ...partiesPages(),
      plotPage({
        title: 'Где стоит здание',
        district: 'Округ, где стоит здание',
        fields: [
          {
            ...cadastralNumber('Кадастровый номер здания', {
              optional: true,
              hint: 'Если здания нет в реестре, оставьте пустым.',
            }),
            id: 'building',
          },
        ],
      }),
      {
        kind: 'questions',
        id: 'building',
        title: 'Что и когда сносите',
        fields: [
          choice('stage', 'О чём сообщаете', { planned: 'Собираюсь сносить', done: 'Уже снёс' }),
          choice('kind', 'Что это за здание', {
            house: 'Частный или садовый дом',
            garage: 'Гараж для себя',
            shed: 'Сарай, баня, хозяйственная постройка',
            other: 'Другое здание',
          }),
          text('name', 'Какое здание', { when: { field: 'kind', is: 'other' }, hint: 'Например: двухэтажный склад 1980 года.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'plan',
        title: 'Как будете сносить',
        when: plans,
        fields: [
          choice('method', 'Каким способом', {
            hand: 'Разберём вручную',
            machine: 'Снесём техникой',
            blast: 'Взрывом',
            other: 'Иначе',
          }),
          text('other-method', 'Как именно', { when: { field: 'method', is: 'other' } }),
          date('from', 'Начало работ', { range: 'future' }),
          date('until', 'Окончание работ', { range: 'future' }),
          text('contractor', 'Кто сносит', {
            optional: true,
            maxLength: 300,
            hint: 'Название и ИНН подрядчика. Если сносите сами, оставьте пустым.',
          }),
          choices(
            'connected',
            'Что ещё подключено к зданию',
            { power: 'Электричество', gas: 'Газ', water: 'Вода', sewer: 'Канализация', heat: 'Тепло' },
            { optional: true, hint: 'Если всё отключено, ничего не отмечайте.' },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'finished',
        title: 'Снос закончен',
        when: done,
        fields: [
          date('on', 'Когда закончили', { range: 'past' }),
          text('notice', 'Номер первого уведомления', {
            optional: true,
            hint: 'Если не помните, оставьте пустым: найдём по участку.',
          }),
        ],
      },
      papersPage([
        needed('survey', 'Результаты обследования здания', { when: complex }),
        needed('works', 'Проект работ по сносу', { when: complex, maxFiles: 5 }),
        ifAny('engineer-act', 'Акт обследования от кадастрового инженера', { when: done, hint: 'С ним здание снимают с учёта.' }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'снести дом',
    'снос старого дома',
    'разобрать здание',
    'уведомление о сносе',
    'снять с кадастра сгоревший дом',
    'демонтаж постройки',
    'снести гараж',
    'дом сгорел налог',
    'сломать дом',
    'сломать гараж',
    'сломать сарай',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Порядок уведомительный: настоящего отказа в нём нет, есть запрос бумаг. Основания отказа — черновик.',
});
