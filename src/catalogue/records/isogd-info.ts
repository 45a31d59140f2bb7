import { define } from '../define.ts';
import { applicantPage } from '../pages/applicant.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { plotPage } from '../pages/place.ts';
import { choice, choices, count, longtext, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 13.03.2020 № 279';
const source =
  'https://www.geoinfo.ru/product/sluzhba-novostej-geoinfo/ustanovleny-tarify-na-gradostroitelnye-svedeniya-42409.shtml';

export const isogdInfo = define({
  slug: 'isogd-info',
  title: 'Сведения о стройке и зонах на участке',
  official: 'Предоставление сведений из государственной информационной системы обеспечения градостроительной деятельности',
  summary: 'Что можно строить, где пройдёт дорога, какие рядом трубы и запреты. Часть сведений платная.',
  topic: 'records',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  trustLevel: 1,
  filing: { requires: 'any' },
  law: [
    law('Градостроительный кодекс РФ', 'статья 57'),
    readLaw(rules, 'правила предоставления сведений и размер платы', source),
  ],
  whoMay: 'Любой человек и любая организация. Секретные материалы — только с допуском.',
  documents: [{ name: 'Схема места', required: false, note: 'Если кадастрового номера нет: обведите место на карте.' }],
  askedByUs: [
    { what: 'участок и его границы', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'адрес', registry: 'реестр адресов' },
    { what: 'оплата', registry: 'Казначейство' },
  ],
  fee: {
    kopecks: 10_000,
    basis: rules,
    note: 'За копию одного документа файлом или за сторону листа на бумаге. Часть материалов дороже.',
    verified: true,
    source,
  },
  deadline: term(10, 'working', rules, { from: 'documents-complete' }),
  otherDeadlines: [{ outcome: 'Счёт на оплату', ...term(3, 'working', rules) }],
  intakeRefusal: [
    ground('no-place', 'Непонятно, о каком месте речь.', rules, 'Укажите кадастровый номер или приложите схему места.', [
      'plot',
      'papers.scheme',
    ]),
    ground('no-kind', 'Не сказано, какие сведения нужны.', rules, 'Отметьте хотя бы один вид сведений и подайте снова.', [
      'wanted',
    ]),
  ],
  refusal: [
    ground('no-data', 'Таких сведений в системе нет.', rules, 'Закажите съёмку у изыскателей или справку в архиве архитектуры.', [
      'wanted.what',
    ]),
    ground('not-paid-in-time', 'Плата не пришла за семь дней.', rules, 'Подайте снова и оплатите счёт: срок начнётся с оплаты.'),
    ground('restricted', 'Материал закрыт для всех, у кого нет допуска.', rules, 'Обратитесь с допуском в отдел архитектуры.', [
      'wanted.what',
    ]),
  ],
  askMore: [
    ask('border', 'Границы места непонятны. Пришлите схему.', rules, ['scheme'], { days: 7, unit: 'calendar', stops: true }),
  ],
  result: {
    name: 'Сведения, копии документов и части карт',
    description: 'Каждый файл подписан отделом архитектуры.',
    titles: {
      approval: 'Сведения из градостроительной системы',
      refusal: 'Отказ в сведениях из градостроительной системы',
    },
  },
  delivery: ['cabinet', 'mfc-paper'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа'],
  correction: correctionOf('Справку'),
  form: {
    pages: [
      applicantPage(),
      ...onBehalfPages(),
      plotPage({
        title: 'О каком месте сведения',
        label: 'Кадастровый номер участка или квартала',
        fields: [
          longtext('border', 'Какую часть посмотреть', {
            optional: true,
            maxLength: 500,
            hint: 'Если не весь участок. Например: полоса вдоль улицы Речной, 20 метров.',
          }),
        ],
      }),
      {
        kind: 'questions',
        id: 'wanted',
        title: 'Что нужно узнать',
        fields: [
          choices('what', 'Какие сведения', {
            zone: ['Что разрешено строить', 'Зона по правилам застройки.'],
            lines: ['Красные линии', 'Где кончается участок и начинается улица.'],
            plan: ['Градостроительный план участка', 'Если его уже выдавали.'],
            networks: 'Трубы и кабели',
            limits: ['Запреты', 'Охранные зоны, затопление, памятники.'],
            survey: 'Съёмка местности',
            other: 'Другое',
          }),
          longtext('more', 'Что ещё или номера документов', { optional: true, maxLength: 500 }),
          choice('why', 'Для чего', {
            build: 'Строить',
            buy: 'Купить участок',
            project: 'Делать проект',
            court: 'Для суда',
            other: 'Для другого',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'copies',
        title: 'В каком виде',
        lead: 'От этого зависит плата. Счёт придёт в кабинет.',
        fields: [
          choice('format', 'В каком виде', { file: 'Файлом', paper: 'На бумаге' }),
          count('sheets', 'Не больше скольких листов', {
            min: 1,
            max: 500,
            optional: true,
            hint: 'Если выйдет дороже, сначала спросим вас.',
            when: { field: 'format', is: 'paper' },
          }),
          yesno('free', 'Есть право получить бесплатно?', { hint: 'Например, для суда или по закону о льготах.' }),
        ],
      },
      papersPage([ifAny('scheme', 'Схема места', { hint: 'Снимок карты, где место обведено.' })]),
    ],
  },
  synonyms: [
    'исогд',
    'градостроительные сведения',
    'зона пзз',
    'что можно строить на участке',
    'красные линии',
    'генплан участка',
    'справка архитектуры',
    'правила застройки',
  ],
  notes:
    'Плата 100 рублей прочитана (2020 год), срок и прочие правила до конца не прочитаны. Счёт на семь дней и срок 10 дней с оплаты по памяти. В некоторых регионах сведения даёт региональный оператор.',
});
