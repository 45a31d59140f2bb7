import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage } from '../pages/applicant.ts';
import { endingPage, goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { onBehalfPages } from '../pages/organisation.ts';
import { choice, date, longtext, municipality, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const article = 'Федеральный закон № 381-ФЗ, статья 10';
const order = 'Порядок размещения киосков в округе';
const applies = { field: 'action.action', is: 'issue' };

export const kioskPlacement = define({
  slug: 'kiosk-placement',
  title: 'Место для киоска или летнего кафе',
  official: 'Предоставление права на размещение нестационарного торгового объекта',
  summary: 'Киоск, палатку или летнее кафе ставят на месте из схемы округа. Если место хотят двое, его отдают на торгах.',
  topic: 'permits',
  audience: ['entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'market',
  actions: ['issue', 'renew', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    law(
      'Федеральный закон от 28.12.2009 № 381-ФЗ «Об основах государственного регулирования торговой деятельности…»',
      'статья 10',
    ),
    readLaw(
      'Постановление Правительства РФ от 29.09.2010 № 772',
      'как объекты включают в схему',
      'http://xn--e1afglddjl3e.xn--p1ai/?p=2672 (акт назван в положении поселения)',
    ),
    readLaw(
      'Муниципальный регламент о киосках (пример: Вологда, 29.05.2012 № 2993)',
      'пункт 1.1: когда место дают без торгов',
      'https://testgosuslugi35.gov35.ru/rpgu-web-base/services/viewReglament/viewReglamentContent?reglamentId=16313',
    ),
  ],
  whoMay:
    'Предприниматель или организация. Местным производителям и социальным предприятиям места дают на льготных условиях, фермерам — иногда без торгов.',
  documents: [
    { name: 'Эскиз киоска или кафе', required: true, note: 'Для нового места.' },
    { name: 'Документ о праве на место без торгов', required: false, note: 'Если вы о нём заявляете.' },
  ],
  askedByUs: [
    { what: 'организация', registry: 'ЕГРЮЛ — реестр организаций' },
    { what: 'предприниматель', registry: 'ЕГРИП — реестр предпринимателей' },
    { what: 'малый бизнес или социальное предприятие', registry: 'реестр малого и среднего бизнеса' },
    { what: 'есть ли место в схеме', registry: 'схема размещения округа' },
    { what: 'налоговый долг', registry: 'налоговая служба' },
  ],
  deadline: term(30, 'calendar', 'Регламент округа о размещении киосков'),
  otherDeadlines: [
    { outcome: 'Подписание договора', ...term(10, 'working', order, { from: 'documents-complete' }) },
    { outcome: 'Решение, если нужны торги', ...term(51, 'working', order) },
  ],
  intakeRefusal: [
    ground('no-number', 'Не указан номер места в схеме.', order, 'Найдите номер в схеме округа и подайте снова.', [
      'spot.number',
    ]),
    ground(
      'wrong-kind',
      'На этом месте можно ставить объект только другого вида.',
      order,
      'Выберите другое место или другой вид объекта.',
      ['object.kind'],
    ),
  ],
  refusal: [
    ground('not-in-scheme', 'Такого места нет в схеме киосков.', article, 'Предложите округу включить место в схему.', ['spot']),
    ground(
      'auction-needed',
      'На место есть другие заявки, нужны торги.',
      order,
      'Участвуйте в торгах: день назовут в объявлении округа.',
      ['basis'],
    ),
    ground(
      'wrong-look',
      'Киоск не похож на разрешённые в округе.',
      order,
      'Измените эскиз по каталогу округа и приложите новый.',
      ['papers.sketch'],
    ),
    ground('debt', 'Есть долг по прежнему договору на место.', order, 'Погасите долг и подайте снова.'),
  ],
  askMore: [
    ask('no-sketch', 'Нет эскиза, или непонятен размер. Пришлите эскиз с размерами.', order, ['sketch', 'basis-paper'], {
      days: 5,
    }),
  ],
  result: {
    name: 'Договор на место',
    description: 'Договор обычно заключают на срок до пяти лет. Летние кафе и ёлки — на сезон.',
    titles: {
      approval: 'Решение о праве разместить торговый объект',
      refusal: 'Решение об отказе в праве разместить торговый объект',
    },
  },
  delivery: ['cabinet', 'agency'],
  elsewhere: ['лично в отделе потребительского рынка округа'],
  correction: correctionOf('Договор'),
  form: {
    pages: [
      actionPage({ issue: 'Получить место', renew: 'Продлить договор', terminate: 'Освободить место' }),
      applicantPage(),
      ...onBehalfPages(['entrepreneur', 'organisation']),
      {
        kind: 'questions',
        id: 'spot',
        title: 'Какое место',
        fields: [
          municipality('Округ, где место', 'Заявление попадёт в отдел потребительского рынка этого округа.'),
          text('number', 'Номер места в схеме', { hint: 'Схема есть на сайте округа. Например: 47.', maxLength: 40 }),
          text('where', 'Адрес или ориентир', { hint: 'Например: у остановки «Рынок», Садовая, 12.', maxLength: 300 }),
        ],
      },
      formerDecisionPage('Договор на место', { number: 'Номер договора', hint: 'Он на первой странице договора.', needed: true }),
      {
        kind: 'questions',
        id: 'object',
        title: 'Что поставите',
        when: applies,
        fields: [
          choice('kind', 'Вид объекта', {
            kiosk: 'Киоск',
            pavilion: ['Павильон', 'Покупатель заходит внутрь.'],
            stall: 'Лоток, палатка, прилавок',
            cafe: 'Летнее кафе',
            truck: 'Автолавка или фургон с едой',
            trees: 'Ёлочный базар',
            machine: 'Автомат',
            other: 'Другое',
          }),
          text('kind-else', 'Что именно', { when: { field: 'kind', is: 'other' } }),
          number('area', 'Площадь', { min: 1, max: 1000, unit: 'м²' }),
          choice('goods', 'Чем торгуете', {
            fruit: 'Овощи и фрукты',
            bread: 'Хлеб',
            fast: 'Горячая еда, кофе',
            icecream: 'Мороженое и напитки',
            press: 'Газеты и книги',
            flowers: 'Цветы',
            clothes: 'Одежда',
            other: 'Другое',
          }),
          text('goods-else', 'Чем именно', { when: { field: 'goods', is: 'other' } }),
          yesno('power', 'Нужно ли электричество?'),
        ],
      },
      {
        kind: 'questions',
        id: 'time',
        title: 'На какой срок',
        when: goesOn,
        fields: [date('from', 'С какого дня', { range: 'future' }), date('until', 'По какой день', { range: 'future' })],
      },
      {
        kind: 'questions',
        id: 'basis',
        title: 'Можно ли без торгов',
        when: applies,
        fields: [
          choice('why', 'Почему место можно дать без торгов', {
            none: ['Не знаю или причин нет', 'Округ проверит сам.'],
            farmer: 'Продаю то, что вырастил или сделал сам',
            social: 'Социальное предприятие',
            feast: 'Торговля на празднике',
            season: 'Летнее кафе у моего кафе',
            mobile: 'Торговля с машины, без постоянного места',
            other: 'Другая причина',
          }),
          longtext('why-else', 'Какая причина', { when: { field: 'why', is: 'other' }, maxLength: 500 }),
        ],
      },
      endingPage(
        'Почему освобождаете место',
        { stop: 'Больше не торгую', moved: 'Переезжаю на другое место', expensive: 'Дорого' },
        'Понимаю, что киоск нужно убрать, а место — оставить чистым',
      ),
      {
        ...papersPage([
          needed('sketch', 'Эскиз киоска или кафе', { when: applies, hint: 'С размерами и цветом.', maxFiles: 5 }),
          ifAny('basis-paper', 'Документ о праве на место без торгов', { hint: 'Например, справка о личном хозяйстве.' }),
        ]),
        when: goesOn,
      },
    ],
  },
  synonyms: [
    'киоск',
    'нто',
    'нестационарный торговый объект',
    'ларёк место',
    'летнее кафе',
    'павильон место',
    'разрешение на палатку',
    'ёлочный базар',
    'шаурма место',
    'поставить ларек',
    'фудтрак',
  ],
  notes:
    'Места без торгов для праздников, торговли с машины и пляжей прочитаны в регламенте Вологды. Сроки, торги и предельный срок договора задаёт регион: 30 дней — по памяти, 51 рабочий день — пример муниципалитета с торгами (tramitador.org/gu/service/396234). Номер статьи 381-ФЗ по памяти. Точки на карте форма не просит.',
});
