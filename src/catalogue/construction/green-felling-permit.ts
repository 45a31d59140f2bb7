import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { address, choice, count, longtext, municipality, number, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Порядок сноса зелёных насаждений округа';
const at = (part: string) => `${rules}, ${part}`;
const asks = { field: 'action.action', is: 'issue' };
const building = { all: [asks, { field: 'reason.why', is: 'building' }] };

export const greenFellingPermit = define({
  slug: 'green-felling-permit',
  title: 'Спилить или обрезать дерево',
  official: 'Выдача разрешения на право вырубки зелёных насаждений',
  summary: 'Разрешение на снос или обрезку дерева называют порубочным билетом. Опасное дерево осмотрят быстрее.',
  topic: 'construction',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'improvement',
  actions: ['issue', 'renew'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      'Правила благоустройства и порядок сноса зелёных насаждений',
      'порядок выдачи разрешения',
      'https://www.tramitador.org/gu/service/336663 (описание услуги другого муниципалитета)',
    ),
    law('Федеральный закон от 10.01.2002 № 7-ФЗ «Об охране окружающей среды»', 'статья 61'),
  ],
  whoMay: 'Владелец участка, управляющая организация, застройщик. И любой житель, если дерево во дворе опасно.',
  documents: [
    { name: 'Снимки деревьев', required: true },
    { name: 'Перечень деревьев из проекта', required: true, note: 'Только для стройки.' },
    { name: 'Согласие владельца участка или решение жильцов', required: false, note: 'Если земля не ваша.' },
    authority,
  ],
  askedByUs: [
    { what: 'чей это участок', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'разрешение на стройку', registry: 'градостроительная система края' },
    { what: 'кто управляет домом', registry: 'ГИС ЖКХ — система жилищного хозяйства' },
    { what: 'нет ли здесь охраняемой территории', registry: 'реестр охраняемых территорий' },
  ],
  fee: {
    kopecks: null,
    basis: 'Порядок сноса зелёных насаждений округа',
    note: 'Подать можно бесплатно. За здоровые деревья округ посчитает плату и пришлёт счёт.',
    verified: false,
  },
  deadline: term(20, 'working', 'Регламент выдачи порубочного билета', {
    source: 'https://tramitador.org/gu/service/481634 (описание услуги другого муниципалитета)',
  }),
  otherDeadlines: [{ outcome: 'Осмотр опасного дерева', ...term(3, 'working', at('осмотр')) }],
  intakeRefusal: [
    ground(
      'no-place',
      'Непонятно, где дерево и какое оно.',
      at('подача заявления'),
      'Опишите место и породу, приложите снимок и подайте снова.',
      ['place', 'trees'],
    ),
    ground(
      'forest',
      'Дерево растёт в лесу. О нём решает лесничество.',
      at('подача заявления'),
      'Обратитесь в лесничество: его телефон есть на сайте Минлесхоза края.',
      ['place'],
    ),
  ],
  refusal: [
    ground(
      'healthy',
      'Дерево здоровое и никому не мешает.',
      at('отказ'),
      'Попросите обрезать ветки. Если не согласны, подайте жалобу.',
      ['reason', 'trees'],
    ),
    ground(
      'not-paid',
      'Не оплачена стоимость деревьев.',
      at('восстановительная стоимость'),
      'Оплатите счёт из отказа и подайте снова. Или предложите посадить деревья взамен.',
      ['reason.planting'],
    ),
    ground(
      'no-consent',
      'Нет согласия владельца земли.',
      at('отказ'),
      'Получите письменное согласие или решение жильцов и подайте снова.',
      ['papers.consent'],
    ),
    ground(
      'protected',
      'Дерево охраняется: памятник природы или редкий вид.',
      at('отказ'),
      'Снести его нельзя. Попросите пересадить или укрепить его.',
    ),
  ],
  askMore: [
    ask(
      'see-better',
      'Нужен осмотр комиссии. Пришлите снимки ствола, кроны и корней, чтобы мы нашли дерево.',
      at('осмотр'),
      ['photo'],
      { days: 10, stops: true },
    ),
  ],
  result: {
    name: 'Порубочный билет',
    description: 'В билете перечислены деревья и срок. Бывает, что вместо платы просят посадить новые.',
    titles: { approval: 'Порубочный билет', refusal: 'Решение об отказе в выдаче порубочного билета' },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в управлении благоустройства округа'],
  correction: correctionOf('Билет'),
  form: {
    pages: [
      actionPage({ issue: 'Получить разрешение', renew: 'Продлить порубочный билет' }),
      ...partiesPages(),
      {
        kind: 'questions',
        id: 'place',
        title: 'Где дерево',
        fields: [
          municipality('Округ, где растёт дерево', 'Заявление попадёт в управление благоустройства этого округа.'),
          address('address', 'Ближайший адрес', { prefill: 'address' }),
          longtext('where', 'Как найти дерево', {
            maxLength: 300,
            hint: 'Например: у второго подъезда, тополь слева от качелей.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'earlier',
        title: 'Прежний билет',
        when: { not: asks },
        fields: [text('number', 'Номер порубочного билета'), longtext('why', 'Почему не успели', { maxLength: 500 })],
      },
      {
        kind: 'repeat',
        id: 'trees',
        title: 'Какие деревья',
        lead: 'Одинаковые деревья рядом можно назвать вместе.',
        when: asks,
        min: 1,
        max: 30,
        itemTitle: 'Дерево',
        addLabel: 'Добавить ещё дерево',
        nameBy: ['kind'],
        fields: [
          text('kind', 'Порода', { hint: 'Например: тополь. Если не знаете, напишите «не знаю».', maxLength: 60 }),
          count('number', 'Сколько таких деревьев', { min: 1, max: 1000 }),
          number('trunk', 'Толщина ствола на высоте груди', { min: 1, max: 500, unit: 'см' }),
          choice('deed', 'Что сделать', { fell: 'Спилить', trim: 'Обрезать ветки', move: 'Пересадить' }),
        ],
      },
      {
        kind: 'questions',
        id: 'reason',
        title: 'Почему',
        when: asks,
        fields: [
          choice('why', 'Чем мешает дерево', {
            danger: 'Может упасть',
            building: 'Стоит на месте стройки',
            wires: 'Мешает проводам или трубам',
            shade: 'Закрывает свет',
            path: 'Мешает пройти к дому',
            other: 'Другое',
          }),
          text('other', 'Чем именно', { when: { field: 'why', is: 'other' } }),
          yesno('mine', 'Земля под деревом ваша?'),
          yesno('planting', 'Готовы посадить новые деревья взамен?'),
        ],
      },
      {
        ...papersPage([
          needed('photo', 'Снимки деревьев', {
            types: ['jpg', 'png'],
            maxFiles: 10,
            hint: 'Дерево целиком и то, чем оно мешает.',
          }),
          needed('tree-list', 'Перечень деревьев из проекта', { when: building }),
          ifAny('consent', 'Согласие владельца участка или решение жильцов', { when: { field: 'reason.mine', is: 'no' } }),
          authoritySlot,
        ]),
        when: asks,
      },
    ],
  },
  synonyms: [
    'спилить дерево',
    'порубочный билет',
    'снести тополь',
    'вырубка деревьев',
    'аварийное дерево во дворе',
    'дерево нависает над домом',
    'обрезка деревьев',
    'зелёные насаждения',
    'срубить берёзу',
    'сухое дерево',
    'обрезать ветки',
    'ветки в окно',
  ],
  notes:
    'Срок и расчёт стоимости деревьев местные; прочитаны 20 рабочих и 30 календарных дней в описаниях разных муниципалитетов. Плату за деревья считает округ, поэтому суммы нет. Дерево на своём участке округ часто не регулирует. Опасные деревья убирают и без билета, с актом потом. Точки на карте форма пока не просит.',
});
