import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, cadastralNumber, choice, choices, longtext, text } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';
import { sendingPage } from './sending.ts';

const act =
  'Федеральный закон от 25.06.2002 № 73-ФЗ «Об объектах культурного наследия (памятниках истории и культуры) народов Российской Федерации»';
const rules = 'Регламент края о сведениях из реестра памятников';
const byNumber = { field: 'by', is: 'number' };

export const heritageObjectInfo = define({
  slug: 'heritage-object-info',
  title: 'Узнать, памятник ли дом',
  official: 'Предоставление выписки из единого государственного реестра объектов культурного наследия',
  summary: 'Выписка скажет, охраняют ли дом, где границы и что с ним можно делать. Если он не памятник, придёт ответ об этом.',
  topic: 'culture',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'region',
  department: 'culture',
  trustLevel: 1,
  filing: { requires: 'esia' },
  law: [
    law(act, 'статья 26'),
    readLaw(
      'Регламент выдачи выписки из реестра объектов культурного наследия, Липецкая область, 2022 (пример)',
      'раздел I',
      'https://opac.lib48.ru/images/newspapers/lipgazeta/2022/HTML/4079',
    ),
  ],
  whoMay: 'Любой: хозяин, жилец, покупатель, строитель. Достаточно адреса.',
  documents: [
    {
      name: 'Документ о праве на участок',
      required: false,
      note: 'Только для памятника археологии, если права нет в реестре недвижимости.',
    },
    { name: 'Снимок дома или план', required: false, note: 'Поможет, если у дома нет точного адреса.' },
  ],
  askedByUs: [
    { what: 'дом или участок и права на него', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'адрес', registry: 'реестр адресов' },
    { what: 'запись о памятнике', registry: 'реестр объектов культурного наследия' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: term(30, 'working', rules, {
    source: 'https://tramitador.org/gu/service/456011 (описание муниципальной услуги; в крае обычно быстрее)',
  }),
  otherDeadlines: [
    { outcome: 'Выписка, если сведения уже в реестре', ...term(10, 'working', rules) },
    { outcome: 'Сведения о границах и запретах', ...term(15, 'working', rules) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('no-address', 'Не назван ни адрес, ни кадастровый номер.', rules, 'Назовите что-то одно и подайте снова.', ['house']),
    ground('not-our-region', 'Дом стоит в другом регионе.', rules, 'Спросите в органе охраны памятников того региона.', [
      'house.address',
    ]),
  ],
  refusal: [
    ground(
      'archaeology',
      'Это памятник археологии, сведения о нём закрыты.',
      `${act}, статья 20.1`,
      'Их дают хозяину участка. Подайте от его имени и приложите документ о праве.',
      ['interest.owner', 'papers.plot-right'],
    ),
    ground('cannot-find', 'По этому адресу дом не найти.', rules, 'Назовите кадастровый номер или приложите снимок и план.', [
      'house',
      'papers.picture',
    ]),
    ground(
      'not-decided',
      'Решают, вносить ли дом в реестр. Решения ещё нет.',
      `${act}, статья 18`,
      'Подайте снова, когда решение примут: срок назовём в ответе.',
    ),
    ground(
      'elsewhere',
      'Сведения об этом объекте хранит другой регион.',
      rules,
      'Ждите ответа оттуда: запрос мы переслали. Адрес — в нашем письме.',
      ['house.address'],
    ),
  ],
  askMore: [
    ask('which-house', 'По адресу несколько домов. Пришлите снимок, план или кадастровый номер.', rules, ['picture'], {
      days: 10,
      stops: true,
    }),
  ],
  result: {
    name: 'Выписка о памятнике или ответ, что дом не памятник',
    description: 'В выписке — категория, границы, запреты и телефон инспектора.',
    titles: {
      approval: 'Выписка из реестра объектов культурного наследия',
      refusal: 'Отказ в сведениях об объекте культурного наследия',
    },
  },
  delivery: ['cabinet', 'post', 'agency'],
  elsewhere: ['лично в министерстве культуры края', 'письмом туда же'],
  correction: correctionOf('Выписку'),
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      {
        kind: 'questions',
        id: 'house',
        title: 'Какой дом или место',
        fields: [
          choice('by', 'Как вам удобнее его назвать', { address: 'По адресу', number: 'По кадастровому номеру' }),
          address('address', 'Адрес дома', { when: { field: 'by', is: 'address' } }),
          cadastralNumber('Кадастровый номер дома или участка', { when: byNumber }),
          text('known-as', 'Как его называют', { optional: true, hint: 'Например: дом купца Сизова, старая мельница.' }),
        ],
      },
      {
        kind: 'questions',
        id: 'interest',
        title: 'Что узнать и зачем',
        fields: [
          choices('what', 'Что вы хотите узнать', {
            status: 'Памятник ли это и какой',
            borders: 'Границы территории и зоны охраны',
            duties: 'Что обязан делать хозяин',
            repair: 'Можно ли ремонтировать и перестраивать',
            subject: ['Что именно охраняют', 'Например: фасад, лепнина, лестница.'],
          }),
          choice('why', 'Для чего', {
            buy: 'Хочу купить или продать',
            repair: 'Готовлю ремонт',
            build: 'Хочу строить рядом',
            live: 'Живу здесь',
            study: 'Учёба, краеведение, публикация',
            other: 'Другое',
          }),
          longtext('plans', 'Что собираетесь делать', {
            optional: true,
            maxLength: 500,
            hint: 'Например: заменить окна, пристроить веранду.',
            when: { field: 'why', is: ['repair', 'build'] },
          }),
          text('why-else', 'Для чего именно', { when: { field: 'why', is: 'other' } }),
          choice('owner', 'Кто вы этому дому', {
            owner: 'Хозяин или один из хозяев',
            tenant: 'Арендатор или наниматель',
            none: 'Пока никто',
          }),
        ],
      },
      sendingPage('в министерстве культуры'),
      papersPage([ifAny('plot-right', 'Документ о праве на участок'), ifAny('picture', 'Снимок дома или план')]),
    ],
  },
  synonyms: [
    'памятник архитектуры',
    'дом памятник',
    'охранная зона памятника',
    'купить дом памятник',
    'ремонт памятника',
    'окн',
    'объект культурного наследия',
    'старинный дом',
    'исторический дом',
    'реестр памятников',
    'памятник культуры',
  ],
  notes:
    'Прочитаны 30 рабочих дней и состав сведений для муниципальной услуги; выписка в регионе обычно быстрее. Сроки 10 и 15 дней типовые. Разрешение на ремонт памятника (статья 45) — другая услуга. Статьи 18 и 20.1 по памяти.',
});
