import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { address, choice, longtext, municipality, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const order = 'Правила благоустройства округа';
const at = (part: string) => `${order}, ${part}`;

export const signboardApproval = define({
  slug: 'signboard-approval',
  title: 'Повесить вывеску',
  official: 'Установка информационной вывески, согласование дизайн-проекта размещения вывески',
  summary: 'Вывеску с названием, занятием и часами работы согласуют по макету. На рекламный щит нужно другое разрешение.',
  topic: 'permits',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'amend'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Федеральный закон от 13.03.2006 № 38-ФЗ «О рекламе»',
      'статья 19, части 5–7: что такое реклама',
      'https://testgosuslugi35.gov35.ru/rpgu-web-base/services/viewReglament/viewReglamentContent?reglamentId=15543',
    ),
    readLaw(
      'Муниципальный регламент «Установка информационной вывески…» (пример: Череповец, 06.03.2023 № 582)',
      'целиком',
      'http://lie-2me.ru/page/23_fevralya_raskraska_soldat/templates/index.php?docid=131580',
    ),
  ],
  whoMay: 'Магазин, салон, клиника, кафе: организация или предприниматель, которые работают в этом здании.',
  documents: [
    { name: 'Макет вывески на фотографии фасада', required: true },
    { name: 'Фотография фасада сейчас', required: true },
    {
      name: 'Согласие собственника фасада',
      required: false,
      note: 'В многоквартирном доме это решение собрания, если оно нужно.',
    },
    { name: 'Согласие органа охраны памятников', required: false, note: 'Если здание — памятник.' },
  ],
  askedByUs: [
    { what: 'ваше право на помещение', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'не памятник ли здание', registry: 'реестр памятников' },
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'товарный знак', registry: 'Роспатент' },
  ],
  deadline: term(12, 'working', 'Регламент согласования вывесок округа'),
  intakeRefusal: [
    ground('no-layout', 'Нет макета вывески.', at('вывески'), 'Приложите макет и подайте снова.', ['papers.layout']),
    ground('another-district', 'Здание стоит в другом округе.', at('вывески'), 'Выберите верный округ и подайте снова.', [
      'building.municipality',
    ]),
  ],
  refusal: [
    ground(
      'not-by-rules',
      'Размер, свет или место вывески не подходят под правила округа.',
      at('вывески'),
      'Возьмите размеры из правил и приложите новый макет.',
      ['sign', 'papers.layout'],
    ),
    ground(
      'it-is-ad',
      'Это реклама, а не вывеска.',
      'Федеральный закон № 38-ФЗ «О рекламе», статья 19',
      'Оставьте только название или получите разрешение на рекламу.',
      ['sign.words'],
    ),
    ground(
      'monument',
      'Здание — памятник, а его охрана вывеску не согласовала.',
      at('памятники'),
      'Получите согласие органа охраны и подайте снова.',
      ['building.monument', 'papers.heritage'],
    ),
    ground(
      'no-facade-consent',
      'Владелец фасада не согласен на вывеску.',
      at('вывески'),
      'Получите согласие или решение собрания и приложите его.',
      ['papers.facade-consent'],
    ),
  ],
  askMore: [
    ask('layout-unclear', 'Макет не прочитать, или на нём нет размеров. Пришлите другой.', at('вывески'), ['layout', 'facade'], {
      days: 3,
    }),
  ],
  result: {
    name: 'Согласованный макет вывески',
    description: 'Макет с отметкой округа. По нему вывеску можно вешать.',
    titles: { approval: 'Решение о согласовании вывески', refusal: 'Решение об отказе в согласовании вывески' },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе архитектуры округа'],
  correction: correctionOf('Согласование'),
  form: {
    pages: [
      actionPage({ issue: 'Согласовать новую вывеску', amend: 'Изменить согласованную вывеску' }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      formerDecisionPage('Прежнее согласование', {
        number: 'Номер согласования',
        hint: 'Он есть в отметке на макете.',
        needed: true,
      }),
      {
        kind: 'questions',
        id: 'building',
        title: 'Здание',
        fields: [
          municipality('Округ, где здание', 'Заявление попадёт в отдел архитектуры этого округа.'),
          yesno('monument', 'Это памятник архитектуры?', {
            hint: 'Обычно на нём есть табличка. Если не знаете, ответьте «нет».',
          }),
          choice('facade', 'Чей фасад', { mine: 'Наш', landlord: 'Того, у кого снимаем', block: 'Общий, многоквартирный дом' }),
        ],
      },
      { kind: 'questions', id: 'where', title: 'Где висит вывеска', fields: [address('address', 'Адрес здания')] },
      {
        kind: 'questions',
        id: 'sign',
        title: 'Какая вывеска',
        fields: [
          choice('kind', 'Как она крепится', {
            wall: 'Плоско на стене',
            bracket: 'Выступает от стены',
            roof: 'На крыше',
            plate: 'Табличка у двери',
            window: 'В окне',
          }),
          number('width', 'Ширина вывески', { min: 0.1, max: 50, unit: 'м' }),
          number('height', 'Высота вывески', { min: 0.1, max: 20, unit: 'м' }),
          choice('material', 'Из чего она', {
            letters: 'Отдельные буквы',
            box: 'Световой короб',
            panel: 'Панель или доска',
            neon: 'Неон',
            other: 'Другое',
          }),
          text('material-else', 'Из чего именно', { when: { field: 'material', is: 'other' } }),
          yesno('light', 'Светится ли она?'),
          text('words', 'Что на ней написано', { hint: 'Например: «Пекарня. Ежедневно с 8 до 20».' }),
        ],
      },
      {
        kind: 'questions',
        id: 'change',
        title: 'Что меняется',
        when: { field: 'action.action', is: 'amend' },
        fields: [longtext('what', 'Чем новая вывеска отличается от прежней', { maxLength: 500 })],
      },
      papersPage([
        needed('layout', 'Макет вывески на фотографии фасада', { hint: 'С размерами.', maxFiles: 5 }),
        needed('facade', 'Фотография фасада сейчас', { types: ['jpg', 'png'] }),
        ifAny('facade-consent', 'Согласие собственника фасада', {
          hint: 'В многоквартирном доме — решение собрания, если оно нужно.',
          when: { not: { field: 'building.facade', is: 'mine' } },
        }),
        ifAny('heritage', 'Согласие органа охраны памятников', { when: { field: 'building.monument', is: 'yes' } }),
      ]),
    ],
  },
  synonyms: [
    'вывеска',
    'согласовать вывеску',
    'вывеска магазина',
    'табличка на фасад',
    'световая вывеска',
    'разрешение на вывеску',
    'дизайн-код',
    'паспорт фасада',
    'название магазина на здании',
  ],
  notes:
    'Название услуги прочитано в четырёх муниципальных регламентах. 12 рабочих дней — обычное значение по памяти. Чем вывеска отличается от рекламы, закон говорит в статье 2: номер по памяти.',
});
