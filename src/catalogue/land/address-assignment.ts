import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { partiesPages } from '../pages/parties.ts';
import { authority, authoritySlot } from '../parts/authority.ts';
import { cadastralNumber, choice, count, longtext, municipality, text, yesno } from '../parts/fields.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const rules = 'Постановление Правительства РФ от 19.11.2014 № 1221';
const at = (point: string) => `${rules}, ${point}`;
const does = (...is: string[]) => ({ field: 'action.action', is });
const gives = does('issue', 'amend');

export const addressAssignment = define({
  slug: 'address-assignment',
  title: 'Присвоить адрес дому, квартире или участку',
  official: 'Присвоение адреса объекту адресации, изменение и аннулирование такого адреса',
  summary: 'Новому дому дадут номер, неверный адрес исправят, лишний уберут. Запись появится в государственном реестре адресов.',
  topic: 'land',
  audience: ['citizen', 'entrepreneur', 'organisation'],
  decidedBy: 'municipality',
  department: 'architecture',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(
      `${rules} (правила присвоения адресов)`,
      'в целом',
      'https://lawnotes.ru/pravitelstvo/postanovlenie-pravitelstva-rf-ot-19.11.2014-n-1221',
    ),
    law('Федеральный закон от 28.12.2013 № 443-ФЗ о федеральной информационной адресной системе', 'статьи 5–6'),
    readLaw(
      'Сообщение о правилах присвоения адресов',
      '18 рабочих дней в первой редакции пункта 37',
      'https://its.1c.ru./news/14257',
    ),
  ],
  whoMay:
    'Владелец участка, здания, квартиры или машино-места. Представитель жильцов дома или садового товарищества. Кадастровый инженер по договору.',
  documents: [
    { name: 'Решение общего собрания', required: false, note: 'Если подаёте от жильцов дома или товарищества.' },
    { name: 'Документ о праве', required: false, note: 'Если права нет в реестре недвижимости.' },
    { name: 'Схема участка на плане', required: true, note: 'Только для участка без точных границ.' },
    authority,
  ],
  askedByUs: [
    { what: 'право на объект и его описание', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'нынешний адрес и адреса соседей', registry: 'реестр адресов' },
    { what: 'разрешение на стройку или уведомление о доме', registry: 'градостроительная система края' },
    { what: 'сведения об организации', registry: 'ЕГРЮЛ — реестр организаций' },
  ],
  deadline: term(5, 'working', at('пункт 37: заявление подано электронно')),
  otherDeadlines: [
    { outcome: 'Если заявление подано на бумаге', ...term(10, 'working', at('пункт 37')) },
    { outcome: 'Отказ принять заявление', ...term(1, 'working', at('отказ в приёме')) },
  ],
  intakeRefusal: [
    ground(
      'no-right',
      'У вас нет права на этот объект.',
      at('пункт 27'),
      'Подать может владелец или его представитель с доверенностью.',
      ['on-behalf', 'papers.authority'],
    ),
    ground(
      'incomplete',
      'Непонятно, о каком объекте речь.',
      at('пункт 29'),
      'Укажите кадастровый номер и место и подайте снова.',
      ['object'],
    ),
    ground('bad-signature', 'Электронная подпись недействительна.', at('пункт 30'), 'Проверьте срок подписи и подайте снова.'),
  ],
  refusal: [
    ground('not-entitled', 'Обратился не тот, кто вправе.', at('пункт 40'), 'Подайте от владельца или приложите доверенность.', [
      'on-behalf',
      'papers.authority',
    ]),
    ground(
      'no-document',
      'Документа нет у ведомств, и вы его не приложили.',
      at('пункт 40'),
      'Приложите документ о праве и подайте снова.',
      ['papers.title-paper'],
    ),
    ground(
      'no-object',
      'Объекта нет на кадастре, и документов о стройке нет.',
      at('пункт 40'),
      'Сначала поставьте его на учёт или сообщите о стройке дома.',
      ['object.cadastral'],
    ),
    ground(
      'duplicate',
      'Такой адрес уже есть, или в реестре нет улицы.',
      at('пункт 40'),
      'Предложите другой номер. Если нет улицы, попросите округ её назвать.',
      ['proposal'],
    ),
  ],
  askMore: [
    ask('where', 'Мы не нашли объект на плане. Пришлите схему или снимок карты с отметкой.', at('пункт 34'), ['plan'], {
      days: 2,
    }),
  ],
  result: {
    name: 'Решение об адресе',
    description: 'Адрес появится в государственном реестре адресов. С этого дня его видят почта, скорая и все ведомства.',
    titles: {
      approval: 'Решение о присвоении, изменении или аннулировании адреса',
      refusal: 'Решение об отказе в присвоении или аннулировании адреса',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в отделе архитектуры округа', 'на портале адресной системы'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Присвоить адрес', amend: 'Изменить адрес', terminate: 'Убрать адрес' }),
      ...partiesPages(),
      {
        kind: 'questions',
        id: 'object',
        title: 'Чему нужен адрес',
        fields: [
          municipality('Округ, где это', 'Заявление попадёт в отдел архитектуры этого округа.'),
          choice('kind', 'Что это', {
            house: 'Дом или другое здание',
            flat: 'Квартира, комната, помещение',
            plot: 'Участок',
            car: 'Машино-место',
            site: 'Сооружение или стройка',
          }),
          cadastralNumber('Кадастровый номер', { optional: true }),
          longtext('where', 'Где это', {
            maxLength: 500,
            hint: 'Нынешний адрес или ориентир. Например: село Берёзовка, за домом 14.',
          }),
          choice('role', 'Кто вы', {
            owner: 'Владелец',
            user: 'Пользуюсь по договору',
            meeting: 'Представляю жильцов или товарищество',
            engineer: 'Кадастровый инженер',
          }),
          yesno('borders', 'Уточнены ли границы участка на кадастре?', {
            when: { field: 'kind', is: 'plot' },
            hint: 'Если не знаете, ответьте «нет».',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'proposal',
        title: 'Почему и какой адрес',
        when: gives,
        fields: [
          choice('why', 'Что произошло', {
            built: 'Построено новое',
            split: 'Разделили на части',
            joined: 'Объединили',
            order: 'Адреса перепутаны или повторяются',
            renamed: 'Улицу переименовали',
            other: 'Другое',
          }),
          text('other', 'Что именно', { when: { field: 'why', is: 'other' } }),
          count('pieces', 'Сколько адресов нужно', { min: 1, max: 500 }),
          text('wish', 'Какой номер предлагаете', {
            optional: true,
            hint: 'Например: дом 14А. Если всё равно, оставьте пустым.',
          }),
        ],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Почему адрес не нужен',
        when: does('terminate'),
        fields: [
          choice('why', 'Что случилось', {
            gone: 'Здания больше нет',
            deregistered: 'Объект снят с кадастра',
            twin: 'У объекта два адреса',
            other: 'Другое',
          }),
          text('address', 'Какой адрес убрать', { maxLength: 300 }),
          text('other', 'Что именно случилось', { when: { field: 'why', is: 'other' } }),
        ],
      },
      papersPage([
        ifAny('assembly', 'Решение общего собрания', { when: { field: 'object.role', is: 'meeting' } }),
        ifAny('title-paper', 'Документ о праве', { hint: 'Если права нет в реестре недвижимости.' }),
        needed('plan', 'Схема участка на плане', {
          when: { all: [gives, { field: 'object.borders', is: 'no' }] },
          hint: 'Подойдёт снимок карты, где отмечены границы.',
        }),
        authoritySlot,
      ]),
    ],
  },
  synonyms: [
    'присвоить адрес',
    'номер дома',
    'дом без адреса',
    'почтовый адрес участка',
    'сменить номер на улице',
    'аннулировать адрес',
    'внести адрес в ФИАС',
    'ГАР адрес',
    'номер квартиры',
  ],
  notes:
    '5 и 10 рабочих дней — по памяти из пункта 37 в редакции 2024 года; прочитаны прежние 18 рабочих дней. Постановление прочитано только в начале, пункты 27–40 не сверены. Точки на карте форма пока не просит.',
});
